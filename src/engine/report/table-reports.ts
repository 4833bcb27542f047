import { a1, placeOf } from '../model/anchor';
import type { Line, Range, Table } from '../tables/table';
import type { TableReport } from './report';

/** Collects what the report says about each table; the chunks of a long table become one entry. */
export class TableReports {
  private readonly byId = new Map<string, Entry>();

  add(table: Table): void {
    const entry = this.byId.get(table.id);
    if (!entry) {
      this.byId.set(table.id, { table, range: table.range, totalRows: totals(table.rows) });
      return;
    }
    entry.range = union(entry.range, table.range);
    entry.totalRows.push(...totals(table.rows));
  }

  all(): TableReport[] {
    return [...this.byId.values()].map(({ table, range, totalRows }) => ({
      id: table.id,
      ...placeOf(table.grid),
      range: rangeText(table, range),
      title: table.title,
      kind: table.kind,
      columns: table.columns.map(({ index, name, role, type }) => ({ column: index, name, role, type })),
      totals: { rows: [...new Set(totalRows)].sort((a, b) => a - b), columns: totals(table.columns) },
    }));
  }
}

interface Entry {
  /** The first chunk: the only one that has title and header. */
  readonly table: Table;
  range: Range;
  readonly totalRows: number[];
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
  const inText = table.cells[0]?.anchor.line !== undefined;
  return inText ? `L${top}:L${bottom}` : `${a1(top, left)}:${a1(bottom, right)}`;
}
