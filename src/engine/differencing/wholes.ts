import type { CountTable } from './count-table';
import { madeOf, type MadeCount } from './told-count';

/** A sum that a table does not print. Sums of one group are over the same lines: as one holds, the others do. */
export interface Whole {
  readonly count: MadeCount;
  readonly group: number;
}

const KNOWN = new WeakMap<CountTable, readonly Whole[]>();

/** What the rows or the columns of a table without margins add up to, if they are all there are: another table tells. */
export function wholesOf(table: CountTable): readonly Whole[] {
  const known = KNOWN.get(table);
  if (known) return known;
  const made = (table.system?.sums ?? []).flatMap(({ parts, whole, group }): Whole[] => {
    const terms = parts.flatMap((part) => {
      const count = table.counts[part];
      return count ? [{ count, sign: 1 as const }] : [];
    });
    if (!whole || terms.length < parts.length) return [];
    return [{ count: madeOf(terms, whole), group: group ?? 0 }];
  });
  KNOWN.set(table, made);
  return made;
}
