import { a1, columnLetters, type Anchor } from '../../engine/model/anchor';
import type { FileReport, Finding } from '../../engine/report/report';
import type { RenderingOutline } from '../../app/scanning/scanning.port';

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
  /** The same in words: `C4`, `row 4`, `column C`, `line 12`, `the file`. */
  readonly place: string;
}

export function placeFindings(
  report: FileReport,
  outline: RenderingOutline | undefined,
): readonly PlacedFinding[] {
  return report.findings.map((finding, index) => ({
    finding,
    id: `f${index + 1}`,
    sheet: sheetOf(finding.anchor, outline),
    row: finding.anchor.row ?? finding.anchor.line ?? 0,
    ...cellOf(finding.anchor),
  }));
}

function sheetOf({ sheet, table }: Anchor, outline: RenderingOutline | undefined): number {
  if (sheet !== undefined) {
    const named = outline?.sheets.findIndex(({ name }) => name === sheet) ?? -1;
    if (named >= 0) return named;
  }
  return table === undefined ? 0 : table - 1;
}

function cellOf({ row, column, line, page, part, sheet }: Anchor): { cell: string; place: string } {
  if (row !== undefined && column !== undefined) return { cell: a1(row, column), place: a1(row, column) };
  if (row !== undefined) return { cell: `row-${row}`, place: `row ${row}` };
  if (column !== undefined) {
    return { cell: `column-${columnLetters(column)}`, place: `column ${columnLetters(column)}` };
  }
  if (line !== undefined) return { cell: `line-${line}`, place: `line ${line}` };
  if (page !== undefined) return { cell: '', place: `page ${page}` };
  if (part !== undefined) return { cell: '', place: part };
  return { cell: '', place: sheet === undefined ? 'the file' : `sheet ${sheet}` };
}
