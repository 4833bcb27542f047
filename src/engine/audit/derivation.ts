import type { PublishedCell } from './published-cell';
import type { PublishedSum } from './published-sum';
import type { PublishedTable } from './published-table';
import type { Range } from './system';

/** Parts beyond it are summed up in words. */
const PARTS_TOLD = 12;

/**
 * A sum of the table, solved for one of its cells, as a person would check it with a pencil:
 * `row 7: 120 − (54 + 41 + 22) = 3`, `row 7: 120 − (54±1 + 41) = 24 to 26`,
 * `column D: 732 − 165 = 567 for D5 and D9 together`.
 *
 * @param of the cell that it is solved for; without it the sum is told as it does not add up
 */
export function derivationOf(
  { cells }: PublishedTable,
  { along, direction, total, parts }: PublishedSum,
  of?: number,
): string {
  const where = `${direction} ${direction === 'row' ? along.index : columnName(cells[total])}`;
  const whole = cells[total];
  const isKnown = (index: number) => index !== of && cells[index]?.state !== 'suppressed';
  const known: PublishedCell[] = [];
  const open: PublishedCell[] = [];
  for (const part of parts) {
    const cell = cells[part];
    if (cell) (isKnown(part) ? known : open).push(cell);
  }
  const sum = sumOf(known);
  if (!whole || !isKnown(total)) {
    const others = open.length === 0 ? [] : [listOf(open.map(nameOf))];
    const shownToo = known.length > 0 || open.length === 0 ? [added(known)] : [];
    const result = open.length === 0 && known.length > 1 ? ` = ${rangeOf(sum)}` : '';
    return `${where}: ${whole ? nameOf(whole) : 'the total'} = ${[...shownToo, ...others].join(' + ')}${result}`;
  }
  if (open.length === 0)
    return `${where}: ${added(known)} = ${rangeOf(sum)}, and the total says ${shown(whole)}`;
  const taken = known.length === 0 ? '' : ` − ${known.length > 1 ? `(${added(known)})` : added(known)}`;
  const together = open.length === 1 ? '' : ` for ${listOf(open.map(nameOf))} together`;
  const left = { lo: Math.max(0, whole.lo - sum.hi), hi: whole.hi - sum.lo };
  return `${where}: ${shown(whole)}${taken} = ${rangeOf(left)}${together}`;
}

function sumOf(cells: readonly Range[]): Range {
  let [least, most] = [0, 0];
  for (const { lo, hi } of cells) {
    least += lo;
    most += hi;
  }
  return { lo: least, hi: most };
}

function rangeOf({ lo, hi }: Range): string {
  return lo === hi ? `${lo}` : `${lo} to ${hi}`;
}

/** A rounded count with its window, `45±2`, or where that leans to one side, `[35–44]`. */
function shown({ lo, hi }: PublishedCell): string {
  if (lo === hi) return `${lo}`;
  return (hi - lo) % 2 === 0 ? `${(lo + hi) / 2}±${(hi - lo) / 2}` : `[${lo}–${hi}]`;
}

function added(cells: readonly PublishedCell[]): string {
  if (cells.length === 0) return '0';
  if (cells.length <= PARTS_TOLD) return cells.map(shown).join(' + ');
  return `${cells.length} parts of ${rangeOf(sumOf(cells))}`;
}

function listOf(names: readonly string[]): string {
  if (names.length > PARTS_TOLD) return `${names.length} cells`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Its address as a spreadsheet shows it; in text, what its row and column are called. */
function nameOf({ anchor, row, column }: PublishedCell): string {
  return anchor.a1 ?? `“${row.labels.at(-1) ?? row.index}, ${column.labels.at(-1) ?? column.index}”`;
}

function columnName(cell: PublishedCell | undefined): string {
  const letters = cell?.anchor.a1?.replace(/(?<!\d)\d+$/, '');
  return letters ?? `“${cell?.column.labels.at(-1) ?? ''}”`;
}
