import type { CountTable } from '../../differencing/count-table';
import { namedAlike } from '../../differencing/named-alike';
import type { Population } from '../../differencing/population';
import type { Anchor } from '../../model/anchor';
import type { Range } from '../system';
import type { KeptShare } from './kept-shares';
import type { KeptSum } from './kept-system';
import { keyOf, type Naming } from './names';

/** A count of a table that is held against those of others: printed, or a whole that its parts would add up to. */
export interface LinkedCell extends Range {
  /** Whom it speaks of; absent where nothing tells it from another one of the table. */
  readonly key?: string;
  readonly name?: Naming;
  readonly anchor?: Anchor;
  readonly label: string;
  /** A `share` is no count: its `text` says of which it tells. */
  readonly state: 'shown' | 'rounded' | 'suppressed' | 'implied' | 'share';
  /** What stands there, of a rounded count. */
  readonly printed?: number;
  readonly text?: string;
  /** Of the sums over the same lines that an implied one is of. */
  readonly group?: number;
  /** Places of what an implied one adds up. */
  readonly parts?: readonly number[];
  readonly sure: boolean;
}

/** A table as others are held against it. */
export interface LinkedTable {
  readonly table: CountTable;
  /** Whom it counts, in words that are the same in all tables. */
  readonly population: Population;
  readonly cells: readonly LinkedCell[];
  readonly byKey: ReadonlyMap<string, number>;
  readonly sums: readonly LinkedSum[];
  readonly shares: readonly LinkedShare[];
  /** Something of it is not simply shown. */
  readonly isOpen: boolean;
}

export interface LinkedSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly isImplied: boolean;
  readonly along?: string;
}

/** A percentage or a rate, and whom its row and column restrict to, label by label. */
export interface LinkedShare extends Pick<KeptShare, 'value' | 'decimals'> {
  /** Its place among the cells. */
  readonly cell: number;
  readonly row: readonly Naming[];
  readonly column: readonly Naming[];
}

export function linkedTable(table: CountTable): LinkedTable {
  const named = namedAlike(table);
  const { others = [], sums = [] } = named.system ?? {};
  const cells: LinkedCell[] = [
    ...named.counts.map(({ anchor, label, value, of, spans, sure }) => {
      const name = { of, spans };
      return {
        ...{ name, key: keyOf(name), anchor, label, sure },
        lo: value,
        hi: value,
        state: 'shown' as const,
      };
    }),
    ...others.map(({ name, hi, ...other }) => {
      const called = name && { name, key: keyOf(name) };
      return { ...called, ...other, hi: hi ?? Infinity, sure: true };
    }),
  ];
  const linked = sums.map((sum): LinkedSum => {
    const { parts, total, along } = sum;
    if (total !== undefined) return { total, parts, isImplied: false, ...(along !== undefined && { along }) };
    cells.push(impliedCell(sum, cells));
    return { total: cells.length - 1, parts, isImplied: true };
  });
  const byKey = uniqueKeys(cells);
  return {
    ...{ table, population: named.population, cells, byKey, sums: linked },
    shares: sharesIn(named, cells),
    isOpen: others.some(({ state }) => state !== 'shown'),
  };
}

/** Adds a cell for each. */
function sharesIn({ shares }: CountTable, cells: LinkedCell[]): readonly LinkedShare[] {
  const { levels = [], figures = [] } = shares ?? {};
  return figures.map(({ anchor, label, row, column, value, decimals }) => {
    const text = value.toFixed(decimals);
    const cell = cells.push({ anchor, label, ...ANY, state: 'share', text, sure: true }) - 1;
    return { value, decimals, cell, row: levels[row] ?? [], column: levels[column] ?? [] };
  });
}

const ANY: Range = { lo: 0, hi: Infinity };

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
