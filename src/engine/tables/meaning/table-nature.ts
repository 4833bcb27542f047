import { areOverTheirErrors } from './rows/errors-below';
import { isDictionary } from './kinds/dictionary';
import type { HeardRows } from './rows/hear-rows';
import { matrixOf, nameMatrix, type Matrix } from './kinds/matrix';
import { roleFromNeighbours } from './columns/neighbours';
import { isPedigree } from './kinds/pedigree';
import { looksLikeRecords } from './records/records';
import { areParameters, areSections, areSettings, valuesOfSettings } from './rows/settings-in-rows';
import { sumsUp } from './totals/sums-up';
import { isModel, limitsOfEstimates, numbersOfMeans, valuesOfPeople } from './kinds/table-kind';
import { countsTakenOut } from './columns/taken-out';
import type { UndecidedTable } from './undecided-table';

/** What a table is of, as far as what its open columns hold depends on it. */
export interface TableNature {
  /** Variables against variables. */
  readonly matrix: Matrix | undefined;
  /** Rows are single people. */
  readonly records: boolean;
  /** Rows or columns are of a fitted model. */
  readonly model: boolean;
  /** Rows are the columns of a data set: `Num` is their type. */
  readonly dictionary: boolean;
  /** Rows are what a program is set to, or the columns of a data set. */
  readonly settings: boolean;
}

export function natureOf(table: UndecidedTable, { rows, labels }: HeardRows): TableNature {
  const { grid, layout, columns, stack, title } = table;
  const matrix = stack ? undefined : matrixOf(grid, columns, layout.bodyRows, labels);
  const dictionary = isDictionary(columns);
  const records = !stack && !matrix && !dictionary && !valuesOfPeople(columns, title) && areRecords(table);
  const model = !records && (isModel(columns, rows, title) || areOverTheirErrors(table));
  const ofProgram =
    areSettings(rows) ||
    areParameters(columns) ||
    areSections(
      columns,
      rows.map((row) => row.labels.at(-1) ?? ''),
    );
  return { matrix, records, model, dictionary, settings: dictionary || ofProgram };
}

function areRecords({ grid, layout, columns, title, context }: UndecidedTable): boolean {
  const { bodyRows } = layout;
  return isPedigree(columns, grid, bodyRows) || looksLikeRecords(grid, columns, bodyRows, { title, context });
}

/** What no column said itself: it depends on the others, on the title, and on what the table is of. */
export function decideTheRest(
  { grid, columns, title, context }: UndecidedTable,
  { rows }: HeardRows,
  { matrix, records, model, settings }: TableNature,
): void {
  if (matrix) nameMatrix(matrix, context);
  limitsOfEstimates(columns, rows);
  if (model) numbersOfMeans(columns);
  if (settings) valuesOfSettings(columns);
  const marks = grid.info.holds === 'marks';
  const addsUp = sumsUp(columns);
  roleFromNeighbours(columns, { title, context, model, records, settings, marks, addsUp });
  if (!records) countsTakenOut(columns);
}
