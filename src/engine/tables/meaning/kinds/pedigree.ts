import type { CellGrid } from '../../layout/cell-grid';
import type { DraftColumn } from '../columns/draft-column';

const LEAST_ROWS = 3;

/**
 * Family, person, father, mother, sex, phenotype, without names above: a `.fam` file of PLINK, one row a person. Known by what holds
 * between its columns: each person once, parents that are 0 or persons of the same family, and sexes of 0, 1 and 2.
 */
export function isPedigree(
  columns: readonly DraftColumn[],
  grid: CellGrid,
  rows: readonly number[],
): boolean {
  const [family, person, father, mother, sex, phenotype] = columns;
  if (!family || !person || !father || !mother || !sex || !phenotype) return false;
  if (columns.some(({ name }) => name !== '') || rows.length < LEAST_ROWS) return false;
  if (sex.facts.numbers < rows.length || sex.facts.least < 0 || sex.facts.greatest > 2) return false;
  if (phenotype.facts.numbers < rows.length) return false;
  const cell = (row: number, { column }: DraftColumn) => grid.text(row, column);
  const named = (row: number, who: DraftColumn) => `${cell(row, family)} ${cell(row, who)}`;
  const persons = new Set(rows.map((row) => named(row, person)));
  const mayBeParent = (row: number, parent: DraftColumn) =>
    cell(row, parent) === '0' || persons.has(named(row, parent));
  const isRow = (row: number) => mayBeParent(row, father) && mayBeParent(row, mother);
  // Three rows of counts of which two columns are nothing but 0 look alike: only a parent or a name tells.
  const tells = (row: number) => cell(row, father) !== '0' || /\p{L}/u.test(cell(row, person));
  return persons.size === rows.length && rows.every(isRow) && rows.some(tells);
}
