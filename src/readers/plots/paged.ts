import { tableOfRecords } from './records';
import type { DataTable } from './data-table';
import { at, isFields, isList, listOf } from './values';

/**
 * R Markdown's paged table: ten rows of it are shown at a time, and all stand in the page. Columns are called by their
 * numbers in the rows, `{ "columns": [{ "label": ["age"], "name": [2], … }], "data": [{ "1": …, "2": … }] }`.
 */
export function pagedTable(value: unknown): DataTable | undefined {
  if (!isFields(value) || !isList(value.columns) || !isList(value.data)) return undefined;
  const columns = value.columns.map((column) => ({
    key: firstOf(at(column, 'name')),
    label: firstOf(at(column, 'label')),
  }));
  if (columns.length === 0 || columns.some(({ key }) => key === undefined)) return undefined;
  const rows = listOf(value.data).filter(isFields);
  const named = rows.map((row) =>
    Object.fromEntries(
      columns.map(({ key = '', label }) => [label === undefined || label === '' ? key : label, row[key]]),
    ),
  );
  const table = tableOfRecords(named);
  return table && { ...table, holds: 'store' };
}

/** R writes each value as a list of one. */
function firstOf(value: unknown): string | undefined {
  const one = isList(value) ? value[0] : value;
  return typeof one === 'string' || typeof one === 'number' ? String(one) : undefined;
}
