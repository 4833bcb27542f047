import type { CellGrid } from '../layout/cell-grid';
import type { DraftTable } from '../meaning/draft-table';
import { measureNamed } from '../meaning/long-layout';
import { measureLast, type DraftRow } from '../meaning/row-hints';
import type { Role } from '../roles';
import type { NamedStatistic } from '../words/statistics-in-name';
import type { Line, Table } from '../table';
import { LazyTable } from './lazy-table';
import { CellMaker } from './make-cells';
import { dataColumns } from './make-table';
import type { ColumnOfCells, RowOfCells } from './plain-cell';
import { TotalLabels } from './total-labels';

/** A table that is longer than a window, as understood from its first one. */
export interface LongTable {
  readonly id: string;
  readonly draft: DraftTable;
  readonly columns: readonly Line[];
  readonly data: readonly ColumnOfCells[];
  readonly totalLabels: TotalLabels;
}

export function longTable(id: string, draft: DraftTable, columns: readonly Line[]): LongTable {
  const data = dataColumns(draft).flatMap((column) => {
    const line = columns[draft.columns.indexOf(column)];
    return line ? [{ draft: column, line }] : [];
  });
  return { id, draft, columns, data, totalLabels: new TotalLabels(draft.labelColumns) };
}

export interface NextRows {
  readonly rows: readonly number[];
  readonly continues: boolean;
}

/** The next window of a long table: same columns, same roles. Of records only the place is told: they have no labels. */
export function continuedTable(long: LongTable, grid: CellGrid, next: NextRows): Table {
  const { draft, columns, id } = long;
  const { decimal, kind } = draft;
  const rows = kind === 'microdata' ? [] : continuedRows(long, grid, next.rows);
  return new LazyTable({
    ...{ id, kind, columns, rows },
    grid: grid.info,
    range: {
      top: grid.rowNumber(next.rows[0] ?? 0),
      bottom: grid.rowNumber(next.rows.at(-1) ?? 0),
      left: columns[0]?.index ?? 1,
      right: columns.at(-1)?.index ?? 1,
    },
    title: '',
    notes: [],
    continued: true,
    continues: next.continues,
    maker: new CellMaker({
      ...{ grid, decimal, columns: long.data },
      rules: { rowsDecide: draft.measure !== undefined, model: false },
      rows,
      most: Infinity,
    }),
  });
}

function continuedRows(
  { draft, totalLabels }: LongTable,
  grid: CellGrid,
  rows: readonly number[],
): ContinuedRow[] {
  const totals = totalLabels.rowsAmong(grid, rows);
  return rows.map((row) => new ContinuedRow(draft, grid, row, totals.has(row)));
}

/** A row whose labels are read when somebody asks for them: a long file has millions, and few are asked for. */
class ContinuedRow implements Line, DraftRow, RowOfCells {
  constructor(
    private readonly table: DraftTable,
    private readonly grid: CellGrid,
    readonly row: number,
    readonly total: boolean,
  ) {}

  get draft(): DraftRow {
    return this;
  }

  get role(): Role {
    return 'label';
  }

  get confidence(): number {
    return 0.8;
  }

  get reasons(): readonly string[] {
    return NONE;
  }

  get type(): Line['type'] {
    return 'mixed';
  }

  get parts(): readonly number[] {
    return NONE;
  }

  get proven(): boolean {
    return false;
  }

  get section(): boolean {
    return false;
  }

  get statistic(): NamedStatistic | undefined {
    const { measure } = this.table;
    return measure === undefined ? undefined : measureNamed(this.grid.text(this.row, measure));
  }

  get statistics(): readonly Role[] {
    const { statistic } = this;
    return statistic ? [statistic.role] : NONE;
  }

  get line(): Line {
    return this;
  }

  get index(): number {
    return this.grid.rowNumber(this.row);
  }

  get labels(): readonly string[] {
    const { labelColumns, measure } = this.table;
    const labels = labelColumns
      .map((column) => this.grid.text(this.row, column))
      .filter((text) => text !== '');
    return measure === undefined ? labels : measureLast(labels, this.grid.text(this.row, measure));
  }

  get name(): string {
    return this.labels.join(' / ');
  }
}

const NONE: readonly never[] = [];
