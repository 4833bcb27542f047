import { z } from 'zod';
import type { Role } from '../tables/roles';
import type { TableCell } from '../tables/table';
import { columnAnchor } from './anchors';
import { broken, defineRule, undecided } from './define-rule';
import { quoted } from './words';

/**
 * A date to the day for single people: of birth, admission, death. Few people share it, and it links records to others.
 * Dates that name rows of counts (`week ending`) are no dates of people.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), indirect identifiers.
 */
export const preciseDate = defineRule({
  id: 'precise-date',
  title: 'Dates of single people to the day',
  params: z.strictObject({}),

  *table(table, { looked }) {
    if (table.kind !== 'microdata' || table.continued) return;
    const columns = new Map<number, TableCell[]>();
    for (const cell of table.cellsOf(DATES)) {
      const others = columns.get(cell.column.index);
      if (others) others.push(cell);
      else columns.set(cell.column.index, [cell]);
    }
    for (const cells of columns.values()) {
      looked();
      const [first] = cells;
      const days = new Set(cells.map(({ text }) => text.trim()).filter((text) => DAY.test(text)));
      if (!first || days.size < LEAST) continue;
      const said = {
        value: days.size,
        message: `${quoted(first.column.name)} has dates to the day for single people, which few others share.`,
        remedy: 'Give the month or the year, or the time since another date, instead.',
      };
      const anchor = columnAnchor(table, first);
      yield OF_A_PERSON.test(first.column.name) ? broken(anchor, said) : undecided(anchor, said);
    }
  },
});

const DATES: ReadonlySet<Role> = new Set<Role>(['date']);
/** Fewer different days may be those of a study, not of people. */
const LEAST = 3;
const DAY =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ]\s?\d{2,4})(?:$|[ T])|^\p{L}{3,9} \d{1,2},? \d{4}$/u;
const OF_A_PERSON =
  /birth|dob\b|death|died|admi|discharg|diagnos|visit|appoint|enrol|registr|geburt|aufnahme|entlass|naiss|naix|décès|hospital|nacim|ingreso|fødsel|født|födel|syntym|narozen|geboorte|overlijd|onset|exam|treat|surg|incident|event/i;
