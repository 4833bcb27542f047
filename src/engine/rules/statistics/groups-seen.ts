import { populationOf, saysNoMore } from '../../differencing/population';
import type { Role } from '../../tables/roles';
import type { Line, Table, TableCell } from '../../tables/table';
import { wordsOf } from '../../tables/words/meaning';
import { statisticOf } from '../../tables/words/statistics-in-name';
import { namesGroupSize, namesMissing } from './group-size';

/**
 * How many people the groups of a file have, as its tables print them: `Female 118, Male 104` in one, the means of Female and
 * Male in the next. Where two tables name the same groups the fewest count, since the second may leave some people out.
 * Nothing is known of the groups of a table whose title says more of whom it is (`Patients with a rare cancer`).
 */
export class GroupsSeen {
  private readonly seen: SizesSeen[] = [];
  private readonly crossed: CrossedSize[] = [];
  private readonly cells: SizesSeen[] = [];
  private rowsOfData: number | undefined;

  add(table: Table): void {
    if (table.kind === 'microdata' || isLong(table) || this.seen.length >= MOST_TABLES) return;
    const sizes = sizesIn(table);
    if (sizes.size > 1) this.seen.push({ about: aboutOf(table), sizes });
    this.rowsOfData = rowsOfData(table) ?? this.rowsOfData;
    if (this.crossed.length < MOST_TABLES) this.crossed.push(...crossedSizes(table));
    const cells = sizesOfCells(table);
    if (cells.size > 1 && this.cells.length < MOST_TABLES)
      this.cells.push({ about: aboutOf(table), sizes: cells });
  }

  /**
   * How many people the group in a row and a column of a table has: another table gives the number of each of them, as
   * `table(d$ward, d$arm)` above `tapply(d$cost, list(d$ward, d$arm), mean)`.
   */
  sizesOfCells(cells: readonly TableCell[], table: About): ReadonlyMap<string, number> | undefined {
    const wanted = new Set(cells.map(nameOfCell));
    return wanted.size > 2 ? fewestIn(this.cells, wanted, table) : undefined;
  }

  /** What the file says that its data have, for each row of a table that says how many values its variable lacks. */
  sizesWithout(table: Table): ReadonlyMap<Line, number> {
    const { rowsOfData: all } = this;
    const missing = table.columns.find(namesMissing);
    if (all === undefined || missing === undefined) return new Map();
    const shown = table.cells.filter(
      ({ column, reading }) => column === missing && reading.kind === 'number',
    );
    return new Map(
      shown.map(({ row, reading }) => [row, reading.kind === 'number' ? all - reading.value : 0]),
    );
  }

  /**
   * The size that a table of sizes has for a column, in the row that a title speaks of: `Means Treated` under `Balance for
   * Matched Data`, and elsewhere `Matched  212  198` below `Control  Treated`.
   */
  sizeUnder(title: string, column: string): number | undefined {
    if (this.crossed.length === 0) return undefined;
    const [spoken, named] = [new Set(wordsOf(title)), new Set(wordsOf(column))];
    const sizes = this.crossed
      .filter(({ across, down }) => isSpokenOf(across, named) && isSpokenOf(down, spoken))
      .map(({ size }) => size);
    return sizes.length > 0 ? Math.min(...sizes) : undefined;
  }

  /** Sizes by name where one table gives one for each of these groups of another; a single name may be chance. */
  sizesOf(groups: ReadonlySet<string>, table: About): ReadonlyMap<string, number> | undefined {
    return groups.size < 2 ? undefined : fewestIn(this.seen, groups, table);
  }
}

/** Of the tables that have all of these groups, and are of the same people, the smallest size of each. */
function fewestIn(
  seen: readonly SizesSeen[],
  groups: ReadonlySet<string>,
  table: About,
): ReadonlyMap<string, number> | undefined {
  const people = peopleOf({ ...table, title: withoutMeasure(table.title) });
  const same = seen
    .filter(({ sizes }) => [...groups].every((group) => sizes.has(group)))
    .filter(({ about }) => saysNoMore(people, peopleOf(about)));
  if (same.length === 0) return undefined;
  return new Map(
    [...groups].map((group) => [group, Math.min(...same.map(({ sizes }) => sizes.get(group) ?? Infinity))]),
  );
}

/** What a table says of whom it is. */
type About = Pick<Table, 'title' | 'notes' | 'sheet'>;

interface SizesSeen {
  readonly about: About;
  readonly sizes: ReadonlyMap<string, number>;
}

/** `Mean fine (EUR)`: a statistic and what it is of, and nobody who would be left out. */
function withoutMeasure(title: string): string {
  const [statistic, measure, ...others] = title
    .replace(/\s?\([^()]{1,20}\)\W{0,3}$/, '')
    .trim()
    .split(/\s+/);
  const alone = measure !== undefined && others.length === 0;
  return alone && statisticOf(statistic ?? '')?.whole === true ? '' : title;
}

/** The table itself is not kept. */
function aboutOf({ title, notes, sheet }: Table): About {
  return { title, notes, ...(sheet === undefined ? {} : { sheet }) };
}

function peopleOf(table: About) {
  return populationOf({ table, path: '', statement: undefined });
}

/** `Number of rows   3000`, in what a program says of the data as a whole. */
function rowsOfData(table: Table): number | undefined {
  if (table.rows.length > MOST_ROWS) return undefined;
  const said = table.cellsOf(SIZES).find(({ row }) => ROWS_OF_DATA.test(row.name));
  return said?.reading.kind === 'number' ? said.reading.value : undefined;
}

const ROWS_OF_DATA = /^(?:number of (?:rows|observations)|n ?obs|nrow)$/i;

/** How many people a column has in a row, and the words of either's name. */
interface CrossedSize {
  readonly across: readonly string[];
  readonly down: readonly string[];
  readonly size: number;
}

/** Of a table called so: `Sample Sizes:`. */
function crossedSizes(table: Table): CrossedSize[] {
  if (!/\bsample sizes?\b/i.test(table.title)) return [];
  return table.cellsOf(SIZES).flatMap(({ row, column, reading }) => {
    if (reading.kind !== 'number') return [];
    return [{ across: wordsOf(column.name), down: wordsOf(row.name), size: reading.value }];
  });
}

function isSpokenOf(name: readonly string[], words: ReadonlySet<string>): boolean {
  return name.length > 0 && name.every((word) => words.has(word));
}

const MOST_TABLES = 200;
const MOST_ROWS = 60;
const COUNTS: ReadonlySet<Role> = new Set<Role>(['count']);
const SIZES: ReadonlySet<Role> = new Set<Role>(['count', 'total']);

/** Groups of a table that is read by eye; of a longer one nobody looks a size up. */
export function isLong({ rows, continued, continues }: Table): boolean {
  return rows.length > MOST_ROWS || continued || continues;
}

/** Its labels, without the number that R prints before them. */
export function nameOfGroup({ labels, name }: Line): string {
  const [first, ...others] = labels;
  return others.length > 0 && /^\d+$/.test(first ?? '') ? others.join(' / ') : name;
}

/** Counts of groups crossed, by the names of both. */
function sizesOfCells(table: Table): Map<string, number> {
  if (table.kind !== 'frequency' || table.columns.filter(({ role }) => role === 'count').length < 2)
    return new Map();
  const counts = table.cellsOf(COUNTS).filter(({ total, reading }) => !total && reading.kind === 'number');
  return new Map(
    counts.map((cell) => [nameOfCell(cell), cell.reading.kind === 'number' ? cell.reading.value : 0]),
  );
}

/** The innermost name of the column: the outer one is the variable's, which not every command repeats. */
export function nameOfCell({ row, column }: TableCell): string {
  return `${nameOfGroup(row)}\n${column.labels.at(-1) ?? column.name}`;
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
