import type { PublishedCell, PublishedSum, PublishedTable } from './published-table';

/** Parts beyond it are summed up in words. */
const PARTS_TOLD = 12;

/**
 * A sum of the table, solved for what it leaves open, as a person would check it with a pencil:
 * `row 7: 120 − (54 + 41 + 22) = 3`, `column D: 732 − 165 = 567 for D5 and D9 together`.
 */
export function derivationOf(
  { cells }: PublishedTable,
  { along, direction, total, parts }: PublishedSum,
): string {
  const where = `${direction} ${direction === 'row' ? along.index : columnName(cells[total])}`;
  const shown = parts.flatMap((part) => (cells[part]?.shown ? [cells[part].lo] : []));
  const open = parts.flatMap((part) => (cells[part]?.shown === false ? [nameOf(cells[part])] : []));
  const sum = shown.reduce((all, value) => all + value, 0);
  const of = cells[total];
  if (!of?.shown) {
    const rest = open.length === 0 ? '' : ` + ${listOf(open)}`;
    return `${where}: ${of ? nameOf(of) : 'the total'} = ${added(shown)}${rest}`;
  }
  if (open.length === 0) return `${where}: ${added(shown)} = ${sum}, and the total says ${of.lo}`;
  const taken = shown.length === 0 ? '' : ` − ${shown.length > 1 ? `(${added(shown)})` : added(shown)}`;
  const together = open.length === 1 ? '' : ` for ${listOf(open)} together`;
  return `${where}: ${of.lo}${taken} = ${of.lo - sum}${together}`;
}

function added(values: readonly number[]): string {
  if (values.length === 0) return '0';
  if (values.length <= PARTS_TOLD) return values.join(' + ');
  return `${values.length} parts of ${values.reduce((sum, value) => sum + value, 0)}`;
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
  const letters = cell?.anchor.a1?.replace(/\d+$/, '');
  return letters ?? `“${cell?.column.labels.at(-1) ?? ''}”`;
}
