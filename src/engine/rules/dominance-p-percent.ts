import { z } from 'zod';
import { allow } from '../rulebook/allow';
import { bySize, largestOf } from './contributions/contributions';
import { minus, ratioHolds, ratioShown, ZERO } from './contributions/decimal';
import { judgeTotals } from './contributions/judge-totals';
import { DISCREET_DOMINANCE } from './contributions/discreet';
import { broken, defineRule } from './define-rule';
import { thresholdOf } from './words';

/**
 * p % rule: can the second largest contributor work out the largest too closely?
 *
 *   closeness = (absolute total - largest - second) / largest      kept while `allow` holds
 *
 * Undecided without the contributions. Negative ones count by absolute value; where all are 0 there is nothing to work
 * out. Compared as exact decimals: a float would misjudge a cell on the threshold.
 * Source: Handbook on Statistical Disclosure Control, 2nd ed. (2024), 4.2.1.
 */
export const dominancePPercent = defineRule({
  id: 'dominance-p-percent',
  title: 'The largest contribution can be estimated',
  params: z.strictObject({ allow: allow('>= 0.1') }),
  discreet: DISCREET_DOMINANCE,

  *table(table, context) {
    const allowed = context.params.allow;
    yield* judgeTotals(table, context, {
      what: 'whether one contributor can estimate another',
      columns: 'count, total, absolute_total (where one is negative), largest and second_largest',
      acro: {
        check: 'p-ratio',
        compare: ({ p }) => p - allowed.value,
        fails: 'The largest contribution to this cell can be estimated',
      },
      judge: (cell, said) => {
        const { absoluteTotal, record } = said;
        if (absoluteTotal?.units === 0n) return 'kept';
        const [largest, second = ZERO] = largestOf(said, 2) ?? [];
        if (!absoluteTotal || !largest) return 'missing';
        const rest = minus(minus(absoluteTotal, largest), second);
        if (ratioHolds(allowed, rest, largest)) return 'kept';
        const closeness = ratioShown(rest, largest);
        return broken(cell.anchor, {
          value: closeness,
          threshold: thresholdOf(allowed),
          message: `The second largest contributor can estimate the largest to within ${closeness} of its contribution.${bySize(said)}`,
          remedy: 'Suppress this total and a second cell, or merge it with a neighbour.',
          evidence: { companionLine: record },
        });
      },
    });
  },
});
