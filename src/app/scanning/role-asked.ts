import { z } from 'zod';
import type { FileReport, TableReport } from '../../engine/report/report';
import { columnLetters, columnNumber } from '../../engine/model/anchor';
import { TABLE_IS_NOT, type RoleCorrection } from '../../engine/tables/corrections';
import { ROLES } from '../../engine/tables/roles';
import { refuse } from '../refusals';

/** What a line can be said to be, beside a role. `as found`: a correction of before is taken back. */
const TOTALS = ['a total', 'no total'] as const;
const WHOLES = TABLE_IS_NOT.map((not) => `not ${not}` as const);

export const roleAskedInput = z.strictObject({
  requestId: z.uuid(),
  fileId: z.uuid(),
  /** Of the bytes on screen. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal'),
  table: z.string().regex(/^t[1-9]\d{0,5}$/, 'a table as the page numbers it, such as t2'),
  /** `B` or `column 2`, `17` or `row 17`; empty for the table as a whole. */
  line: z.string().trim().max(20).default(''),
  is: z.enum([...ROLES, ...TOTALS, ...WHOLES, 'as found']),
});
export type RoleAsked = z.output<typeof roleAskedInput>;

export interface SaidOfLine {
  readonly table: TableReport;
  /** Which line of the table, or the table as a whole: what a correction speaks of. */
  readonly of: Pick<RoleCorrection, 'table' | 'column' | 'row'>;
  /** Absent when it is to be as it was found. */
  readonly means?: Pick<RoleCorrection, 'role' | 'total' | 'not'>;
}

/**
 * Which line of the report's tables somebody speaks of, and what they say that it is.
 *
 * @throws Refusal `incomplete` with what there is, when there is no such line or it cannot be that
 */
export function saidOfLine({ tables, entries = [] }: FileReport, asked: RoleAsked): SaidOfLine {
  if (entries.length > 0)
    throw notSo('table', 'Roles in an archive cannot be corrected here: hand its files in by themselves.');
  const table = tables.find(({ id }) => id === asked.table);
  if (!table) throw notSo('table', `There is no table ${asked.table} in this file.`);
  const isWhole = WHOLES.some((whole) => whole === asked.is);
  if (isWhole && asked.line !== '') throw notSo('is', `Only a table as a whole is ${asked.is}.`);
  if (!isWhole && asked.line === '' && asked.is !== 'as found')
    throw notSo('line', 'Say which line: a column such as B, or a row such as 17.');
  const means = meaning(asked.is);
  return { table, of: { table: table.id, ...lineNamed(table, asked.line) }, ...(means && { means }) };
}

const COLUMN = /^(?:column )?([a-z]{1,3}|\d{1,5})$/i;
const ROW = /^(?:row |line )?(\d{1,9})$/i;

function lineNamed(table: TableReport, line: string): Pick<RoleCorrection, 'column' | 'row'> {
  if (line === '') return {};
  const row = ROW.exec(line)?.[1];
  if (row !== undefined) return { row: mustHaveRow(table, Number(row)) };
  const column = COLUMN.exec(line)?.[1];
  if (column === undefined) throw notSo('line', 'A line is a column such as B, or a row such as 17.');
  return { column: mustHaveColumn(table, /\d/.test(column) ? Number(column) : columnNumber(column)) };
}

function mustHaveColumn({ id, columns }: TableReport, column: number): number {
  if (columns.some((one) => one.column === column)) return column;
  const [first, last] = [columns[0]?.column ?? 1, columns.at(-1)?.column ?? 1];
  throw notSo(
    'line',
    `Column ${columnLetters(column)} is not in ${id}, whose columns are ${columnLetters(first)} to ${columnLetters(last)}.`,
  );
}

/** The range says it: of a long table the report lists few rows. */
function mustHaveRow({ id, range }: TableReport, row: number): number {
  const [top = 0, bottom = 0] = [...range.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (row >= top && row <= bottom) return row;
  throw notSo('line', `Row ${row} is not in ${id}, which has rows ${top} to ${bottom}.`);
}

function meaning(is: RoleAsked['is']): SaidOfLine['means'] {
  if (is === 'as found') return undefined;
  if (is === 'a total' || is === 'no total') return { total: is === 'a total' };
  const not = TABLE_IS_NOT.find((known) => is === `not ${known}`);
  if (not) return { not };
  const role = ROLES.find((known) => known === is);
  return role && { role };
}

function notSo(field: string, message: string) {
  return refuse.incomplete([{ field, message }], message);
}
