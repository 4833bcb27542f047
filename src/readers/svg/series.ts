import { LinesThroughMarks } from '../plots/lines-through-marks';
import { Curves, type Counted } from '../plots/curves';
import type { Mark, MarkKind } from './path-shape';

const MOST_KEPT = 200_000;
/** Larger ones are drawings, not marks: a share of the picture's width. */
const LARGEST = 0.07;
/** A few equal shapes are a legend or an ornament. */
const LEAST = 3;

/** Marks of a drawing by kind, and the lines that say which of them are no points of data. */
export class Series {
  private readonly marks = new Map<MarkKind, Mark[]>();
  private readonly beyond = new Map<MarkKind, number>();
  private readonly lines = new LinesThroughMarks();
  private readonly curves = new Curves();
  private stroke: Stroke | undefined;

  add(mark: Mark): void {
    const others = this.marks.get(mark.kind) ?? [];
    this.marks.set(mark.kind, others);
    if (others.length < MOST_KEPT) others.push(mark);
    else this.beyond.set(mark.kind, (this.beyond.get(mark.kind) ?? 0) + 1);
  }

  addLine(points: readonly (readonly [number, number])[], pen: string | undefined): void {
    this.crossing(points);
    this.lines.add(points);
    this.curves.add(points, pen);
  }

  /** A plus sign, as R draws it: two strokes one after the other, through each other's middle. */
  private crossing(points: readonly (readonly [number, number])[]): void {
    const stroke = points.length === 2 ? strokeOf(points) : undefined;
    if (stroke && this.stroke && cross(stroke, this.stroke)) {
      this.add({ kind: 'cross', x: stroke.x, y: stroke.y, size: stroke.length });
      this.stroke = undefined;
    } else this.stroke = stroke;
  }

  /** What seems to be data of single people. `width`: of the picture, in the units of the marks. */
  counted(width: number): readonly Counted[] {
    const points = this.points(width);
    return [...(points > 0 ? [{ marks: points }] : []), ...this.curves.counted(width / 1000)];
  }

  private points(width: number): number {
    const { belongToLines } = this.lines.judge(width / 1000);
    let points = 0;
    for (const [kind, all] of this.marks) {
      const marks = all.filter(({ size }) => size <= width * LARGEST);
      if (marks.length < LEAST || belongToLines(marks)) continue;
      if ((kind === 'square' || kind === 'polygon') && (isTiled(marks) || areBars(marks))) continue;
      points += marks.length + (this.beyond.get(kind) ?? 0);
    }
    return points;
  }
}

/** Shapes side by side without a gap, or in full rows and columns: a heat map, a honeycomb, a calendar. */
function isTiled(marks: readonly Mark[]): boolean {
  const columns = new Set(marks.map(({ x }) => Math.round(x * 20)));
  const rows = new Set(marks.map(({ y }) => Math.round(y * 20)));
  const full = marks.length / (columns.size * rows.size);
  return (columns.size > 1 && rows.size > 1 && full > 0.6) || (full > 0.4 && marks.length > 20);
}

/** Rectangles on one line, of different heights: the low bars of a histogram, or those that lie on their side. */
function areBars(marks: readonly Mark[]): boolean {
  const boxes = marks.flatMap(({ x, y, box }) => (box ? [{ x, y, ...box }] : []));
  if (boxes.length < marks.length) return false;
  const upright = boxes.map(({ y, height }) => ({ middle: y, length: height }));
  const lying = boxes.map(({ x, width }) => ({ middle: x, length: width }));
  return [upright, lying].some((bars) => {
    const [first] = bars;
    return first !== undefined && standOnOneLine(bars) && bars.some(({ length }) => length !== first.length);
  });
}

interface Bar {
  readonly middle: number;
  readonly length: number;
}

function standOnOneLine(bars: readonly Bar[]): boolean {
  return [-1, 1].some((side) => {
    const feet = bars.map(({ middle, length }) => middle + (side * length) / 2);
    return Math.max(...feet) - Math.min(...feet) < 0.01 * Math.max(...bars.map(({ length }) => length));
  });
}

interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly angle: number;
}

function strokeOf(points: readonly (readonly [number, number])[]): Stroke {
  const [[fromX, fromY] = [0, 0], [toX, toY] = [0, 0]] = points;
  const [across, down] = [toX - fromX, toY - fromY];
  const angle = Math.atan2(down, across);
  return { x: fromX + across / 2, y: fromY + down / 2, length: Math.hypot(across, down), angle };
}

function cross(a: Stroke, b: Stroke): boolean {
  const near = 0.05 * a.length;
  const isSquare = Math.abs(Math.cos(a.angle - b.angle)) < 0.1;
  return isSquare && Math.abs(a.length - b.length) < near && Math.hypot(a.x - b.x, a.y - b.y) < near;
}
