import { a1, columnLetters, isSamePlace, placeOf, type Anchor, type Place } from '../../engine/model/anchor';
import type { FileReport, Finding } from '../../engine/report/report';
import type { RenderedSheet, RenderingOutline } from '../../app/scanning/scanning.port';
import { placeName } from './place-name';

/** A finding with its name on the page and the place of the rendering where it is drawn. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** `f1`, `f2`, … in the report's order. */
  readonly id: string;
  /** 0-based number of the sheet that it is drawn on. */
  readonly sheet: number;
  /** Row or line, 0 when the finding is about a column, the sheet or the file. */
  readonly row: number;
  /** Id of the drawn thing: `C4`, `row-4`, `column-C`, `line-12`; empty for the file as a whole. */
  readonly cell: string;
  /** The same in words, beside its own sheet: `C4`, `row 4`; empty for a sheet or the file as a whole. */
  readonly spot: string;
  /** With its sheet where there are several: `C4`, `Table 2, row 4`, `line 12`, `the file`. */
  readonly place: string;
}

export function placeFindings(
  report: FileReport,
  outline: RenderingOutline | undefined,
): readonly PlacedFinding[] {
  const sheets = outline?.sheets ?? [];
  return report.findings.map((finding, index) => {
    const { anchor } = finding;
    const found = sheetOf(anchor, sheets);
    const isDrawn = found >= 0 || !outline;
    const { cell, words } = cellOf(anchor);
    const where = sheets.length > 1 || !isDrawn ? placeName(placeOf(anchor), report.format) : '';
    return {
      finding,
      id: `f${index + 1}`,
      sheet: Math.max(0, found),
      row: isDrawn ? (anchor.row ?? anchor.line ?? 0) : 0,
      cell: isDrawn ? cell : '',
      spot: isDrawn ? words : '',
      place:
        [where, words].filter((part) => part !== '').join(', ') ||
        placeName(anchor, report.format) ||
        'the file',
    };
  });
}

/**
 * Number of the sheet where the anchor points, −1 when none shows it. A text and a grid may share a place; a part that is
 * named beside a sheet only says where in the file the sheet is kept.
 */
function sheetOf(anchor: Anchor, sheets: readonly RenderedSheet[]): number {
  const kind = anchor.line === undefined ? 'grid' : 'text';
  const there = (place: Place) => sheets.findIndex((sheet) => isSamePlace(sheet.place, place));
  const ofKind = sheets.findIndex((sheet) => sheet.kind === kind && isSamePlace(sheet.place, anchor));
  if (ofKind >= 0) return ofKind;
  const same = there(anchor);
  if (same >= 0 || anchor.sheet === undefined) return same;
  return there({ sheet: anchor.sheet });
}

function cellOf({ row, column, line }: Anchor): { cell: string; words: string } {
  if (row !== undefined && column !== undefined) return { cell: a1(row, column), words: a1(row, column) };
  if (row !== undefined) return { cell: `row-${row}`, words: `row ${row}` };
  if (column !== undefined) {
    return { cell: `column-${columnLetters(column)}`, words: `column ${columnLetters(column)}` };
  }
  return line === undefined ? { cell: '', words: '' } : { cell: `line-${line}`, words: `line ${line}` };
}
