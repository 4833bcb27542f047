import { isSamePlace, type Anchor } from '../model/anchor';
import type { FileReport, TableReport } from './report';

/** What the column of a place is called in the table that holds it. */
export function columnName({ tables }: FileReport, { row, column, ...place }: Anchor): string | undefined {
  if (row === undefined || column === undefined) return undefined;
  const holding = tables.filter((table) => isSamePlace(table, place) && holds(table, row));
  for (const { columns } of holding) {
    const found = columns.find((candidate) => candidate.column === column);
    if (found && found.name !== '') return found.name;
  }
  return undefined;
}

const ROWS = /^[A-Z]{0,8}(\d{1,9}):[A-Z]{0,8}(\d{1,9})$/;

function holds({ range }: TableReport, row: number): boolean {
  const [, top = '0', bottom = '0'] = ROWS.exec(range) ?? [];
  return row >= Number(top) && row <= Number(bottom);
}
