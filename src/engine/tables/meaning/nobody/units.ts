import type { Role } from '../../roles';
import { isAbout } from '../../words/meaning';
import { decide, verdict } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';
import { textsOf } from './texts-of-column';

const UNIT =
  /^(?:units?(?:[ _]of[ _]measure(?:ment)?)?|uom|einheit(?:en)?|unit[ée]s?|unidad(?:es)?|unitats?|jednotk[ay]|eenheid|eenheden|enhet(?:er)?|enhed(?:er)?|yksikkö)$/iu;
const MEASURED =
  /^(?:[munkµ]?(?:g|l|mol|m|iu|u|eq|sv|gy|bq|pa|cal|j|w|v|a|hz)|mmhg|[dc](?:l|m)|kg|°c|s|min|h|d|years?|days?|cells)(?:[²³\d]|[/*·^.]|[munkµ]?(?:g|l|mol|m|iu|u|kg|dl|s|min|h|d|day))*$/iu;
/** `mL/min/1.73m²` */
const LONGEST_UNIT = 16;
const PER = /(?:^|\s)(?:per|pro|je|par|por|na|op|pr\.?)\s/iu;
/** Roles of open columns, which the rest of the table would take for counts. */
const COUNTED: ReadonlySet<Role> = new Set<Role>(['count', 'total-contribution', 'other']);

/** Each row in a unit of its own (`g/L`, `mg`, `per 1000`): reference ranges, doses and indicators, no sum of people's amounts. */
export function amountsInUnits(table: UndecidedTable): void {
  const { columns } = table;
  const units = columns.find(({ name, facts }) => UNIT.test(name.trim()) && facts.kinds.text > 0);
  if (!units) return;
  const texts = textsOf(table, units);
  if (texts.length === 0 || !texts.every(isMeasured)) return;
  for (const column of columns) {
    const isNamed = column.confidence >= 0.95 || column.labels.some((label) => isAbout(label, 'people'));
    if (column.facts.numbers > 0 && COUNTED.has(column.role) && !isNamed)
      decide(column, verdict('other', 0.8, `in the unit that “${units.name}” says`));
  }
}

function isMeasured(unit: string): boolean {
  return PER.test(unit.slice(0, 80)) || (unit.length <= LONGEST_UNIT && MEASURED.test(unit));
}
