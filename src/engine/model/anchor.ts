/**
 * Where in a file something is, as `REPORT.md` fixes it. Rows and columns are 1-based as a spreadsheet shows
 * them; `line` is 1-based with `start`/`end` as 0-based UTF-16 offsets. `{}` means the file as a whole.
 */
export interface Anchor {
  readonly sheet?: string;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly a1?: string;
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
  readonly page?: number;
  readonly region?: readonly [x: number, y: number, width: number, height: number];
  readonly part?: string;
}

/** Where a grid or a text stands: on which sheet or page, as which table, in which part or attachment of the file. */
export type Place = Pick<Anchor, 'sheet' | 'table' | 'page' | 'part'>;

/** Only the place: of a grid or a block, without what else it says. */
export function placeOf({ sheet, table, page, part }: Place): Anchor {
  return {
    ...(part === undefined ? {} : { part }),
    ...(page === undefined ? {} : { page }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(table === undefined ? {} : { table }),
  };
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.table === b.table && a.page === b.page && a.part === b.part;
}

/** `row` and `column` 1-based. */
export function cellAnchor(place: Place, row: number, column: number): Anchor {
  return { ...placeOf(place), row, column, a1: a1(row, column) };
}

/** Column letters of a 1-based column number: 1 → `A`, 28 → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AA` → 27; letters of either case. */
export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Address of a cell as a spreadsheet shows it: row 4, column 3 → `C4`. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
