import { z } from 'zod';
import { SURE } from '../tables/table';
import { COUNT_ROLES, isCountOfPeople } from './counts-of-people';
import { broken, defineRule, undecided } from './define-rule';
import { groupOf } from './words';

/**
 * A count of nobody: it says of everyone in the row that they are not in this category. Most books keep zeros, since
 * they cannot be told from cells that no one could be in; `class-disclosure` looks at what zeros leave over.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), frequency tables, zero cells.
 */
export const zeroCount = defineRule({
  id: 'zero-count',
  title: 'A count of nobody',
  params: z.strictObject({}),

  *table(table, { looked }) {
    if (table.kind === 'microdata') return;
    for (const cell of table.cellsOf(COUNT_ROLES)) {
      if (!isCountOfPeople(cell, table)) continue;
      looked();
      if (cell.reading.kind !== 'number' || cell.reading.value !== 0) continue;
      const said = {
        value: 0,
        message: `Nobody is in ${groupOf(cell)}: who knows that someone is in its group knows what they are not.`,
        remedy: 'Merge this category with a neighbour, or replace the zero by a marker such as [c].',
      };
      yield cell.confidence < SURE ? undecided(cell.anchor, said) : broken(cell.anchor, said);
    }
  },
});
