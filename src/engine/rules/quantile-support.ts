import { z } from 'zod';
import { allow } from '../rulebook/allow';
import type { Role } from '../tables/roles';
import { SURE, type Table, type TableCell } from '../tables/table';
import { columnAnchor } from './anchors';
import { broken, defineRule, undecided } from './define-rule';
import { shareBelow } from './statistics/quantile-share';
import { recordsBehind } from './statistics/records-behind';
import { whereSaid } from './statistics/records-said';
import { inWords, people, thresholdOf } from './words';

/**
 * A quantile with few people on its nearer side: the 95th percentile of 40 people has 2 beyond it, and is about the
 * value of one of them.
 *
 *   beyond = floor(n * min(p, 1 - p))      kept while `allow` holds
 *
 * The median counts as the quantile of 0.5. Minima and maxima are `extreme-value`'s, confidence limits nobody's values.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), percentiles.
 */
export const quantileSupport = defineRule({
  id: 'quantile-support',
  title: 'A quantile with few people beyond it',
  params: z.strictObject({ allow: allow('>= 10') }),

  *table(table, { params, statement, groups, looked }) {
    if (OTHER_RULES.has(table.kind)) return;
    const quantiles = table.cellsOf(QUANTILES).filter(({ reading }) => reading.kind === 'number');
    if (quantiles.length === 0) return;
    const behind = recordsBehind(table, { statement, groups });
    let unknown: TableCell | undefined;
    let before = '';
    for (const cell of quantiles) {
      looked();
      const share = shareBelow(cell);
      const records = behind(cell);
      if (share !== undefined && params.allow.holds(beyondOf(records?.atLeast ?? 0, share))) continue;
      if (share === undefined || records?.atMost === undefined) {
        unknown ??= cell;
        continue;
      }
      if (records.size === 0) continue;
      const beyond = beyondOf(records.atMost, share);
      if (params.allow.holds(beyond)) {
        if (records.size === undefined) unknown ??= cell;
        continue;
      }
      // Both ends of one printed interval (`12.0 (9.5–14.1)`) say the same.
      const place = `${cell.row.index}:${cell.column.index} ${beyond}`;
      if (place === before) continue;
      before = place;
      const said = {
        value: beyond,
        threshold: thresholdOf(params.allow),
        message:
          `Of ${people(records.atMost)} (${whereSaid(records)}) ${beyond} lie beyond this value, so it comes close to theirs; ` +
          `the rulebook allows ${inWords(params.allow)}.`,
        remedy: 'Leave it out, give a quantile nearer to the median, or merge the group with another.',
        evidence: { share, records: records.atMost },
      };
      const sure = Math.min(records.confidence, cell.confidence) >= SURE;
      yield sure ? broken(cell.anchor, said) : undecided(cell.anchor, said);
    }
    if (unknown && !table.continued) yield ofUnknown(table, unknown);
  },
});

function beyondOf(records: number, share: number): number {
  // A float would make 100 x 0.1 a hair less than 10.
  return Math.floor(records * Math.min(share, 1 - share) + 1e-9);
}

const OTHER_RULES: ReadonlySet<Table['kind']> = new Set(['microdata', 'regression', 'survival'] as const);

const QUANTILES: ReadonlySet<Role> = new Set<Role>(['quantile', 'median']);

function ofUnknown(table: Table, cell: TableCell) {
  return undecided(columnAnchor(table, cell), {
    message:
      'How many people lie beyond these quantiles cannot be seen, so nobody can tell whether they are enough.',
    remedy:
      'Say the number for each group in the table (a column n), in a note or in the statement (N = 1,234).',
  });
}
