/** What a spreadsheet program takes for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * One line of CSV as RFC 4180 has it. What a spreadsheet would run gets an apostrophe before it, so that it is shown
 * as text: names and reasons in the audit are written by people who may want an officer's machine to run something.
 */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
