import type { CellGrid } from '../../layout/cell-grid';
import type { DraftColumn } from '../columns/draft-column';
import { isAttribute } from './record-columns';

/** A day each of birth, of diagnosis, in no order: groups have none, and what is counted by day follows the calendar. */
export function holdsOwnDays(grid: CellGrid, column: DraftColumn, rows: readonly number[]): boolean {
  const { filled, distinct, kinds } = column.facts;
  if (!isAttribute(column) || kinds.date <= filled * 0.9 || distinct <= filled * 0.8) return false;
  const days = rows
    .slice(0, MOST_ROWS)
    .map((row) => grid.text(row, column.column).match(/\d{1,4}/g) ?? [])
    .filter(({ length }) => length >= 3);
  return days.length > 1 && !ORDERS.some((order) => isInOrder(days.map(order)));
}

const MOST_ROWS = 200;

/** `2026-11-28`, `28.11.2026` and `11/28/2026`: whichever it is, a calendar runs up or down in one of them. */
const ORDERS: readonly ((parts: readonly string[]) => number)[] = [
  ([first = '', second = '', third = '']) => dayNumber(first, second, third),
  ([first = '', second = '', third = '']) => dayNumber(third, second, first),
  ([first = '', second = '', third = '']) => dayNumber(third, first, second),
];

function dayNumber(year: string, month: string, day: string): number {
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

function isInOrder(days: readonly number[]): boolean {
  const steps = days.slice(1).map((day, i) => day - (days[i] ?? day));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}
