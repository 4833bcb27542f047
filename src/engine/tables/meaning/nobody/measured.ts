import { isMoney } from '../../words/in-currency';
import { statisticOf } from '../../words/statistics-in-name';
import { unitOf } from '../../words/units';
import { decide, verdict } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

/** `Smokers (m)` and `Smokers (f)`: the letter says who, and no length. */
const OF_A_SEX = /\s[([][fwkvhdn][)\]]$/i;

/** `Length (m)`, `size_mb`, `Fare (EUR)`, `Durée (min)`: a unit of measure behind a name that says no more, and no number of people. */
export function figuresInUnits({ columns, title }: UndecidedTable): void {
  const ofSexes = columns.some(({ name }) => OF_A_SEX.test(name.trim()));
  for (const column of columns) {
    const unit = isMoney(column.name) ? 'money' : unitOf(column.name);
    if (unit === '' || column.facts.numbers === 0 || (ofSexes && unit.length === 1)) continue;
    if (column.confidence === 0 && !statisticOf(title))
      decide(column, verdict('other', 0.75, `in the unit “${unit}”`));
  }
}
