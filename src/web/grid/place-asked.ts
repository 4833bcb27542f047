import { columnNumber } from '../../engine/model/anchor';
import type { RenderingOutline } from '../../app/scanning/scanning.port';
import type { PlacedFinding } from './placed-finding';

/** Where in the file a page starts. */
export interface PlaceAsked {
  /** 0-based. */
  readonly sheet: number;
  readonly firstRow: number;
  readonly pageRows: number;
  /** 1-based; a very wide table is shown in stretches of columns too. */
  readonly firstColumn: number;
  /** 0-based place in the report of the finding that is open. */
  readonly finding: number;
}

const PAGE_ROWS = 200;
/** More cells take the browser longer to lay out than a person waits; the rest comes when it is scrolled to. */
const PAGE_CELLS = 5000;
export const PAGE_COLUMNS = 200;
const CELL = /^([A-Za-z]{0,3})(\d{1,9})$/;

/** What the address asks for: `finding`, else `cell`, else `sheet` and `row`; anything odd is the beginning. */
export function placeAsked(
  query: Readonly<Record<string, unknown>>,
  outline: RenderingOutline | undefined,
  placed: readonly PlacedFinding[],
): PlaceAsked {
  const finding = findingAsked(query) - 1;
  const named = query['finding'] === undefined ? undefined : placed[finding];
  const sheets = outline?.sheets ?? [];
  // The first finding stands open beside it, so that its sheet is what one wants to see first.
  const isAsked = ['cell', 'sheet', 'row', 'column'].some((name) => query[name] !== undefined);
  const firstSheet = !isAsked && placed[0] && placed[0].cell !== '' ? placed[0].sheet : 0;
  const asked = named?.sheet ?? whole(query['sheet'], firstSheet + 1) - 1;
  const sheet = Math.min(asked, Math.max(0, sheets.length - 1));
  const shape = sheets[sheet];
  const shownColumns = Math.min(PAGE_COLUMNS, Math.max(1, shape?.columns ?? 1));
  const pageRows = Math.min(PAGE_ROWS, Math.floor(PAGE_CELLS / shownColumns));
  const cell = cellAsked(query['cell']);
  const row = named?.row ?? (cell.row || whole(query['row'], 1));
  const column = named?.finding.anchor.column ?? (cell.column || whole(query['column'], 1));
  // A place asked for by name is shown with rows before it; a page of rows starts where it says.
  const first = query['row'] === undefined ? pageStart(row, pageRows) : row;
  return {
    sheet,
    firstRow: Math.max(1, Math.min(first, shape?.rows ?? 1)),
    pageRows,
    firstColumn: stretchStart(Math.min(column, shape?.columns ?? 1)),
    finding: named ? finding : 0,
  };
}

/** 1-based. */
export function findingAsked(query: Readonly<Record<string, unknown>>): number {
  return whole(query['finding'], 1);
}

function pageStart(row: number, pageRows: number): number {
  return row <= pageRows ? 1 : row - Math.floor(pageRows / 4);
}

function whole(text: unknown, otherwise: number): number {
  return typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : otherwise;
}

function stretchStart(column: number): number {
  return Math.floor((Math.max(1, column) - 1) / PAGE_COLUMNS) * PAGE_COLUMNS + 1;
}

/** `C4`, or `4` in a text; zeros for what is neither. */
function cellAsked(cell: unknown): { row: number; column: number } {
  const [, letters = '', digits = '0'] = typeof cell === 'string' ? (CELL.exec(cell) ?? []) : [];
  return { row: Number(digits), column: columnNumber(letters) };
}
