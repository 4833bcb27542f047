import { z } from 'zod';
import { allow } from '../rulebook/allow';
import type { Allow } from '../rulebook/book';
import { ratioHolds } from './contributions/decimal';
import { judgeTotals } from './contributions/judge-totals';
import { broken, defineRule } from './define-rule';
import { inWords, thresholdOf } from './words';

/**
 * A sum of so few contributions that each contributor learns about the others.
 *
 *   count = contributors to the cell      kept while `allow` holds; a cell of nobody is kept
 *
 * The table shows only the sum: the count comes from the companion file, without which nothing can be decided.
 * Source: Handbook on Statistical Disclosure Control, 2nd ed. (2024), 4.2.1, threshold rule.
 */
export const fewContributors = defineRule({
  id: 'few-contributors',
  title: 'A total of few contributors',
  params: z.strictObject({ allow: allow('>= 10') }),

  *table(table, context) {
    const allowed = context.params.allow;
    yield* judgeTotals(table, context, {
      what: 'how many contribute',
      columns: 'count',
      acro: {
        check: 'threshold',
        compare: ({ threshold }) => threshold - least(allowed),
        fails: 'Too few contribute to this cell',
      },
      judge: (cell, { count, record }) => {
        if (!count) return 'missing';
        if (count.units === 0n || ratioHolds(allowed, count, ONE)) return 'kept';
        const value = Number(count.units / 10n ** BigInt(count.decimals));
        return broken(cell.anchor, {
          value,
          threshold: thresholdOf(allowed),
          message:
            `${value === 1 ? '1 contributor stands' : `${value} contributors stand`} behind this total, so few that each ` +
            `learns about the others; the rulebook allows ${inWords(allowed)}.`,
          remedy: 'Suppress this total and a second cell, or merge it with a neighbour.',
          evidence: { companionLine: record },
        });
      },
    });
  },
});

/** The smallest count that is kept; of an allow that has no such end nothing is as strict. */
function least({ op, value }: Allow): number {
  if (op === '>=') return Math.ceil(value);
  return op === '>' ? Math.floor(value) + 1 : Infinity;
}

const ONE = { units: 1n, decimals: 0 };
