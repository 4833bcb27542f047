import { publishedTable, type PublishedTable } from '../audit/published-table';
import type { MendingMeans } from '../remedies/mending-means';
import type { CellChange, Gone, TableOutcome } from '../remedies/remedy';
import { sharesAnew } from '../remedies/shares-anew';
import { writtenAs } from '../rounding/written-number';
import type { Role } from '../tables/roles';
import type { Table } from '../tables/table';
import { labelPlace } from './label-place';
import { linesOf, linesToMerge, type Lines, type Merge, type Side } from './lines-to-merge';
import { mergedLabel } from './merged-label';

/** Merges neighbouring categories of one side of a table, so that no count is left that may not go out. */
export function collapseTable(table: Table, given: MendingMeans): TableOutcome {
  if (table.continued || table.continues) return notPossible(TOO_LONG);
  if (table.turned) return notPossible(ON_ITS_SIDE);
  const published = publishedTable(table, given.statement);
  const { cells } = published;
  if (cells.some(({ state }) => state !== 'shown')) return notPossible(TAKEN_OUT);
  const isKept = (count: number) => count === 0 || given.limits.counts.holds(count);
  if (cells.every(({ lo }) => isKept(lo))) return { kind: 'nothing-to-do' };
  if (published.unexplained) return notPossible(ADDS_NOT_UP);
  const [best] = SIDES.flatMap((side) => plansOf(table, published, side, isKept)).sort(
    (a, b) => a.lost - b.lost,
  );
  if (!best) return notPossible(NOT_ENOUGH);
  return collapsed(table, published, best, given);
}

const SIDES: readonly Side[] = ['rows', 'columns'];
const ADDED: ReadonlySet<Role> = new Set<Role>(['count', 'genotype-count', 'total', 'percentage']);

const TOO_LONG = 'It is too long to be seen as a whole: split it, each part with its totals.';
const ON_ITS_SIDE =
  'Its groups stand side by side and its measures below one another: turn it first, a row a group.';
const TAKEN_OUT =
  'Counts were taken out of it or rounded already, and cannot be added: start from the whole table.';
const ADDS_NOT_UP = 'Its counts do not add up to its totals: mend them first.';
const NOT_ENOUGH = 'Merging neighbours of one side does not make every count large enough: take counts out.';
const OTHER_FIGURES = 'It holds figures that cannot be added, or cells that hold more than a count.';
const LABELS = 'It is not plain where the names of its categories stand.';

function notPossible(why: string): TableOutcome {
  return { kind: 'not-possible', why };
}

interface Plan {
  readonly of: Lines;
  readonly merges: readonly Merge[];
  /** Counts that go. */
  readonly lost: number;
}

function plansOf(
  table: Table,
  published: PublishedTable,
  side: Side,
  isKept: (count: number) => boolean,
): readonly Plan[] {
  // A percentage stands in a column beside its count: without that column it would be left alone.
  if (side === 'columns' && table.cells.some(({ role }) => role === 'percentage')) return [];
  const of = linesOf(published, side);
  const merges = linesToMerge(published, of, isKept);
  if (!merges || merges.length === 0) return [];
  const lost = goneIn(merges).reduce((sum, place) => sum + (of.cells[place]?.length ?? 0), 0);
  return [{ of, merges, lost }];
}

/** Places of the lines that go: the first of merged ones stays, unless a total says the same. */
function goneIn(merges: readonly Merge[]): readonly number[] {
  return merges.flatMap(({ places, into }) => (into === undefined ? places.slice(1) : places));
}

function collapsed(
  table: Table,
  published: PublishedTable,
  { of, merges, lost }: Plan,
  given: MendingMeans,
): TableOutcome {
  const isOther = table.cells.some(({ role, reading }) => reading.kind === 'number' && !ADDED.has(role));
  const counts = isOther ? undefined : mergedCounts(published, of, merges);
  if (!counts) return notPossible(OTHER_FIGURES);
  const labels = mergedLabels(table, of, merges, given);
  if (!labels) return notPossible(LABELS);
  const gone = goneIn(merges).map((place) => of.lines[place]?.index ?? 0);
  const shares = sharesAnew(table, given.statement, valuesAfter(published, of.side, gone, counts));
  if (!shares) return notPossible(OTHER_FIGURES);
  const isGone = new Set(gone);
  const stays = shares.filter(
    ({ anchor }) => !isGone.has((of.side === 'rows' ? anchor.row : anchor.column) ?? 0),
  );
  const merged = merges.flatMap(({ places }) => places.flatMap((place) => of.cells[place] ?? []));
  const sumOf = (indexes: readonly number[]) =>
    indexes.reduce((sum, index) => sum + (published.cells[index]?.lo ?? 0), 0);
  return {
    kind: 'remedied',
    remedy: {
      ...{ table: table.id, title: table.title, changes: [...labels, ...counts, ...stays] },
      gone: goneOf(of.side, gone),
      loss: {
        ...{ cells: lost, ofCells: published.cells.length, sum: sumOf(merged) },
        ofSum: sumOf([...published.cells.keys()]),
      },
      proof: { objective: gone.length, bound: gone.length, optimal: true },
    },
  };
}

function goneOf(side: Side, lines: readonly number[]): Gone {
  const sorted = [...lines].sort((a, b) => a - b);
  return side === 'rows' ? { rows: sorted, columns: [] } : { rows: [], columns: sorted };
}

function mergedCounts(
  { cells }: PublishedTable,
  of: Lines,
  merges: readonly Merge[],
): readonly CellChange[] | undefined {
  const changes: CellChange[] = [];
  for (const { places, into } of merges) {
    if (into !== undefined) continue;
    for (const [at, kept] of (of.cells[places[0] ?? -1] ?? []).entries()) {
      const cell = cells[kept];
      const value = places.reduce((sum, place) => sum + (cells[of.cells[place]?.[at] ?? -1]?.lo ?? 0), 0);
      const after = cell && writtenAs(cell.text, value);
      if (!cell || after === undefined) return undefined;
      if (value !== cell.lo)
        changes.push({ anchor: cell.anchor, before: cell.text.trim(), after, value, why: 'merged' });
    }
  }
  return changes;
}

function mergedLabels(
  table: Table,
  { side, lines }: Lines,
  merges: readonly Merge[],
  { textAt }: MendingMeans,
): readonly CellChange[] | undefined {
  const changes: CellChange[] = [];
  for (const { places, into } of merges) {
    if (into !== undefined) continue;
    const names = places.map((place) => lines[place]?.labels.at(-1) ?? '');
    const [first] = places;
    const anchor = labelPlace(table, side, lines[first ?? -1], textAt);
    if (!anchor) return undefined;
    changes.push({ anchor, before: names[0] ?? '', after: mergedLabel(names), why: 'merged' });
  }
  return changes;
}

function valuesAfter(
  { cells }: PublishedTable,
  side: Side,
  gone: readonly number[],
  counts: readonly CellChange[],
): ReadonlyMap<string, number> {
  const isGone = new Set(gone);
  const values = new Map<string, number>();
  for (const { row, column, lo } of cells)
    if (!isGone.has((side === 'rows' ? row : column).index)) values.set(`${row.index}:${column.index}`, lo);
  for (const { anchor, value } of counts)
    if (value !== undefined) values.set(`${anchor.row}:${anchor.column}`, value);
  return values;
}
