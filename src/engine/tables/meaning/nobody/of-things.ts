import { isAbout } from '../../words/meaning';
import { unitOf } from '../../words/units';
import { countsPeople } from '../columns/counts-people';
import { sumsUp } from '../totals/sums-up';
import { decide, namesRows, verdict, type DraftColumn } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

/** Units that people are measured in as well: how long, how old, how heavy, how much. */
const OF_PEOPLE =
  /^(?:s|sec|secs|sek|h|hr|hrs|hod|std|min|mins|ms|yrs|kg|cm|g|kcal|mmhg|mg|mmol|points|punkte|\p{L}{3,})$|^(?:[munp]?g|[mun]?mol|m?u|iu|kcal)\//iu;

/**
 * `Length (m)`, `Power (kW)`, `Rain (mm)`: the rows are ships, engines or places of which nobody is counted, where no name and no title
 * speaks of people and nothing adds up; then whole numbers under names that say nothing are more of the same.
 */
export function otherFiguresOfThings({ columns, title, context }: UndecidedTable): void {
  const figures = columns.filter((column) => column.facts.numbers > 0 && !namesRows(column));
  const open = figures.filter(({ confidence }) => confidence === 0);
  if (open.length === 0 || !figures.some(measuresThings) || figures.some(speaksOfPeople)) return;
  if (isAbout(title, 'people') || isAbout(context.slice(0, LOOKED_AT), 'people')) return;
  const addsUp = sumsUp(columns);
  if (columns.some(addsUp)) return;
  for (const column of open) decide(column, verdict('other', 0.65, 'beside what is measured of things'));
}

const LOOKED_AT = 400;

function measuresThings({ name, role, confidence }: DraftColumn): boolean {
  const unit = unitOf(name);
  return role === 'other' && confidence > 0 && unit !== '' && !OF_PEOPLE.test(unit);
}

function speaksOfPeople({ role, labels, name }: DraftColumn): boolean {
  return (
    role === 'count' || role === 'number-of-events' || labels.some(countsPeople) || isAbout(name, 'count')
  );
}
