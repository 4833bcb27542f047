import type { MarksBlock } from '../../engine/model/document';
import { extentOf, type Extent } from './extent';

type Place = readonly [x: number, y: number];
/** What was counted in a drawing. */
export type Counted = Pick<MarksBlock, 'marks' | 'drawn'>;

/** Fewer lines in one panel are groups: regions, age bands. */
const FEWEST_LINES = 20;
/** Groups are told apart by colour or dash; so many that are not are people, or replicates. */
const FEWEST_ALIKE = 10;
const MOST_LINES = 20_000;
const MOST_COMPARED = 500;
/** In thousandths of the picture's width: a shorter one is a tick, a hatch, a piece of an outline. */
const SHORTEST = 40;
const LEAST_STEPS = 8;
/**
 * Steps at times of a calendar come at even distances, or few multiples of one; events of few people when they come. With so
 * many people that each day has some, the day steps.
 */
const LEAST_WIDTHS = 4;
/** Of a curve's own extent: what is nearer is the same. */
const SAME = 1 / 500;

interface Line extends Extent {
  /** Of a single stroke; else nothing. */
  readonly rise: number | undefined;
  /** Colour and kind of the stroke, where they are known. */
  readonly pen: string | undefined;
}

/**
 * Curves of a drawing that tell of single people though no mark does: many lines over each other in one panel (one for each
 * person, followed over time), and a line of steps that goes one way only (one for each event, as Kaplan and Meier drew it).
 */
export class Curves {
  private readonly lines: Line[] = [];
  private readonly curves: { readonly width: number; readonly steps: number }[] = [];

  /** @param pen the same for lines that look alike */
  add(points: readonly Place[], pen?: string): void {
    const extent = extentOf(points);
    const { left, right, top, bottom } = extent;
    if (this.lines.length + this.curves.length >= MOST_LINES || right === left || bottom === top) return;
    const steps = stepsOf(points, extent);
    if (steps >= LEAST_STEPS) this.curves.push({ width: right - left, steps });
    else if (goesOn(points)) this.lines.push({ ...extent, rise: riseOf(points), pen });
  }

  /** @param unit a thousandth of the picture's width */
  counted(unit: number): readonly Counted[] {
    const long = this.lines.filter(({ left, right }) => right - left > SHORTEST * unit);
    const all = linesOfOnePanel(long, unit);
    const lines = all >= FEWEST_LINES ? all : linesAlike(long, unit);
    const curves = this.curves.filter(({ width }) => width > SHORTEST * unit);
    const steps = mostOf(curves.map((curve) => curve.steps));
    return [
      ...(lines > 0 ? [{ drawn: 'lines', marks: lines } as const] : []),
      ...(steps > 0 ? [{ drawn: 'steps', marks: steps } as const] : []),
    ];
  }
}

function mostOf(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}

/** As it goes from left to right. */
function riseOf([a, b, ...more]: readonly Place[]): number | undefined {
  return a && b && more.length === 0 ? (b[1] - a[1]) * Math.sign(b[0] - a[0]) : undefined;
}

/** From one side to the other, as what is followed over time. */
function goesOn(points: readonly Place[]): boolean {
  const [first] = points;
  const last = points.at(-1);
  const way = Math.sign((last?.[0] ?? 0) - (first?.[0] ?? 0));
  return way !== 0 && points.every(([x], i) => i === 0 || (x - (points[i - 1]?.[0] ?? x)) * way >= 0);
}

/** How often a line of level and upright strokes steps, all up or all down; none where the steps are even. */
function stepsOf(points: readonly Place[], { left, right, top, bottom }: Extent): number {
  const near = { x: (right - left) * SAME, y: (bottom - top) * SAME };
  let [from, steps, way] = [points[0]?.[0] ?? 0, 0, 0];
  const widths = new Map<number, number>();
  for (let i = 1; i < points.length; i += 1) {
    const [x, y] = points[i] ?? [0, 0];
    const [beforeX, beforeY] = points[i - 1] ?? [0, 0];
    const [across, down] = [x - beforeX, y - beforeY];
    if (across < 0 || (across > near.x && Math.abs(down) > near.y)) return 0;
    // Strokes of nothing are marks in the line; a small step is one all the same, as long as it is no slope.
    if (down === 0) continue;
    if (across > near.x || Math.sign(down) === -way) return 0;
    way = Math.sign(down);
    if (x - from <= near.x) continue;
    const width = Math.round((x - from) / near.x);
    widths.set(width, (widths.get(width) ?? 0) + 1);
    steps += 1;
    from = x;
  }
  const even = widths.size < LEAST_WIDTHS || Math.max(...widths.values()) >= steps / 2;
  return even ? 0 : steps;
}

/** The most that run beside one of them in one row of panels. */
function linesOfOnePanel(lines: readonly Line[], unit: number, fewest = FEWEST_LINES): number {
  const beside = rowsOfPanels(lines).flatMap((row) =>
    row.length < fewest
      ? []
      : row.slice(0, MOST_COMPARED).map((one) => row.filter((other) => runBeside(one, other, unit)).length),
  );
  return mostOf(beside);
}

/** The most in one panel that nothing tells apart; none where they are few. Single strokes cross networks and maps, too. */
function linesAlike(lines: readonly Line[], unit: number): number {
  const byPen = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.pen === undefined || line.rise !== undefined) continue;
    const alike = byPen.get(line.pen);
    if (alike) alike.push(line);
    else byPen.set(line.pen, [line]);
  }
  const most = mostOf([...byPen.values()].map((alike) => linesOfOnePanel(alike, unit, FEWEST_ALIKE)));
  return most >= FEWEST_ALIKE ? most : 0;
}

/** Lines that reach over each other, each at least over one of the others: below them is the next row of panels. */
function rowsOfPanels(lines: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = [];
  let end = -Infinity;
  for (const line of lines.toSorted((a, b) => a.top - b.top)) {
    if (line.top > end) rows.push([]);
    rows.at(-1)?.push(line);
    end = Math.max(end, line.bottom);
  }
  return rows;
}

function runBeside(one: Line, other: Line, unit: number): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const shorter = Math.min(one.right - one.left, other.right - other.left);
  if (across < shorter / 2) return false;
  if (one.rise === undefined || other.rise === undefined) return one.rise === other.rise;
  // Before and after of each person begin and end at the same two places, each with its own rise; edges of a network and
  // hatches do not.
  const same = (a: number, b: number) => Math.abs(a - b) < 2 * unit;
  const alike = one !== other && same(one.rise, other.rise);
  return !alike && same(one.left, other.left) && same(one.right, other.right);
}
