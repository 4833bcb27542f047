import { z } from 'zod';
import { SURE } from '../tables/table';
import { COUNT_ROLES, isCountOfPeople } from './counts-of-people';
import { broken, defineRule, undecided } from './define-rule';

/**
 * A count that is no multiple of the book's base, where all counts have to be rounded, totals too: the one that is left
 * exact gives the others back by subtraction.
 * Source: Handbook on Statistical Disclosure Control, 2nd ed. (2024), rounding; OpenSAFELY documentation.
 */
export const unroundedCount = defineRule({
  id: 'unrounded-count',
  title: 'A count that is not rounded',
  params: z.strictObject({ base: z.int().min(2).max(1000).default(5) }),

  *table(table, { params, looked }) {
    if (table.kind === 'microdata') return;
    for (const cell of table.cellsOf(COUNT_ROLES)) {
      if (!isCountOfPeople(cell, table)) continue;
      looked();
      const { reading } = cell;
      if (reading.kind !== 'number' || reading.value % params.base === 0) continue;
      const said = {
        value: reading.value,
        message: `${reading.value} is no multiple of ${params.base}: an exact count gives rounded ones back by subtraction.`,
        remedy: `Round every count to the nearest ${params.base}, totals too, each for itself.`,
        evidence: { base: params.base },
      };
      yield cell.confidence < SURE ? undecided(cell.anchor, said) : broken(cell.anchor, said);
    }
  },
});
