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

/** Column letters of a 1-based column number: 1 → `A`, 28 → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Address of a cell as a spreadsheet shows it: row 4, column 3 → `C4`. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
