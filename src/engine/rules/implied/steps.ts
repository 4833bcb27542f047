import type { Statement } from '../../report/statement';
import type { Role } from '../../tables/roles';
import type { Table, TableCell } from '../../tables/table';
import { areNestedBands, endsOpen, saysCumulative } from '../../tables/words/cumulative';
import { recordsBehind } from '../statistics/records-behind';
import { numbersPrintedAs, type WholeNumbers } from './whole-numbers';
import { shareBase } from './share-base';

/** How many people two neighbouring figures of a cumulative column lie apart. */
export interface Step {
  readonly cell: TableCell;
  readonly before: TableCell;
  readonly numbers: WholeNumbers;
}

const RUNNING: ReadonlySet<Role> = new Set<Role>(['count', 'percentage', 'number-of-events', 'other']);
const COUNTS: ReadonlySet<Role> = new Set<Role>(['count', 'number-of-events']);

/**
 * The steps of cumulative counts and percentages (with the people they are of): what is subtracted in the head. A step
 * whose count is printed in its row needs no derivation and is left out.
 */
export function* stepsOf(table: Table, statement: Statement | undefined): Iterable<Step> {
  if (table.continued || table.continues) return;
  const running = runningColumns(table);
  if (running.length === 0) return;
  const exact = countsOf(table, statement);
  const names = new Set(running.map(([first]) => first?.column));
  const printed = byRow(table.cellsOf(COUNTS).filter(({ column }) => !names.has(column)));
  for (const cells of running) {
    for (let i = 1; i < cells.length; i++) {
      const [before, cell] = [cells[i - 1], cells[i]];
      if (!before || !cell || outer(before) !== outer(cell)) continue;
      const [from, to] = [exact(before), exact(cell)];
      if (!from || !to) continue;
      const numbers = between(from, to);
      const shown = (printed.get(cell.row.index) ?? []).some(
        (count) => valueOf(count) >= numbers.least && valueOf(count) <= numbers.most,
      );
      if (!shown) yield { cell, before, numbers };
    }
  }
}

/** Columns named cumulative, or all of a table whose rows are bands within each other; and rising or falling throughout. */
function runningColumns(table: Table): TableCell[][] {
  const rows = table.rows.filter(({ total }) => !total);
  const stub = table.columns.find(({ role }) => role === 'dimension' || role === 'label')?.name ?? '';
  const nested = endsOpen(stub) || areNestedBands(rows.map(({ labels }) => labels.at(-1) ?? ''));
  const named = table.columns.some(({ name }) => saysCumulative(name)) || saysCumulative(table.title);
  if (!nested && !named) return [];
  const all = nested || !table.columns.some(({ name }) => saysCumulative(name));
  const columns = new Map<number, TableCell[]>();
  for (const cell of table.cellsOf(RUNNING)) {
    if (cell.row.total || cell.reading.kind !== 'number' || !(all || saysCumulative(cell.column.name)))
      continue;
    const key = cell.role === 'percentage' ? -cell.column.index : cell.column.index;
    add(columns, key, cell);
  }
  return [...columns.values()].filter((cells) => cells.length >= 3 && isMonotone(cells));
}

function byRow(cells: readonly TableCell[]): ReadonlyMap<number, readonly TableCell[]> {
  const rows = new Map<number, TableCell[]>();
  for (const cell of cells) add(rows, cell.row.index, cell);
  return rows;
}

function add(groups: Map<number, TableCell[]>, key: number, cell: TableCell): void {
  const group = groups.get(key);
  if (group) group.push(cell);
  else groups.set(key, [cell]);
}

function isMonotone(cells: readonly TableCell[]): boolean {
  let [rises, falls] = [false, false];
  cells.forEach((cell, i) => {
    const before = cells[i - 1];
    if (!before || outer(before) !== outer(cell)) return;
    if (valueOf(cell) > valueOf(before)) rises = true;
    if (valueOf(cell) < valueOf(before)) falls = true;
  });
  return rises !== falls;
}

/** A count as it is; of a percentage the whole numbers that print so, where the group is known. */
function countsOf(
  table: Table,
  statement: Statement | undefined,
): (cell: TableCell) => WholeNumbers | undefined {
  const behind = recordsBehind(table, { statement });
  return (cell) => {
    const { reading, role } = cell;
    if (reading.kind !== 'number' || reading.value < 0) return undefined;
    if (COUNTS.has(role)) return { least: reading.value, most: reading.value };
    if (role !== 'percentage') return undefined;
    const size = behind(cell)?.size;
    const base = shareBase(cell, 100);
    if (size === undefined || base === undefined || !Number.isInteger(size)) return undefined;
    const numbers = numbersPrintedAs(reading, size, base);
    return numbers && numbers.least <= numbers.most ? numbers : undefined;
  };
}

function between(a: WholeNumbers, b: WholeNumbers): WholeNumbers {
  const [low, high] = a.least + a.most <= b.least + b.most ? [a, b] : [b, a];
  return { least: Math.max(0, high.least - low.most), most: high.most - low.least };
}

function outer({ row }: TableCell): string {
  return row.labels.slice(0, -1).join('\n');
}

function valueOf({ reading }: TableCell): number {
  return reading.kind === 'number' ? reading.value : NaN;
}
