import type { Mark, MarkKind } from './path-shape';

const MOST_KEPT = 200_000;
const MOST_STROKES = 50_000;
/** Larger ones are drawings, not marks: a share of the picture's width. */
const LARGEST = 0.07;
/** A few equal shapes are a legend or an ornament. */
const LEAST = 3;
const MOST_OF_A_CURVE = 60;
const MOST_WITH_BARS = 200;

/** A straight stroke, level or upright, and how many marks it goes through. */
interface Stroke {
  readonly from: number;
  readonly to: number;
  marks: number;
}

/**
 * Marks of a drawing by kind, and the lines that say which of them are no points of data: the ends of a curve's pieces,
 * the middles of error bars.
 */
export class Series {
  private readonly marks = new Map<MarkKind, Mark[]>();
  private readonly beyond = new Map<MarkKind, number>();
  private readonly corners: (readonly [number, number])[] = [];
  private readonly strokes: { readonly upright: boolean; readonly at: number; readonly span: Stroke }[] = [];

  add(mark: Mark): void {
    const others = this.marks.get(mark.kind) ?? [];
    this.marks.set(mark.kind, others);
    if (others.length < MOST_KEPT) others.push(mark);
    else this.beyond.set(mark.kind, (this.beyond.get(mark.kind) ?? 0) + 1);
  }

  addLine(points: readonly (readonly [number, number])[]): void {
    const [first, second] = points;
    if (points.length > 2) {
      if (this.corners.length + points.length < MOST_KEPT) this.corners.push(...points.slice(0, 10_000));
    } else if (first && second && this.strokes.length < MOST_STROKES) {
      const upright = Math.abs(first[0] - second[0]) < Math.abs(first[1] - second[1]);
      const [at, a, b] = upright ? [first[0], first[1], second[1]] : [first[1], first[0], second[0]];
      this.strokes.push({ upright, at, span: { from: Math.min(a, b), to: Math.max(a, b), marks: 0 } });
    }
  }

  /** How many marks seem to be points of data. `width`: of the picture, in the units of the marks. */
  points(width: number): number {
    const unit = width / 1000;
    const corners = new Set(this.corners.map(([x, y]) => keyOf(x / unit, y / unit)));
    const bars = this.barsBy(unit);
    let points = 0;
    for (const [kind, all] of this.marks) {
      const marks = all.filter(({ size }) => size <= width * LARGEST);
      if (
        marks.length < LEAST ||
        (marks.length <= MOST_OF_A_CURVE && share(marks, (mark) => isOn(corners, mark, unit)) > 0.8)
      )
        continue;
      if (marks.length <= MOST_WITH_BARS && withBars(bars, marks, unit) > 0.8) continue;
      if ((kind === 'square' || kind === 'polygon') && isTiled(marks)) continue;
      points += marks.length + (this.beyond.get(kind) ?? 0);
    }
    return points;
  }

  private barsBy(unit: number): ReadonlyMap<string, readonly Stroke[]> {
    const bars = new Map<string, Stroke[]>();
    for (const { upright, at, span } of this.strokes) {
      const key = `${upright ? 'x' : 'y'}${Math.round(at / unit / 2)}`;
      const others = bars.get(key) ?? [];
      bars.set(key, others);
      if (others.length < 50) others.push(span);
    }
    return bars;
  }
}

function share(marks: readonly Mark[], holds: (mark: Mark) => boolean): number {
  return marks.filter(holds).length / marks.length;
}

function keyOf(x: number, y: number): string {
  return `${Math.round(x / 2)}:${Math.round(y / 2)}`;
}

const NEAR = [-2, 0, 2];

function isOn(corners: ReadonlySet<string>, { x, y }: Mark, unit: number): boolean {
  return NEAR.some((dx) => NEAR.some((dy) => corners.has(keyOf(x / unit + dx, y / unit + dy))));
}

/** Grid lines go through marks too: they are longer than an error bar, or go through many. */
const LONGEST_BAR = 600;
const MOST_ON_A_BAR = 2;

function withBars(
  bars: ReadonlyMap<string, readonly Stroke[]>,
  marks: readonly Mark[],
  unit: number,
): number {
  const through = marks.map((mark) => barsThrough(bars, mark, unit));
  for (const strokes of through) for (const stroke of strokes) stroke.marks += 1;
  const having = through.filter((strokes) => strokes.some((stroke) => stroke.marks <= MOST_ON_A_BAR)).length;
  for (const strokes of through) for (const stroke of strokes) stroke.marks = 0;
  return having / marks.length;
}

function barsThrough(
  bars: ReadonlyMap<string, readonly Stroke[]>,
  { x, y, size }: Mark,
  unit: number,
): Stroke[] {
  const along = (axis: string, at: number, place: number) =>
    [-1, 0, 1].flatMap((step) =>
      (bars.get(`${axis}${Math.round(at / unit / 2) + step}`) ?? []).filter(({ from, to }) => {
        const length = to - from;
        return from <= place && place <= to && length > size * 1.2 && length < LONGEST_BAR * unit;
      }),
    );
  return [...along('x', x, y), ...along('y', y, x)];
}

/** Shapes side by side without a gap, or in full rows and columns: a heat map, a honeycomb, a calendar. */
function isTiled(marks: readonly Mark[]): boolean {
  const columns = new Set(marks.map(({ x }) => Math.round(x * 20)));
  const rows = new Set(marks.map(({ y }) => Math.round(y * 20)));
  const full = marks.length / (columns.size * rows.size);
  return (columns.size > 1 && rows.size > 1 && full > 0.6) || (full > 0.4 && marks.length > 20);
}
