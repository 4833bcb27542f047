import type { Table, TableCell } from '../tables/table';
import { meaningOf } from '../tables/words/meaning';
import type { Topic } from '../tables/words/vocabulary';

/** What a table is broken down by. */
export interface Sides {
  /** In words: they tell `yes` of one table from `yes` of another. */
  readonly words: string;
  /** What stands above all columns. It restricts no count more than another. */
  readonly above: string | undefined;
}

/** @param said what the title says, if it does */
export function sidesOf(
  { columns }: Table,
  { sides: said }: { readonly sides: readonly string[] },
  above: string | undefined,
): Sides {
  if (said.length > 0) return { words: said.join(' '), above };
  const named = columns
    .filter(({ role }) => role === 'dimension' || role === 'geography')
    .map(({ name }) => name.toLowerCase());
  return { words: named.sort().join(' '), above };
}

/** The label that stands above each column of counts but the totals, where a single one does. */
export function labelAbove(cells: readonly TableCell[]): string | undefined {
  const columns = [...new Set(cells.map(({ column }) => column))];
  const parts = columns.filter(({ total, labels }) => !total || labels.length > 1);
  const above = parts[0]?.labels[0];
  const isAbove = parts.length > 1 && parts.every(({ labels }) => labels.length > 1 && labels[0] === above);
  return isAbove ? above : undefined;
}

const SIDES: ReadonlySet<Topic> = new Set<Topic>(['dimension', 'geography', 'attribute']);

/** `Sex` above the columns is the name of a side; `Women` says whom the whole table counts. */
export function isNameOfSide(label: string): boolean {
  const hits = meaningOf(label);
  return hits.length > 0 && hits.every(({ topics }) => [...topics].some((topic) => SIDES.has(topic)));
}
