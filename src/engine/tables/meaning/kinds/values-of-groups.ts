import { speaksOfAmounts } from '../amounts';
import { decide, namesRows, verdict } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

const VALUE = /^(?:obs[ _]?)?(?:values?|wert|valeur|valor|hodnota|waarde|verdi|värde|arvo)$/iu;
const FEWEST_NAMES = 2;

/** `DIAG, REGION, YEAR, VALUE` over whole numbers, as statistical offices export them: any figure of each group, and no money unless the title says so. */
export function valuesOfGroups({ columns, title, context }: UndecidedTable): void {
  const figures = columns.filter((column) => column.facts.numbers > 0 && !namesRows(column));
  const [value, ...others] = figures;
  if (!value || others.length > 0 || value.role !== 'total-contribution' || !VALUE.test(value.name.trim()))
    return;
  const { whole, decimals, least, greatest } = value.facts;
  const areWhole = whole === 1 && decimals === 0 && columns.filter(namesRows).length >= FEWEST_NAMES;
  const areParts = least >= 0 && greatest <= 1 && decimals > 0;
  if ((areWhole || areParts) && !speaksOfAmounts({ title, context })) decide(value, verdict('other', 0, ''));
}
