import type { Anchor } from '../../engine/model/anchor';
import type { TableRemedy } from '../../engine/remedies/remedy';
import type { Role } from '../../engine/tables/roles';
import type { Line, Table, TableCell } from '../../engine/tables/table';

/** A count that a table no longer shows and another one does. */
export interface ShownElsewhere {
  readonly anchor: Anchor;
  readonly number: number;
  /** Of whom, as the cell says it that changes. */
  readonly of: string;
  /** Whether it is surely of the same people. */
  readonly sure: boolean;
}

const COUNTS: ReadonlySet<Role> = new Set<Role>(['count', 'total', 'other']);
/** Smaller numbers are equal by chance. */
const TELLING = 100;
/** So many counts of the same names that are equal, and none that differs, say that two tables count the same people. */
const AGREEING = 2;

/**
 * Counts that were taken out of one table and stand in another table of the file still. Before they are taken out it can be
 * seen best whether two tables count the same people: by counts of the same name, all of them equal. Where names differ,
 * as `Women` and `Female` do, a large number under one name in common is held for the same.
 */
export function shownElsewhere(
  tables: readonly Table[],
  remedied: readonly TableRemedy[],
): readonly ShownElsewhere[] {
  const gone = new Set(remedied.flatMap(({ changes }) => changes.map(({ anchor }) => keyOf(anchor))));
  const counted = new Map(tables.map((table) => [table.id, table.cellsOf(COUNTS).flatMap(countOf)]));
  return remedied.flatMap(({ table, changes }) => {
    const taken = new Set(
      changes.filter(({ why }) => why === 'small' || why === 'hides').map(({ anchor }) => keyOf(anchor)),
    );
    const own = counted.get(table) ?? [];
    const mine = own.filter(({ cell }) => taken.has(keyOf(cell.anchor)));
    return [...counted].flatMap(([id, others]) => {
      if (id === table) return [];
      const alike = likenessOf(own, others);
      const left = others.filter(({ cell }) => !gone.has(keyOf(cell.anchor)));
      const near = comparable(left);
      return mine.flatMap((count) => near(count).flatMap((other) => sameCount(count, other, alike)));
    });
  });
}

/** A sentence; of one that is sure, what to do. */
export function toldElsewhere({ anchor: { sheet, a1 = '' }, number, of, sure }: ShownElsewhere): string {
  const shows = `${sheet === undefined ? '' : `${sheet}!`}${a1} still shows ${number}`;
  return sure
    ? `${shows}, which “${of}” no longer does. Take it out there as well, with a second count, and try again.`
    : `${shows}, as “${of}” did that is gone: see whether it counts the same people.`;
}

interface Count {
  readonly cell: TableCell;
  readonly value: number;
  /** Labels that name no total. */
  readonly names: readonly string[];
  readonly key: string;
}

function countOf(cell: TableCell): Count[] {
  const { reading, row, column } = cell;
  if (reading.kind !== 'number' || reading.percent || !Number.isInteger(reading.value)) return [];
  const names = [row, column].flatMap(namesOf);
  return [{ cell, value: reading.value, names, key: [...names].sort().join('\n') }];
}

function namesOf({ total, labels }: Line): readonly string[] {
  return total ? [] : labels.map((label) => label.trim().toLowerCase()).filter((label) => label !== '');
}

type Likeness = 'same' | 'unknown' | 'unlike';

function likenessOf(one: readonly Count[], others: readonly Count[]): Likeness {
  // A table of some regions has other totals.
  const parts = (counts: readonly Count[]) => counts.filter(({ cell }) => !cell.total);
  const values = new Map(parts(one).map(({ key, value }) => [key, value]));
  const both = parts(others).filter(({ key }) => values.has(key));
  if (both.some(({ key, value }) => values.get(key) !== value)) return 'unlike';
  return both.length >= AGREEING ? 'same' : 'unknown';
}

/** Only counts of one name, or large ones of one value, can be the same: small numbers are equal thousands of times. */
function comparable(counts: readonly Count[]): (count: Count) => readonly Count[] {
  const keyIn = ({ key, value }: Count) => (value < TELLING ? `${value}\n${key}` : String(value));
  const found = new Map<string, Count[]>();
  for (const count of counts) {
    const same = found.get(keyIn(count));
    if (same) same.push(count);
    else found.set(keyIn(count), [count]);
  }
  return (count) => found.get(keyIn(count)) ?? [];
}

function sameCount(count: Count, other: Count, alike: Likeness): ShownElsewhere[] {
  if (count.value !== other.value) return [];
  const isNamed = count.key === other.key && alike === 'same';
  const hasCommon = count.names.some((name) => other.names.includes(name)) && alike !== 'unlike';
  if (!isNamed && count.value < TELLING) return [];
  const of = [count.cell.row.name, count.cell.column.name].filter((name) => name !== '').join(', ');
  return [{ anchor: other.cell.anchor, number: count.value, of, sure: isNamed || hasCommon }];
}

function keyOf(anchor: Anchor): string {
  return [anchor.part, anchor.sheet, anchor.table, anchor.row, anchor.column].join('\n');
}
