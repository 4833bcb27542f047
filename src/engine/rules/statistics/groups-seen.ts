import type { Role } from '../../tables/roles';
import type { Line, Table, TableCell } from '../../tables/table';
import { namesGroupSize, namesMissing } from './group-size';

/**
 * How many people the groups of a file have, as its tables print them: `Female 118, Male 104` in one, the means of Female and
 * Male in the next. Where two tables name the same groups the fewest count, since the second may leave some people out.
 */
export class GroupsSeen {
  private readonly seen: ReadonlyMap<string, number>[] = [];

  add(table: Table): void {
    if (table.kind === 'microdata' || isLong(table) || this.seen.length >= MOST_TABLES) return;
    const sizes = sizesIn(table);
    if (sizes.size > 1) this.seen.push(sizes);
  }

  /** Sizes by name where one table gives one for each of these groups; a single name may be chance. */
  sizesOf(groups: ReadonlySet<string>): ReadonlyMap<string, number> | undefined {
    if (groups.size < 2) return undefined;
    const same = this.seen.filter((sizes) => [...groups].every((group) => sizes.has(group)));
    if (same.length === 0) return undefined;
    return new Map(
      [...groups].map((group) => [group, Math.min(...same.map((sizes) => sizes.get(group) ?? Infinity))]),
    );
  }
}

const MOST_TABLES = 200;
const MOST_ROWS = 60;
const COUNTS: ReadonlySet<Role> = new Set<Role>(['count']);

/** Groups of a table that is read by eye; of a longer one nobody looks a size up. */
export function isLong({ rows, continued, continues }: Table): boolean {
  return rows.length > MOST_ROWS || continued || continues;
}

/** Its labels, without the number that R prints before them. */
export function nameOfGroup({ labels, name }: Line): string {
  const [first, ...others] = labels;
  return others.length > 0 && /^\d+$/.test(first ?? '') ? others.join(' / ') : name;
}

function sizesIn(table: Table): Map<string, number> {
  const counts = table.cellsOf(COUNTS).filter(({ total, reading }) => !total && reading.kind === 'number');
  const across = table.rows.length === 1 && counts.every(({ row }) => row.name === '');
  const named = across ? counts : counts.filter(isSize);
  return new Map(
    named.flatMap(({ row, column, reading }) => {
      const name = across ? column.name : nameOfGroup(row);
      return name !== '' && reading.kind === 'number' ? [[name, reading.value] as const] : [];
    }),
  );
}

function isSize({ column }: TableCell): boolean {
  return namesGroupSize(column) && !namesMissing(column);
}
