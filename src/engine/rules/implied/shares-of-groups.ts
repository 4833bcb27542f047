import type { Statement } from '../../report/statement';
import { powerOfTen } from '../../tables/cells/power-of-ten';
import { decimalsOfColumn } from '../../tables/column-decimals';
import { endsInThingHad } from '../../tables/words/had-by-one';
import { wordsOf } from '../../tables/words/meaning';
import type { Role } from '../../tables/roles';
import type { Line, Table, TableCell } from '../../tables/table';
import { FIRST_ROWS } from '../rows-of-few';
import { recordsBehind } from '../statistics/records-behind';
import type { RecordsBehind } from '../statistics/records-said';
import { groupsInRow } from './other-groups';
import { shareBase } from './share-base';
import { heldBy } from './held-digits';
import { ShownCounts } from './shown-counts';
import { numbersPrintedAs, type WholeNumbers } from './whole-numbers';

/** A printed figure, the group it is a share of, and the whole numbers that print so. */
export interface ShareOfGroup {
  readonly cell: TableCell;
  readonly group: RecordsBehind;
  readonly size: number;
  readonly base: number;
  readonly numbers: WholeNumbers;
}

const SHARES: ReadonlySet<Role> = new Set<Role>(['percentage', 'rate', 'mean']);
const WHOLE_MEAN =
  /\b0\s?\/\s?1\b|\b1\s?\/\s?0\b|\bnumber of|\bno\. of|\bn of|\bcount|= ?1\b|\bbinary|\bdummy|\bindicator|yes ?\/ ?no|\banzahl|\bnombre|número|\bantal|aantal|medelantal|počet|lukumäärä|keskimäär/i;
const YES_OR_NO = /\b0\s?\/\s?1\b|\b1\s?\/\s?0\b|= ?1\b|\bbinary|\bdummy|\bindicator|yes ?\/ ?no/i;
/** Means whose whole numbers nothing names: so unlikely must it be that all of them fit by chance. */
const BY_CHANCE = 0.01;

/**
 * The figures of a table that are shares of groups of people, with what prints as each. A column whose figures do not
 * fit its groups is none: their denominator is another.
 *
 * @param whole of which the table is some rows
 */
export function sharesOfGroups(
  table: Table,
  statement: Statement | undefined,
  whole = table,
): readonly ShareOfGroup[] {
  const columns = byColumnAndRole(table.cellsOf(shareRoles(table)));
  const found: ShareOfGroup[] = [];
  if (columns.length === 0) return found;
  const behind = recordsBehind(table, { statement, whole });
  for (const cells of columns) {
    const column = {
      greatest: greatestOf(cells),
      columns: columns.length,
      title: table.title,
      // Of a long table the first rows tell.
      decimals: decimalsOfColumn(cells.slice(0, FIRST_ROWS)),
    };
    // A change, not a share.
    if (Number.isNaN(column.greatest)) continue;
    // In a long table the first rows tell that a column is of something else.
    if (cells.length > FIRST_ROWS && !fit(sharesOf(cells.slice(0, FIRST_ROWS), behind, column))) continue;
    const nearest = sharesOf(cells, behind, column);
    const shares =
      nearest.length === 0 || fit(nearest)
        ? nearest
        : (asProportions(cells, behind, column) ?? ofAnotherGroup(cells, table, column));
    if (shares.length === 0 || areSharesOfOneWhole(shares)) continue;
    for (const share of shares) found.push(share);
  }
  return found;
}

function byColumnAndRole(cells: readonly TableCell[]): TableCell[][] {
  const columns = new Map<Line, Map<Role, TableCell[]>>();
  for (const cell of cells) {
    if (cell.reading.kind !== 'number') continue;
    const { column, role } = cell;
    const roles = columns.get(column) ?? new Map<Role, TableCell[]>();
    const others = roles.get(role);
    if (others) others.push(cell);
    else columns.set(column, roles.set(role, [cell]));
  }
  return [...columns.values()].flatMap((roles) => [...roles.values()]);
}

/** In a long table means are looked at only where a name says that they are of whole numbers: most are not. */
export function shareRoles({ continues, continued, columns }: Table): ReadonlySet<Role> {
  const long = continues || continued;
  return long && !columns.some(({ role, name }) => role === 'mean' && WHOLE_MEAN.test(spoken(name)))
    ? NO_MEANS
    : SHARES;
}

const NO_MEANS: ReadonlySet<Role> = new Set<Role>(['percentage', 'rate']);

/** NaN where one is below zero. */
function greatestOf(cells: readonly TableCell[]): number {
  let greatest = 0;
  for (const { reading } of cells) {
    const value = valueOf(reading);
    if (value < 0) return NaN;
    if (value > greatest) greatest = value;
  }
  return greatest;
}

interface ColumnOfShares {
  readonly greatest: number;
  /** How many columns of shares the table has. */
  readonly columns: number;
  readonly title: string;
  /** What its figures were printed with. */
  readonly decimals: number;
  /** What they are shares of, where its name says it wrongly. */
  readonly base?: number;
}

/** `0.0025` under `percent_severe`: parts of 1 that were never multiplied, where all of them are what whole numbers give. */
function asProportions(
  cells: readonly TableCell[],
  behind: (cell: TableCell) => RecordsBehind | undefined,
  column: ColumnOfShares,
): readonly ShareOfGroup[] | undefined {
  if (column.greatest > 1 || cells.some(({ reading }) => reading.kind === 'number' && reading.percent))
    return undefined;
  const shares = sharesOf(cells, behind, { ...column, base: 1 });
  const chance = shares.reduce((product, share) => product * chanceOf(share), 1);
  return fit(shares) && chance < BY_CHANCE ? shares : undefined;
}

function sharesOf(
  cells: readonly TableCell[],
  behind: (cell: TableCell) => RecordsBehind | undefined,
  { greatest, columns, decimals, title, base: known }: ColumnOfShares,
): ShareOfGroup[] {
  const shares: ShareOfGroup[] = [];
  for (const cell of cells) {
    const group = behind(cell);
    const size = group?.size;
    // One size for the whole table is that of its only column of shares; of several nobody knows whose it is.
    if (!group || size === undefined || (group.from === 'table' && columns > 1)) continue;
    if (isUnderItsCount(cell, group)) continue;
    const { reading } = cell;
    if (!Number.isInteger(size) || size < 1 || reading.kind !== 'number') continue;
    const base = known ?? shareBase(cell, greatest, title);
    const numbers = base === undefined ? undefined : numbersOf(cell, decimals, { size, base });
    if (base !== undefined && numbers) shares.push({ cell, group, size, base, numbers });
  }
  return shares;
}

/** Below a count, in its cell: the percentage says of how many the count is a part, and counts nobody else. */
function isUnderItsCount({ role, row, column }: TableCell, { said }: RecordsBehind): boolean {
  if (role !== 'percentage' || typeof said === 'string' || said.role !== 'count') return false;
  return said.column.index === column.index && said.row.name === row.name && row.name !== '';
}

/** By what a workbook holds, by the precision of the column, and where no number is so by its own. */
function numbersOf(
  cell: TableCell,
  decimals: number,
  { size, base }: Pick<ShareOfGroup, 'size' | 'base'>,
): WholeNumbers | undefined {
  const { reading } = cell;
  if (reading.kind !== 'number') return undefined;
  const ofColumn = decimals > reading.decimals ? { value: reading.value, decimals } : undefined;
  for (const figure of [heldBy(cell), ofColumn]) {
    const numbers = figure && numbersPrintedAs(figure, size, base);
    if (numbers && numbers.least <= numbers.most) return numbers;
  }
  return numbersPrintedAs(reading, size, base);
}

/** Every figure can come from whole numbers, and for means either a name or the arithmetic says that it does. */
function fit(shares: readonly ShareOfGroup[]): boolean {
  let fitting = 0;
  for (const { numbers } of shares) if (numbers.least <= numbers.most) fitting++;
  if (fitting < shares.length * 0.95) return false;
  const [first] = shares;
  if (first?.cell.role !== 'mean') return true;
  if (shares.every(({ cell }) => isOfWholeNumbers(cell))) return true;
  const chance = shares.reduce((product, share) => product * chanceOf(share), 1);
  return chance < BY_CHANCE;
}

/** By its name: `Mean number of falls`, `Mean falls`. */
function isOfWholeNumbers(cell: TableCell): boolean {
  return (
    WHOLE_MEAN.test(nameOf(cell)) || [cell.column, cell.row].some(({ name }) => endsInThingHad(wordsOf(name)))
  );
}

function nameOf({ column, row }: TableCell): string {
  return spoken(`${column.name} ${row.name}`);
}

/** `mean_number_of_falls` is a name of four words. */
function spoken(name: string): string {
  return name.replaceAll('_', ' ');
}

/** A name that says of whom the mean is 1: its sum counts people, and so does what is missing to their number. */
export function saysYesOrNo(cell: TableCell): boolean {
  return YES_OR_NO.test(nameOf(cell));
}

/** The nearest group is not theirs. Another one is where all fit, which would hardly happen by chance. */
function ofAnotherGroup(
  cells: readonly TableCell[],
  table: Table,
  column: ColumnOfShares,
): readonly ShareOfGroup[] {
  let shown: ShownCounts | undefined;
  for (const group of groupsInRow(table)) {
    const shares = sharesOf(cells, group, { ...column, columns: 1 });
    const all =
      shares.length === cells.length && shares.every(({ numbers }) => numbers.least <= numbers.most);
    if (!all) continue;
    shown ??= new ShownCounts(table);
    let chance = 1;
    for (const share of shares) chance *= chanceOf(share) * chanceOfItsCount(share, shown);
    if (chance < BY_CHANCE * 2) return shares;
  }
  return NO_SHARES;
}

const NO_SHARES: readonly ShareOfGroup[] = [];

/** How often a figure of so many places is one of so many whole numbers by chance. */
function chanceOf({ cell: { reading }, size, base }: ShareOfGroup): number {
  if (reading.kind !== 'number' || reading.value === 0) return 1;
  return Math.min(1, size / (base * powerOfTen(reading.decimals)));
}

/**
 * A count that stands in the row and of which the figure is the share (`294, 181, 61.6 %`) proves the group, unless so many
 * numbers print as the figure that any count might be one.
 */
function chanceOfItsCount(share: ShareOfGroup, shown: ShownCounts): number {
  const { least, most } = share.numbers;
  return shown.show(share.cell, share.numbers)
    ? Math.min(1, (COUNTS_IN_ROW * (most - least + 1)) / share.size)
    : 1;
}

/** Each of them might be the one by chance. */
const COUNTS_IN_ROW = 3;

function valueOf(reading: TableCell['reading']): number {
  return reading.kind === 'number' ? reading.value : 0;
}

/**
 * The count in the row is not the group but the part: `n` and `% of all`. One number exists of which every size is the
 * share printed beside it.
 */
function areSharesOfOneWhole(shares: readonly ShareOfGroup[]): boolean {
  let shown = 0;
  let least = 0;
  let most = Infinity;
  let chance = 1;
  for (const { cell, size, base } of shares) {
    if (cell.role === 'rate') return false;
    if (cell.reading.kind !== 'number' || cell.reading.value === 0) continue;
    shown++;
    const half = 0.5 / powerOfTen(cell.reading.decimals);
    least = Math.max(least, (base * size) / (cell.reading.value + half));
    most = Math.min(most, (base * size) / Math.max(cell.reading.value - half, 1e-12));
    if (least > most * HAIR) return false;
    if (shown > 1) chance *= Math.min(1, (4 * half) / cell.reading.value);
  }
  return shown >= 2 && chance < MAY_BE_CHANCE;
}

/** Figures as coarse as `0.2` and `0.2` are shares of one whole whatever it is. */
const MAY_BE_CHANCE = 0.5;

/** Two quotients of floats that are one number may be a hair apart. */
const HAIR = 1 + 1e-9;
