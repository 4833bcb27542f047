import type { CountTable } from '../../differencing/count-table';
import type { Anchor } from '../../model/anchor';
import type { Range } from '../system';
import type { KeptSum } from './kept-system';
import { keyOf, type Naming } from './names';

/** A count of a table that is held against those of others: printed, or a whole that its parts would add up to. */
export interface LinkedCell extends Range {
  /** Whom it speaks of; absent where nothing tells it from another one of the table. */
  readonly key?: string;
  readonly name?: Naming;
  readonly anchor?: Anchor;
  readonly label: string;
  readonly state: 'shown' | 'rounded' | 'suppressed' | 'implied';
  /** Of the sums over the same lines that an implied one is of. */
  readonly group?: number;
  /** Places of what an implied one adds up. */
  readonly parts?: readonly number[];
  readonly sure: boolean;
}

/** A table as others are held against it. */
export interface LinkedTable {
  readonly table: CountTable;
  readonly cells: readonly LinkedCell[];
  readonly byKey: ReadonlyMap<string, number>;
  readonly sums: readonly LinkedSum[];
  /** Something of it is not simply shown. */
  readonly isOpen: boolean;
}

export interface LinkedSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly isImplied: boolean;
  readonly along?: string;
}

export function linkedTable(table: CountTable): LinkedTable {
  const { others = [], sums = [] } = table.system ?? {};
  const cells: LinkedCell[] = [
    ...table.counts.map(({ anchor, label, value, of, spans, sure }) => {
      const name = { of, spans };
      return {
        ...{ name, key: keyOf(name), anchor, label, sure },
        lo: value,
        hi: value,
        state: 'shown' as const,
      };
    }),
    ...others.map(({ anchor, name, label, lo, hi, state }) => {
      const named = name && { name, key: keyOf(name) };
      return { ...named, anchor, label, lo, hi: hi ?? Infinity, state, sure: true };
    }),
  ];
  const linked = sums.map((sum): LinkedSum => {
    const { parts, total, along } = sum;
    if (total !== undefined) return { total, parts, isImplied: false, ...(along !== undefined && { along }) };
    cells.push(impliedCell(sum, cells));
    return { total: cells.length - 1, parts, isImplied: true };
  });
  return {
    table,
    cells,
    byKey: uniqueKeys(cells),
    sums: linked,
    isOpen: others.some(({ state }) => state !== 'shown'),
  };
}

function impliedCell({ parts, whole, group }: KeptSum, cells: readonly LinkedCell[]): LinkedCell {
  let [lo, hi] = [0, 0];
  for (const part of parts) {
    lo += cells[part]?.lo ?? 0;
    hi += cells[part]?.hi ?? Infinity;
  }
  const sure = parts.every((part) => cells[part]?.sure);
  return {
    ...(whole && { name: whole, key: keyOf(whole) }),
    label: '',
    lo,
    hi,
    state: 'implied',
    group: group ?? 0,
    parts,
    sure,
  };
}

/** Several sums may imply one whole: the first speaks for it. What is printed goes before what is implied. */
function uniqueKeys(cells: readonly LinkedCell[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [at, { key }] of cells.entries()) if (key !== undefined && !found.has(key)) found.set(key, at);
  return found;
}
