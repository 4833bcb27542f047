import { BY_WORDS, type Corrected, type RoleCorrection, type TableCorrections } from '../corrections';
import type { CellGrid } from '../layout/cell-grid';
import { statisticSaid } from '../meaning/corrections/apply-corrections';
import type { DraftTable } from '../meaning/draft-table';
import { measureNamed } from '../meaning/kinds/long-layout';
import { saidTotal } from '../meaning/totals/mark-totals';
import { measureLast, type DraftRow } from '../meaning/rows/row-hints';
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
  /** Absent where nobody said anything of rows. */
  readonly corrections: TableCorrections | undefined;
}

export function longTable(
  id: string,
  draft: DraftTable,
  columns: readonly Line[],
  corrections?: TableCorrections,
): LongTable {
  const data = dataColumns(draft).flatMap((column) => {
    const line = columns[draft.columns.indexOf(column)];
    return line ? [{ draft: column, line }] : [];
  });
  return {
    ...{ id, draft, columns, data },
    totalLabels: new TotalLabels(draft.labelColumns),
    corrections: corrections?.someOfRows === true ? corrections : undefined,
  };
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
  const rowsCorrected =
    long.corrections !== undefined && rows.some(({ corrected }) => corrected?.role !== undefined);
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
    turned: false,
    continued: true,
    continues: next.continues,
    maker: new CellMaker({
      ...{ grid, decimal, columns: long.data },
      rules: {
        rowsDecide: draft.measure !== undefined,
        model: false,
        rowsCorrected,
        not: draft.corrected?.not,
      },
      rows,
      isLong: true,
      most: Infinity,
    }),
  });
}

function continuedRows(
  { draft, totalLabels, corrections }: LongTable,
  grid: CellGrid,
  rows: readonly number[],
): ContinuedRow[] {
  const totals = totalLabels.rowsAmong(grid, rows);
  const found = rows.map((row) => new ContinuedRow(draft, grid, row, totals.has(row)));
  return corrections ? found.map((row) => correctedRow(row, corrections, draft)) : found;
}

function correctedRow(row: ContinuedRow, corrections: TableCorrections, draft: DraftTable): ContinuedRow {
  const said = corrections.ofRow(row);
  return said ? new CorrectedRow(draft, row, said) : row;
}

/** A row whose labels are read when somebody asks for them: a long file has millions, and few are asked for. */
class ContinuedRow implements Line, DraftRow, RowOfCells {
  /** Only on those that a person spoke of. */
  declare readonly corrected?: RoleCorrection & Corrected;

  constructor(
    private readonly table: DraftTable,
    readonly grid: CellGrid,
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

/** A row beyond the first window of which a person said what it is. */
class CorrectedRow extends ContinuedRow {
  override readonly corrected: RoleCorrection & Corrected;

  constructor(table: DraftTable, row: ContinuedRow, said: RoleCorrection) {
    super(table, row.grid, row.row, saidTotal(said) ?? row.total);
    this.corrected = { ...said, was: row.total ? 'total' : row.role };
  }

  override get role(): Role {
    return this.corrected.role ?? (this.total ? 'total' : 'label');
  }

  override get confidence(): number {
    return 1;
  }

  override get reasons(): readonly string[] {
    return [BY_WORDS[this.corrected.by]];
  }

  override get statistic(): NamedStatistic | undefined {
    const { role } = this.corrected;
    return role === undefined ? super.statistic : statisticSaid(role);
  }
}

const NONE: readonly never[] = [];
