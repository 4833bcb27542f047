import { madeOf, termsOf, type Term, type ToldCount, type ToldTable } from './told-count';
import { ENDLESS, type Span } from './spans';

/** Bands of which each begins where the one before ends, from an end that both tables have. */
interface Run {
  /** Where it ends, on the way. */
  readonly edge: number;
  readonly counts: readonly ToldCount[];
}

interface Bands {
  readonly of: string;
  readonly byStart: ReadonlyMap<number, ToldCount>;
  readonly byEnd: ReadonlyMap<number, ToldCount>;
}

export interface PairOfRuns {
  readonly first: ToldCount;
  readonly second: ToldCount;
}

/**
 * Ages in other bands: what some neighbouring bands of one table have in sum, beside those of another that begin (or end)
 * alike and end (or begin) next to them. 16–24 and 25–34 are 100, 16–33 are 96: four are 34. What single bands tell is left to
 * those who compare counts one by one; of sums only the shortest are told, as longer ones add the same on both sides.
 */
export function pairsOfRuns(first: ToldTable, second: ToldTable): readonly PairOfRuns[] {
  const others = bandsOf(second);
  return [...bandsOf(first)].flatMap(([of, bands]) => {
    const beside = others.get(of);
    return beside ? [...runsFrom(bands, beside, UP), ...runsFrom(bands, beside, DOWN)] : [];
  });
}

/** Upwards from a common beginning, downwards from a common end. */
interface Direction {
  readonly near: (bands: Bands) => ReadonlyMap<number, ToldCount>;
  readonly far: (span: Span) => number;
  readonly next: 1 | -1;
}

const UP: Direction = { near: ({ byStart }) => byStart, far: ({ hi }) => hi, next: 1 };
const DOWN: Direction = { near: ({ byEnd }) => byEnd, far: ({ lo }) => lo, next: -1 };

const MOST_BANDS = 24;

function* runsFrom(bands: Bands, beside: Bands, way: Direction): Iterable<PairOfRuns> {
  const theirs = way.near(beside);
  for (const edge of way.near(bands).keys()) {
    if (!theirs.has(edge)) continue;
    const [ours, others] = [runsAt(bands, edge, way), runsAt(beside, edge, way)];
    const meeting = ours.find((run) => others.some((other) => other.edge === run.edge))?.edge;
    // Downwards the same groups come out as upwards, once the bands begin alike.
    if (meeting !== undefined && way === DOWN) continue;
    const isBefore = (run: Run) => meeting === undefined || way.next * (meeting - run.edge) >= 0;
    for (const one of ours.filter(isBefore)) {
      for (const other of others.filter(isBefore)) {
        if (one.counts.length + other.counts.length < 3) continue;
        if (!areNext(one.edge, other.edge, [...ours, ...others])) continue;
        yield { first: inSum(one, bands.of), second: inSum(other, bands.of) };
      }
    }
  }
}

/** No other band ends between them: the group that is left is the smallest. */
function areNext(one: number, other: number, all: readonly Run[]): boolean {
  const [lo, hi] = [Math.min(one, other), Math.max(one, other)];
  return !all.some(({ edge }) => edge > lo && edge < hi);
}

function runsAt(bands: Bands, start: number, { near, far, next }: Direction): readonly Run[] {
  const runs: Run[] = [];
  const counts: ToldCount[] = [];
  let band = near(bands).get(start);
  while (band && runs.length < MOST_BANDS) {
    const span = measureOf(band);
    if (!span) break;
    counts.push(band);
    runs.push({ edge: far(span), counts: [...counts] });
    band = near(bands).get(far(span) + next);
  }
  return runs;
}

function inSum({ counts }: Run, of: string): ToldCount {
  const [only] = counts;
  if (only && counts.length === 1) return only;
  const spans = counts.flatMap((count) => measureOf(count) ?? []);
  const lo = Math.min(...spans.map((span) => span.lo));
  const hi = Math.max(...spans.map((span) => span.hi));
  return madeOf(
    counts.flatMap((count): readonly Term[] => termsOf(count)),
    { of, spans: [{ lo, hi, period: false }] },
  );
}

interface OpenBands extends Bands {
  readonly byStart: Map<number, ToldCount>;
  readonly byEnd: Map<number, ToldCount>;
}

const KNOWN = new WeakMap<ToldTable, ReadonlyMap<string, Bands>>();

function bandsOf(table: ToldTable): ReadonlyMap<string, Bands> {
  const known = KNOWN.get(table);
  if (known) return known;
  const found = new Map<string, OpenBands>();
  for (const count of table.counts) {
    const span = measureOf(count);
    if (!span) continue;
    const bands: OpenBands = found.get(count.of) ?? { of: count.of, byStart: new Map(), byEnd: new Map() };
    found.set(count.of, bands);
    // Beside `16–64` its own parts may stand: the narrowest band goes first.
    keepNarrower(bands.byStart, span.lo, count);
    keepNarrower(bands.byEnd, span.hi, count);
  }
  KNOWN.set(table, found);
  return found;
}

function keepNarrower(bands: Map<number, ToldCount>, edge: number, count: ToldCount): void {
  const before = bands.get(edge);
  if (!before || widthOf(count) < widthOf(before)) bands.set(edge, count);
}

function widthOf(count: ToldCount): number {
  const span = measureOf(count);
  return span ? span.hi - span.lo : ENDLESS;
}

/** Years of a calendar are no bands: in two years the same people may be counted. */
function measureOf({ spans: [span, ...others] }: ToldCount): Span | undefined {
  if (!span || others.length > 0 || span.period) return undefined;
  return Number.isInteger(span.lo) && Number.isInteger(span.hi) ? span : undefined;
}
