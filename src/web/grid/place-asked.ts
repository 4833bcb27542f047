import type { RenderingOutline } from '../../app/scanning/scanning.port';
import type { PlacedFinding } from './placed-finding';

/** Where in the file a page starts. */
export interface PlaceAsked {
  /** 0-based. */
  readonly sheet: number;
  readonly firstRow: number;
  readonly pageRows: number;
  /** 0-based place in the report of the finding that is open. */
  readonly finding: number;
}

const PAGE_ROWS = 200;
const PAGE_CELLS = 20_000;
const CELL = /^[A-Za-z]{0,3}(\d{1,9})$/;

/** What the address asks for: `finding`, else `cell`, else `sheet` and `row`; anything odd is the beginning. */
export function placeAsked(
  query: Readonly<Record<string, unknown>>,
  outline: RenderingOutline | undefined,
  placed: readonly PlacedFinding[],
): PlaceAsked {
  const finding = whole(query['finding'], 1) - 1;
  const named = query['finding'] === undefined ? undefined : placed[finding];
  const sheets = outline?.sheets ?? [];
  const sheet = Math.min(named?.sheet ?? whole(query['sheet'], 1) - 1, Math.max(0, sheets.length - 1));
  const shape = sheets[sheet];
  const pageRows = Math.max(
    20,
    Math.min(PAGE_ROWS, Math.floor(PAGE_CELLS / Math.max(1, shape?.columns ?? 1))),
  );
  const row = named?.row ?? (cellRow(query['cell']) || whole(query['row'], 1));
  // A place asked for by name is shown with rows before it; a page of rows starts where it says.
  const first = query['row'] === undefined ? pageStart(row, pageRows) : row;
  return {
    sheet,
    firstRow: Math.max(1, Math.min(first, shape?.rows ?? 1)),
    pageRows,
    finding: named ? finding : 0,
  };
}

function pageStart(row: number, pageRows: number): number {
  return row <= pageRows ? 1 : row - Math.floor(pageRows / 4);
}

function whole(text: unknown, otherwise: number): number {
  return typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : otherwise;
}

function cellRow(cell: unknown): number {
  return typeof cell === 'string' ? Number(CELL.exec(cell)?.[1] ?? 0) : 0;
}
