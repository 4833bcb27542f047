import { placeOf, type Anchor } from '../../model/anchor';
import type { GridInfo } from '../../model/document';
import { plainNumber } from '../cells/plain-number';
import type { DecimalSign } from '../cells/scan-number';
import type { CellGrid } from '../layout/cell-grid';

/** A cell printed in a line. `raw` differs from `text` where markup was taken off. */
export interface Field {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where it stands when that is not the line of its row. */
  readonly at?: OtherLine;
}

interface OtherLine {
  readonly line: number;
  readonly text: string;
}

export interface TextRow {
  /** 1-based. */
  readonly line: number;
  /** The line itself: anchors point into it. */
  readonly source: string;
  readonly fields: readonly (Field | undefined)[];
}

/** A table printed in lines, as a grid; anchors are line and characters. */
export class TextGrid implements CellGrid {
  readonly height: number;
  readonly width: number;

  constructor(
    readonly info: GridInfo,
    private readonly rows: readonly TextRow[],
  ) {
    this.height = rows.length;
    this.width = rows.reduce((widest, { fields }) => Math.max(widest, fields.length), 0);
  }

  text(row: number, column: number): string {
    return this.rows[row]?.fields[column]?.text ?? '';
  }

  code(row: number, column: number, place: number): number {
    return this.text(row, column).charCodeAt(place) || 0;
  }

  number(row: number, column: number, decimal: DecimalSign): number {
    return plainNumber(this.text(row, column), decimal);
  }

  indent(row: number, column: number): number {
    return this.rows[row]?.fields[column]?.start ?? 0;
  }

  detail(): undefined {
    return undefined;
  }

  rowNumber(row: number): number {
    return this.rows[row]?.line ?? 0;
  }

  columnNumber(column: number): number {
    return column + 1;
  }

  anchor(row: number, column: number, start: number, end: number): Anchor {
    const found = this.rows[row];
    const field = found?.fields[column];
    if (!found || !field) return {};
    const { line, text: source } = field.at ?? { line: found.line, text: found.source };
    const shown = field.text.slice(start, end);
    const verbatim = source.startsWith(field.text, field.start);
    const at = source.indexOf(shown, field.start + (verbatim ? start : 0));
    const from = at < 0 ? field.start : at;
    return { ...placeOf(this.info), line, start: from, end: from + shown.length };
  }
}
