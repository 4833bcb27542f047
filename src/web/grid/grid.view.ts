import { isSamePlace } from '../../engine/model/anchor';
import type { FileReport } from '../../engine/report/report';
import type { RowArrangement } from '../../app/scanning/row-arrangement';
import type { RenderedRow, RenderedSheet, RenderingOutline } from '../../app/scanning/scanning.port';
import { visibleText } from '../../engine/report/visible-text';
import { grouped } from '../words/numbers';
import { arrangedAddress, arrangementView, type ArrangementView } from './arrangement.view';
import { columnHeads, type ColumnHead } from './column-heads';
import { placeHref, type FileAddress } from './file-address';
import { rowRoles } from './line-roles';
import { marksOnCells } from './marks-on-cells';
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
  const { outline, sheet, rows, report, address, firstRow, pageRows, firstColumn } = asked;
  const shape = outline.sheets[sheet] ?? NOTHING;
  const placed = asked.placed.filter((finding) => finding.sheet === sheet);
  const marks = marksOnCells(placed);
  const isText = shape.kind === 'text';
  const tables = report.tables.filter((table) => isSamePlace(table, shape.place));
  const shownColumns = { first: firstColumn, count: Math.min(PAGE_COLUMNS, shape.columns - firstColumn + 1) };
  const correctHref = (table: string, line: string) =>
    asked.mayCorrect
      ? `${placeHref(address, { sheet: sheet + 1, row: firstRow, column: firstColumn, table, line })}#roles`
      : '';
  const heads = isText ? [] : columnHeads(shownColumns, { tables, placed, marks, correctHref });
  const roles = rowRoles(tables);
  const all = asked.matching ?? shape.rows;
  const lastRow = firstRow + rows.length - 1;
  const arranged = arrangedAddress(address, asked.arrangement);
  const pageUrl = (row: number) => placeHref(arranged, { sheet: sheet + 1, row, column: firstColumn });
  return {
    isText,
    sheet: sheet + 1,
    reference:
      outline.sheets.length > 1 && shape.place.sheet !== undefined
        ? `${visibleText(shape.place.sheet)}!`
        : '',
    isEmpty: shape.rows === 0,
    caption: outline.sheets.length > 1 ? `${report.path}, ${sheetName(shape, report.format)}` : report.path,
    columns: heads,
    rows: isText ? [] : rows.map((row) => rowView(row, heads, roles, marks)),
    lines: isText ? rows.map((row) => lineView(row, placed, marks)) : [],
    from: grouped(rows.length === 0 ? 0 : firstRow),
    to: grouped(lastRow),
    total: grouped(all),
    previousHref: firstRow > 1 ? pageUrl(Math.max(1, firstRow - pageRows)) : null,
    nextHref: lastRow < all ? pageUrl(lastRow + 1) : null,
    stretch: isText
      ? null
      : stretchView(heads, shape.columns, (column) =>
          placeHref(arranged, { sheet: sheet + 1, row: firstRow, column }),
        ),
    scroll:
      marks.size > MOST_MARKS || (lastRow >= all && firstRow === 1)
        ? null
        : {
            url: placeHref({ ...arranged, path: address.rows }, { sheet: sheet + 1 }),
            first: firstRow,
            next: lastRow + 1,
            last: all,
            marks: JSON.stringify(Object.fromEntries(marks)),
            roles: JSON.stringify(Object.fromEntries([...roles].slice(0, MOST_MARKS))),
          },
    arrange: isText
      ? null
      : arrangementView(asked.arrangement, { shape, sheet, heads, matching: all, address }),
    isArranged: asked.arrangement !== undefined,
    // Beside another order it would point at the wrong places.
    minimap: asked.arrangement ? null : minimap(placed, shape.rows),
  };
}
