import { a1 } from '../model/anchor';
import { printedLines } from '../tables/printed';
import type { Line, Range, Table } from '../tables/table';
import { equationsOf } from './equations';
import type { Statement } from './statement';
import type { ColumnReport, LineReport, RowReport, TableReport } from './report';

/** Rows of one table that the report lists with their roles; all totals are in `totals`. */
const ROWS_LISTED = 200;

/** Collects what the report says about each table; the chunks of a long table become one entry. */
export class TableReports {
  private readonly byId = new Map<string, Entry>();

  constructor(private readonly statement: Statement | undefined) {}

  add(table: Table): void {
    const entry = this.byId.get(table.id);
    if (!entry) {
      const { rows } = printedLines(table);
      const correctedRows = rows.filter(isCorrected);
      this.byId.set(table.id, { table, range: table.range, totalRows: totals(rows), correctedRows });
      return;
    }
    entry.range = union(entry.range, table.range);
    for (const row of totals(table.rows)) entry.totalRows.push(row);
    if (entry.correctedRows.length < ROWS_LISTED) entry.correctedRows.push(...table.rows.filter(isCorrected));
  }

  all(): TableReport[] {
    return [...this.byId.values()].map(({ table, range, totalRows, correctedRows }) => ({
      id: table.id,
      ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
      range: rangeText(table, range),
      title: table.title,
      kind: table.kind,
      ...(table.corrected ? { corrected: table.corrected } : {}),
      columns: printedLines(table).columns.map(columnReport),
      // Of measures that stand below one another each row says something.
      rows: (table.turned ? table.columns : tellingRows(table.rows, correctedRows)).map(rowReport),
      totals: {
        rows: [...new Set(totalRows)].sort((a, b) => a - b),
        columns: totals(printedLines(table).columns),
      },
      equations: equationsOf(table, this.statement),
    }));
  }
}

interface Entry {
  /** The first chunk: the only one that has title and header. */
  readonly table: Table;
  range: Range;
  readonly totalRows: number[];
  /** Of all chunks. */
  readonly correctedRows: Line[];
}

function columnReport(line: Line): ColumnReport {
  const { name, role, ...why } = lineReport(line);
  return { column: line.index, name, role, type: line.type, ...why };
}

function rowReport(line: Line): RowReport {
  return { row: line.index, ...lineReport(line) };
}

function lineReport({ name, role, confidence, reasons, corrected }: Line): LineReport {
  return {
    ...{ name, role, confidence, reasons },
    ...(corrected ? { corrected: { by: corrected.by, was: corrected.was } } : {}),
  };
}

/** Corrected rows, totals, and rows whose role is not that of most: of too many the first, and all that people spoke of. */
function tellingRows(rows: readonly Line[], corrected: readonly Line[]): Line[] {
  const usual = commonest(rows);
  const others = rows.filter((row) => !isCorrected(row) && (row.total || row.role !== usual));
  const said = corrected.slice(0, ROWS_LISTED);
  return [...said, ...others.slice(0, ROWS_LISTED - said.length)].sort((a, b) => a.index - b.index);
}

function isCorrected({ corrected }: Line): boolean {
  return corrected !== undefined;
}

function commonest(rows: readonly Line[]): Line['role'] | undefined {
  const counts = new Map<Line['role'], number>();
  for (const { role } of rows) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function totals(lines: readonly Line[]): number[] {
  return lines.filter((line) => line.total).map((line) => line.index);
}

function union(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function rangeText(table: Table, { top, left, bottom, right }: Range): string {
  const inText = table.firstCell?.anchor.line !== undefined;
  return inText ? `L${top}:L${bottom}` : `${a1(top, left)}:${a1(bottom, right)}`;
}
