import { z } from 'zod';
import { allow } from '../rulebook/allow';
import { bySize, largestOf, sum } from './contributions/contributions';
import { ratioHolds, ratioShown } from './contributions/decimal';
import { judgeTotals } from './contributions/judge-totals';
import { DISCREET_DOMINANCE } from './contributions/discreet';
import { broken, defineRule } from './define-rule';
import { thresholdOf } from './words';

/**
 * (n,k) dominance: do the n largest contributors make up nearly all of a total?
 *
 *   share = sum of the n largest / absolute total      kept while `allow` holds
 *
 * Negative contributions count by absolute value; where all are 0 nobody dominates. Compared as exact decimals.
 * Source: Handbook on Statistical Disclosure Control, 2nd ed. (2024), 4.2.1.
 */
export const dominanceNk = defineRule({
  id: 'dominance-nk',
  title: 'A total dominated by few contributors',
  params: z.strictObject({ n: z.int().min(1).max(10).default(2), allow: allow('<= 0.9') }),
  discreet: DISCREET_DOMINANCE,

  *table(table, context) {
    const { n, allow: allowed } = context.params;
    yield* judgeTotals(table, context, {
      what: 'whether few contributors dominate them',
      columns: `count, total, absolute_total (where one is negative) and the ${n} largest contributions`,
      acro: {
        check: 'nk-rule',
        // Of another n nothing follows: the share of fewer is less, that of more is more.
        compare: (figures) => (figures.n === n ? allowed.value - figures.k : -1),
        fails: 'A few contributors make up most of this cell',
      },
      judge: (cell, said) => {
        const { absoluteTotal, record } = said;
        if (absoluteTotal?.units === 0n) return 'kept';
        const largest = largestOf(said, n);
        if (!absoluteTotal || !largest) return 'missing';
        const part = sum(largest);
        if (ratioHolds(allowed, part, absoluteTotal)) return 'kept';
        const share = ratioShown(part, absoluteTotal);
        return broken(cell.anchor, {
          value: share,
          threshold: thresholdOf(allowed),
          message:
            `The ${n === 1 ? 'largest contributor makes' : `${n} largest contributors make`} up ${share} of this total, so ` +
            `it tells nearly what they contributed.${bySize(said)}`,
          remedy: 'Suppress this total and a second cell, or merge it with a neighbour.',
          evidence: { n, companionLine: record },
        });
      },
    });
  },
});
