import type { Role } from '../../tables/roles';
import type { Table, TableCell } from '../../tables/table';

/** A model that is a row or a column of a table. */
export interface ModelOfTable {
  /** Its residual degrees of freedom, or its records where these are not printed. */
  readonly cell: TableCell;
  readonly parameters: number;
  readonly records: number;
}

const FIGURES: ReadonlySet<Role> = new Set<Role>(['degrees-of-freedom', 'count']);
const RESIDUAL = /^(?:df|d\.f\.)[ ._-]?resid(?:ual)?s?$|^resid(?:ual)?s?[ ._-]?(?:df|d\.f\.)$/i;
const RECORDS = /^(?:n|nobs|n[ ._-]obs|obs|observations|num[ ._-]?obs)$/i;

/** Models as broom's `glance()` writes them: the row gives records and residual degrees of freedom: what lies between are parameters. */
export function modelsInRows(table: Table): ModelOfTable[] {
  if (table.continued || table.continues) return [];
  const records = new Map<number, number>();
  const residuals: { cell: TableCell; value: number }[] = [];
  for (const cell of table.cellsOf(FIGURES)) {
    const { reading, row, column } = cell;
    const name = (column.labels.at(-1) ?? '').trim();
    if (reading.kind !== 'number') continue;
    if (RECORDS.test(name)) records.set(row.index, reading.value);
    else if (RESIDUAL.test(name)) residuals.push({ cell, value: reading.value });
  }
  return residuals.flatMap(({ cell, value }) => {
    const all = records.get(cell.row.index);
    return all === undefined || all <= value ? [] : [{ cell, parameters: all - value, records: all }];
  });
}
