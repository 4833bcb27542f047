import type { RuleDefinition } from '../define-rule';

/** What a researcher reads of a confidential dominance rule: neither its figures nor how many contributors it looks at. */
export const DISCREET_DOMINANCE: RuleDefinition['discreet'] = {
  message: 'A few contributors make up so much of this total that it tells about one of them.',
  remedy: 'Suppress this total and a second cell, or merge it with a neighbour.',
  undecided: {
    message:
      'Whether a few contributors make up most of this total cannot be decided from what was supplied.',
    remedy:
      'Add to the companion file one line a cell that agrees with the table: path, row and column (or cell), count, total, ' +
      'absolute_total where a contribution is negative, and the largest contributions in falling order.',
  },
};
