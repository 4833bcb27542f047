import { isAbout } from '../../words/meaning';
import { namesEquipment } from '../../words/equipment';
import { sumsUp } from '../totals/sums-up';
import { decide, namesRows, verdict } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

/**
 * `Berths`, `Decks`, `Hospitals` beside figures that are known to be of a harbour, a ship or a town: what it has. Where nothing is
 * known of the others (`Car, Bus, Tram`), or where they add up, people may be counted by them.
 */
export function thingsOfPlaces({ columns, title }: UndecidedTable): void {
  if (isAbout(title, 'people')) return;
  const figures = columns.filter((column) => column.facts.numbers > 0 && !namesRows(column));
  const things = figures.filter(
    ({ confidence, role, name }) => (confidence === 0 || role === 'count') && namesEquipment(name),
  );
  const known = figures.filter(
    (column) => column.confidence > 0 && !things.includes(column) && !isAbout(column.name, 'total'),
  );
  if (things.length === 0 || known.length === 0) return;
  const addsUp = sumsUp(columns);
  for (const column of things)
    if (!addsUp(column)) decide(column, verdict('other', 0.75, 'what each has, and no number of people'));
}
