import type { Anchor } from '../../model/anchor';
import { endsInCell } from '../cells/ends-in-cell';
import { numberAmongWords } from '../cells/number-among-words';
import { readCell, type CellContent } from '../cells/read-cell';
import type { DecimalSign } from '../cells/scan-number';
import type { CellGrid } from '../layout/cell-grid';
import { cellRoles, speaksForItself, type RoleRules } from '../meaning/cell-roles';
import type { DraftColumn } from '../meaning/columns/draft-column';
import type { Reading } from '../reading';
import type { Role } from '../roles';
import type { Line, NumbersOfColumn, TableCell } from '../table';
import type { ColumnOfCells, RowOfCells } from './plain-cell';
import { PlainColumn } from './plain-column';

export interface CellSource {
  readonly grid: CellGrid;
  readonly decimal: DecimalSign;
  readonly rules: RoleRules;
  /** No row is asked whether it speaks for itself. */
  readonly isLong: boolean;
  /** Columns that hold data, with their finished lines. */
  readonly columns: readonly ColumnOfCells[];
  readonly rows: readonly RowOfCells[];
  readonly most: number;
}

/** Makes the data cells of a table, row by row; a composite cell gives one for each of its numbers. */
export class CellMaker {
  private plain: readonly (PlainColumn | undefined)[] | undefined;

  /** @param positions of the rows that cells are made of; all by default */
  constructor(
    private readonly source: CellSource,
    private readonly positions?: readonly number[],
  ) {}

  /** The same cells, of these rows only: no number is read again. */
  withRows(positions: readonly number[]): CellMaker {
    const maker = new CellMaker(this.source, positions);
    maker.plain = this.plain;
    return maker;
  }

  /** Undefined where cells are more than the plain numbers of their column. */
  numbersOf(roles: ReadonlySet<Role>): readonly NumbersOfColumn[] | undefined {
    const { columns, most } = this.source;
    if (most < Infinity || this.positions) return undefined;
    const found: NumbersOfColumn[] = [];
    for (const [i, plain] of this.plainColumns().entries()) {
      const column = columns[i];
      if (!column || !mayHold(column.draft, plain, roles)) continue;
      if (!plain) return undefined;
      found.push({ line: column.line, role: column.draft.role, values: plain.values });
    }
    return found;
  }

  all(): readonly TableCell[] {
    return this.make(this.everyColumn());
  }

  /** The first of all, without making the others. */
  first(): TableCell | undefined {
    return this.make(this.everyColumn(), { most: 1 })[0];
  }

  /** Cells of these roles; a column of plain numbers of another role is passed over as a whole. */
  of(roles: ReadonlySet<Role>): readonly TableCell[] {
    const { columns, most } = this.source;
    // The first so many cells of all roles: counted before any is left out.
    if (most < Infinity) return this.all().filter(({ role }) => roles.has(role));
    const plain = this.plainColumns();
    const wanted: number[] = [];
    for (const [i, { draft }] of columns.entries()) if (mayHold(draft, plain[i], roles)) wanted.push(i);
    const [first] = wanted;
    if (first === undefined) return NONE;
    const alone = wanted.length === 1 && !this.positions ? plain[first] : undefined;
    return alone?.allOf(roles) ?? this.make(wanted, { roles });
  }

  private everyColumn(): readonly number[] {
    return this.source.columns.map((_, i) => i);
  }

  private make(
    columns: readonly number[],
    { roles, most = this.source.most }: { roles?: ReadonlySet<Role>; most?: number } = {},
  ): TableCell[] {
    const { grid, rows } = this.source;
    const plain = this.plainColumns();
    const cells: TableCell[] = [];
    const count = this.positions?.length ?? rows.length;
    for (let next = 0; next < count; next++) {
      const i = this.positions?.[next] ?? next;
      const row = rows[i];
      for (const at of columns) {
        const column = this.source.columns[at];
        if (cells.length >= most || !row || !column) return cells;
        const cell = plain[at]?.cell(i);
        if (cell) {
          if (roles?.has(cell.role) !== false) cells.push(cell);
          continue;
        }
        if (plain[at]?.others === false) continue;
        const text = grid.text(row.draft.row, column.draft.column);
        if (text !== '') addCells(cells, { grid, row, column, text }, this.source, roles);
      }
    }
    return cells;
  }

  /** Where rows decide nothing a plain number needs no more than its column: most cells of long tables. */
  private plainColumns(): readonly (PlainColumn | undefined)[] {
    this.plain ??= this.columnsOfPlainNumbers();
    return this.plain;
  }

  private columnsOfPlainNumbers(): readonly (PlainColumn | undefined)[] {
    const { grid, decimal, rows, columns, rules, isLong } = this.source;
    const isAsked =
      rules.rowsDecide ||
      rules.model ||
      rules.rowsCorrected === true ||
      (!isLong && rows.some(({ draft }) => speaksForItself(draft, rules)));
    return columns.map((column) => (isAsked ? undefined : new PlainColumn(grid, rows, column, decimal)));
  }
}

const NONE: readonly TableCell[] = [];

function mayHold({ role }: DraftColumn, plain: PlainColumn | undefined, roles: ReadonlySet<Role>): boolean {
  return plain?.others !== false || roles.has(role) || (role === 'count' && roles.has('other'));
}

interface CellPlace {
  readonly grid: CellGrid;
  readonly row: RowOfCells;
  readonly column: ColumnOfCells;
  readonly text: string;
}

function addCells(
  cells: TableCell[],
  place: CellPlace,
  { decimal, rules }: CellSource,
  wanted?: ReadonlySet<Role>,
): void {
  const content = readCell(place.text, decimal);
  const { kind } = content;
  const { roles, confidence } = cellRoles(content, place.column.draft, place.row.draft, rules);
  const [first = 'other'] = roles;
  const add = (role: Role, reading: Reading, start: number, end: number) => {
    if (wanted?.has(role) !== false) cells.push(new PlacedCell(place, role, confidence, reading, start, end));
  };
  const ends = kind === 'text' && OF_INTERVALS.has(first) ? endsInCell(place.text, decimal) : undefined;
  const parts = ends ?? content.parts;
  const among = kind === 'text' && COUNTS.has(first) ? numberAmongWords(place.text, decimal) : undefined;
  const between = kind === 'range' && COUNTS.has(first) ? rangeOf(content) : undefined;
  // A band such as 10-19 is a label even where it stands among other figures.
  if (among) add(first, among.reading, among.start, among.end);
  else if (between) add(first, between, 0, place.text.length);
  else if (parts.length === 0 || (kind === 'range' && !OF_INTERVALS.has(first))) {
    add(first, TEXT, 0, place.text.length);
  } else {
    parts.forEach(({ reading, start, end }, i) => {
      add(roles[i] ?? (kind === 'range' || ends ? first : 'other'), reading, start, end);
    });
  }
}

/** `1–4`: both ends of what was taken out. */
function rangeOf({ parts }: CellContent): Reading | undefined {
  const [lo, hi, ...others] = parts.map(({ reading }) => (reading.kind === 'number' ? reading.value : NaN));
  if (lo === undefined || hi === undefined || others.length > 0) return undefined;
  return Number.isInteger(lo) && Number.isInteger(hi) && lo >= 0 && lo < hi
    ? { kind: 'range', lo, hi }
    : undefined;
}

const COUNTS: ReadonlySet<Role> = new Set<Role>(['count', 'total']);
const TEXT: Reading = { kind: 'text' };
/** Statistics of which both ends stand in one cell: `18–99`. */
const OF_INTERVALS: ReadonlySet<Role> = new Set<Role>([
  'confidence-limit',
  'range',
  'minimum',
  'maximum',
  'quantile',
]);

/** Anchors are made when asked for: of a million cells a few become findings. */
class PlacedCell implements TableCell {
  readonly row: Line;
  readonly column: Line;
  readonly text: string;
  private readonly grid: CellGrid;
  private readonly rowAt: number;
  private readonly columnAt: number;

  constructor(
    place: CellPlace,
    readonly role: Role,
    readonly confidence: number,
    readonly reading: Reading,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.row = place.row.line;
    this.column = place.column.line;
    this.text = place.text;
    this.grid = place.grid;
    this.rowAt = place.row.draft.row;
    this.columnAt = place.column.draft.column;
  }

  get anchor(): Anchor {
    return this.grid.anchor(this.rowAt, this.columnAt, this.start, this.end);
  }

  get stored(): number | undefined {
    const { reading } = this;
    const stored = this.grid.detail(this.rowAt, this.columnAt)?.stored;
    return stored !== undefined && reading.kind === 'number' && reading.percent ? stored * 100 : stored;
  }

  get total(): boolean {
    return this.row.total || this.column.total;
  }
}
