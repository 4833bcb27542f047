import { z } from 'zod';
import { statedRounding } from '../audit/stated-rounding';
import { SURE, type Table } from '../tables/table';
import { COUNT_ROLES, isCountOfPeople } from './counts-of-people';
import { broken, defineRule, undecided } from './define-rule';

/**
 * A count that is not rounded as the book asks, totals too: the one that is left exact gives the others back by subtraction.
 *
 *   multiple: 0, base, 2 base, …        midpoint: 0, and the middle of each band of `base`: ceiling(n / base) base − floor(base / 2)
 *
 * A note that says another base than the cells show is undecided: one of them is wrong.
 * Source: Handbook on Statistical Disclosure Control, 2nd ed. (2024), rounding; OpenSAFELY documentation, midpoint rounding.
 */
export const unroundedCount = defineRule({
  id: 'unrounded-count',
  title: 'A count that is not rounded',
  params: z.strictObject({
    base: z.int().min(2).max(1000).default(5),
    to: z.enum(['multiple', 'midpoint']).default('multiple'),
  }),

  *table(table, { params: { base, to }, statement, looked }) {
    if (table.kind === 'microdata') return;
    const said = to === 'multiple' ? statedRounding(table, statement)?.base : undefined;
    for (const cell of table.cellsOf(COUNT_ROLES)) {
      if (!isCountOfPeople(cell, table)) continue;
      looked();
      const { reading } = cell;
      if (reading.kind !== 'number') continue;
      const { value } = reading;
      if (isRounded(value, base, to)) {
        if (said !== undefined && value % said !== 0) yield againstNote(cell.anchor, value, said);
        continue;
      }
      const exact = to === 'multiple' ? `no multiple of ${base}` : `no midpoint of rounding to ${base}`;
      const draft = {
        value,
        message: `${value} is ${exact}${noted(said)}: an exact count gives rounded ones back by subtraction.`,
        remedy:
          to === 'multiple'
            ? `Round every count to the nearest ${base}, totals too, each for itself.`
            : `Round every count up to a multiple of ${base} and take ${Math.floor(base / 2)} off, totals too, each for itself.`,
        evidence: { base, to },
      };
      yield cell.confidence < SURE ? undecided(cell.anchor, draft) : broken(cell.anchor, draft);
    }
  },
});

function isRounded(value: number, base: number, to: 'multiple' | 'midpoint'): boolean {
  if (value === 0) return true;
  return (to === 'multiple' ? value : value + Math.floor(base / 2)) % base === 0;
}

function noted(said: number | undefined): string {
  return said === undefined ? '' : `, though it is said that counts are rounded to ${said}`;
}

function againstNote(anchor: Table['cells'][number]['anchor'], value: number, said: number) {
  return undecided(anchor, {
    value,
    message: `It is said that counts are rounded to ${said}, and ${value} is no multiple of it: the note or the count is wrong.`,
    remedy: `Round this count as the others are, or correct what is said about rounding.`,
    evidence: { said },
  });
}
