/** Enough to prove a table, and nothing to a long one. */
const ROWS = 200;
const COLUMNS = 60;

const PLAIN = /^\d{1,3}(?:\.\d{3}){0,2}$/;

/**
 * A row or column that mixes numbers with and without a dot (`3, 1.204, 41, 1.248`) and adds up only where dots group
 * thousands: no table of statistics does.
 */
export function addsUpGrouped(columns: Iterable<Iterable<string>>): boolean {
  const rows: string[][] = [];
  let width = 0;
  for (const column of columns) {
    if (width++ >= COLUMNS) break;
    const cells: string[] = [];
    for (const cell of column) {
      if (cells.length >= ROWS) break;
      (rows[cells.length] ??= []).push(cell);
      cells.push(cell);
    }
    if (endsInSum(cells)) return true;
  }
  return rows.some(endsInSum);
}

function endsInSum(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => PLAIN.test(cell));
  const dotted = numbers.filter((cell) => cell.includes('.')).length;
  if (numbers.length < 3 || dotted === 0 || dotted === numbers.length) return false;
  const values = numbers.map((cell) => Number(cell.replaceAll('.', '')));
  const sum = values.reduce((total, value) => total + value, 0);
  return [values.at(-1), values[0]].some((total) => total !== undefined && total > 0 && sum === 2 * total);
}
