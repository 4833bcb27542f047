import { isSamePlace } from '../../engine/model/anchor';
import type { FileReport } from '../../engine/report/report';
import type { RowArrangement } from '../../app/scanning/row-arrangement';
import type { RenderedRow, RenderedSheet, RenderingOutline } from '../../app/scanning/scanning.port';
import { visibleText } from '../../engine/report/visible-text';
import { grouped } from '../words/numbers';
import { arrangedAddress, arrangementView, type ArrangementView } from './arrangement.view';
import { columnHeads, type ColumnHead, type OnSheet } from './column-heads';
import { placeHref, type FileAddress } from './file-address';
import { rowRoles } from './line-roles';
import { type CellMark, marksOnCells } from './marks-on-cells';
import { minimap, type MinimapView } from './minimap.view';
import { PAGE_COLUMNS } from './place-asked';
import { sheetName } from './place-name';
import type { PlacedFinding } from './placed-finding';
import { stretchView, type StretchView } from './stretch.view';
import { lineView, rowView, type LineView, type RowView } from './rendered-row.view';

/** Above this the rows that scrolling would load could not all be marked, so the pages have links instead. */
const MOST_MARKS = 5000;

const NOTHING: RenderedSheet = { kind: 'grid', place: {}, rows: 0, columns: 0, hidden: false };

export interface GridRequest {
  readonly outline: RenderingOutline;
  /** 0-based. */
  readonly sheet: number;
  /** 1-based; among the rows that the arrangement shows. */
  readonly firstRow: number;
  readonly pageRows: number;
  readonly firstColumn: number;
  readonly rows: readonly RenderedRow[];
  readonly arrangement: RowArrangement | undefined;
  /** Rows that the arrangement shows; absent in the file's own order. */
  readonly matching: number | undefined;
  readonly report: FileReport;
  readonly placed: readonly PlacedFinding[];
  readonly address: FileAddress;
  /** This reader corrects roles here. */
  readonly mayCorrect: boolean;
}

export interface GridView {
  readonly isText: boolean;
  /** 1-based. */
  readonly sheet: number;
  /** What stands before a cell's name when its reference is copied. */
  readonly reference: string;
  readonly isEmpty: boolean;
  readonly caption: string;
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly RowView[];
  readonly lines: readonly LineView[];
  readonly from: string;
  readonly to: string;
  readonly total: string;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
  /** Null while all columns fit. */
  readonly stretch: StretchView | null;
  readonly scroll: ScrollView | null;
  /** Null where rows are shown in the file's order only. */
  readonly arrange: ArrangementView | null;
  /** Rows stand in another order than in the file, or some are left out. */
  readonly isArranged: boolean;
  readonly minimap: MinimapView | null;
}

/** What the browser needs to draw further rows as the server would. */
interface ScrollView {
  readonly url: string;
  /** The first row on the page. */
  readonly first: number;
  readonly next: number;
  readonly last: number;
  /** JSON: marks by cell id. */
  readonly marks: string;
  /** JSON: what rows were taken for, by their number. */
  readonly roles: string;
}

export function gridView(asked: GridRequest): GridView {
  const { sheet, rows, report, arrangement, matching } = asked;
  const shape = asked.outline.sheets[sheet] ?? NOTHING;
  const placed = asked.placed.filter((finding) => finding.sheet === sheet);
  const marks = marksOnCells(placed);
  const isText = shape.kind === 'text';
  const tables = report.tables.filter((table) => isSamePlace(table, shape.place));
  const heads = isText ? [] : headsOf(asked, shape, { tables, placed, marks });
  const roles = rowRoles(tables);
  const shown = { shape, heads, matching: matching ?? shape.rows };
  return {
    isText,
    sheet: sheet + 1,
    ...namesOf(asked, shape),
    isEmpty: shape.rows === 0,
    columns: heads,
    rows: isText ? [] : rows.map((row) => rowView(row, heads, roles, marks)),
    lines: isText ? rows.map((row) => lineView(row, placed, marks)) : [],
    ...stretchOfRows(asked, shown.matching),
    stretch: isText
      ? null
      : stretchView(heads, shape.columns, (column) => placeIn(asked, { row: asked.firstRow, column })),
    scroll: scrollView(asked, shown.matching, { marks, roles }),
    arrange: isText ? null : arrangementView(arrangement, { ...shown, sheet, address: asked.address }),
    isArranged: arrangement !== undefined,
    // Beside another order it would point at the wrong places.
    minimap: arrangement ? null : minimap(placed, shape.rows),
  };
}

/** A place of this sheet, with its rows arranged as they are now. */
function placeIn(
  { address, arrangement, sheet }: GridRequest,
  place: { readonly row: number; readonly column: number },
): string {
  return placeHref(arrangedAddress(address, arrangement), { sheet: sheet + 1, ...place });
}

function headsOf(
  { address, sheet, firstRow: row, firstColumn: column, mayCorrect }: GridRequest,
  shape: RenderedSheet,
  known: Omit<OnSheet, 'correctHref'>,
): readonly ColumnHead[] {
  const correctHref = (table: string, line: string) =>
    mayCorrect ? `${placeHref(address, { sheet: sheet + 1, row, column, table, line })}#roles` : '';
  const count = Math.min(PAGE_COLUMNS, shape.columns - column + 1);
  return columnHeads({ first: column, count }, { ...known, correctHref });
}

/** The sheet's name stands where there are several. */
function namesOf(
  { outline, report }: GridRequest,
  shape: RenderedSheet,
): Pick<GridView, 'reference' | 'caption'> {
  if (outline.sheets.length <= 1) return { reference: '', caption: report.path };
  const { sheet } = shape.place;
  return {
    reference: sheet === undefined ? '' : `${visibleText(sheet)}!`,
    caption: `${report.path}, ${sheetName(shape, report.format)}`,
  };
}

/** `all`: rows that there are to be shown. */
function stretchOfRows(
  asked: GridRequest,
  all: number,
): Pick<GridView, 'from' | 'to' | 'total' | 'previousHref' | 'nextHref'> {
  const { rows, firstRow, pageRows, firstColumn: column } = asked;
  const lastRow = lastRowOf(asked);
  return {
    from: grouped(rows.length === 0 ? 0 : firstRow),
    to: grouped(lastRow),
    total: grouped(all),
    previousHref: firstRow > 1 ? placeIn(asked, { row: Math.max(1, firstRow - pageRows), column }) : null,
    nextHref: lastRow < all ? placeIn(asked, { row: lastRow + 1, column }) : null,
  };
}

function lastRowOf({ rows, firstRow }: GridRequest): number {
  return firstRow + rows.length - 1;
}

/** Null where all rows are on the page, or more marks would have to come with it than it bears. */
function scrollView(
  asked: GridRequest,
  all: number,
  { marks, roles }: { marks: ReadonlyMap<string, CellMark>; roles: ReturnType<typeof rowRoles> },
): ScrollView | null {
  const { address, arrangement, sheet, firstRow } = asked;
  const lastRow = lastRowOf(asked);
  if (marks.size > MOST_MARKS || (lastRow >= all && firstRow === 1)) return null;
  const rowsAddress = { ...arrangedAddress(address, arrangement), path: address.rows };
  return {
    url: placeHref(rowsAddress, { sheet: sheet + 1 }),
    first: firstRow,
    next: lastRow + 1,
    last: all,
    marks: JSON.stringify(Object.fromEntries(marks)),
    roles: JSON.stringify(Object.fromEntries([...roles].slice(0, MOST_MARKS))),
  };
}
