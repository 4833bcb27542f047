import type { GraphicsState } from './drawing';
import { areaOf, boxThrough, moved, scaleOf, widened, type Box, type Matrix } from './geometry';
import { MarkCounter } from './marks';

/** Something filled that can hide what lies below it, or be what text is written on. */
export interface Filled {
  readonly box: Box;
  readonly colour: string | undefined;
  readonly opaque: boolean;
  readonly isPicture: boolean;
  readonly order: number;
}

/** How pdf.js writes a path: an operation and its numbers, in one list. */
const LENGTHS = [2, 2, 6, 4, 0] as const;
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const MOST_FILLS = 50_000;
/** Smaller ones cover no letter. */
const LEAST_SIDE = 2;

/** Shapes of a page: those that can cover text, and those that may be the points of a chart. */
export class PageShapes {
  readonly fills: Filled[] = [];
  readonly marks = new MarkCounter();
  tooMany = false;
  /** Something is drawn, and not only written: there may be a chart. */
  isDrawnOn = false;

  picture(state: GraphicsState, box: Box, order: number): void {
    this.isDrawnOn = true;
    this.fill({ box, colour: undefined, opaque: isOpaque(state.fillAlpha, state), isPicture: true, order });
  }

  path(state: GraphicsState, { painted, bounds, data, order }: PaintedPath): void {
    this.isDrawnOn = true;
    const box = boxThrough(state.ctm, bounds);
    if (painted.filled && isUpright(data, state.ctm)) {
      const opaque = isOpaque(state.fillAlpha, state);
      this.fill({ box, colour: state.fill, opaque, isPicture: false, order });
    } else if (painted.stroked && isUprightLine(data, state.ctm)) {
      // A thick line is a bar: one of the ways to black out a line of text. One that slants covers no word.
      const thick = widened(box, (state.lineWidth * scaleOf(state.ctm)) / 2);
      this.fill({
        box: thick,
        colour: state.stroke,
        opaque: isOpaque(state.strokeAlpha, state),
        isPicture: false,
        order,
      });
    }
    if (painted.stroked && !painted.filled)
      this.marks.addLine(data, state.ctm, { pen: penOf(state), width: state.lineWidth * scaleOf(state.ctm) });
    this.marks.add(data, box, { ctm: state.ctm, colour: painted.filled ? state.fill : undefined });
  }

  private fill(filled: Filled): void {
    const { left, top, right, bottom } = filled.box;
    if (right - left < LEAST_SIDE || bottom - top < LEAST_SIDE || areaOf(filled.box) === 0) return;
    if (this.fills.length < MOST_FILLS) this.fills.push(filled);
    else this.tooMany = true;
  }
}

/** Dashes are not followed: only lines of one colour and width may be alike, and groups by dash are few. */
function penOf({ stroke, lineWidth, strokeAlpha }: GraphicsState): string | undefined {
  return stroke === undefined ? undefined : `${stroke} ${lineWidth} ${strokeAlpha}`;
}

export interface PaintedPath {
  readonly painted: { readonly filled: boolean; readonly stroked: boolean };
  readonly bounds: readonly [number, number, number, number];
  readonly data: ArrayLike<number>;
  readonly order: number;
}

function isOpaque(alpha: number, { opaque }: GraphicsState): boolean {
  return opaque && alpha >= 0.95;
}

/** Its box is what it covers; of one that slants the box is the whole drawing. */
function isUprightLine(data: ArrayLike<number>, ctm: Matrix): boolean {
  if (data.length !== 6 || data[0] !== MOVE || data[3] !== LINE) return false;
  const from = moved(ctm, data[1] ?? 0, data[2] ?? 0);
  const to = moved(ctm, data[4] ?? 0, data[5] ?? 0);
  return Math.abs(to.x - from.x) < 0.5 || Math.abs(to.y - from.y) < 0.5;
}

/** A rectangle with sides along the page: what it covers is its box, and nothing less. */
function isUpright(data: ArrayLike<number>, ctm: Matrix): boolean {
  const corners: { x: number; y: number }[] = [];
  for (let at = 0; at < data.length;) {
    const operation = data[at];
    if (operation !== MOVE && operation !== LINE && operation !== CLOSE) return false;
    if (operation === MOVE && at > 0) return at === data.length - 3;
    if (operation !== CLOSE) corners.push(moved(ctm, data[at + 1] ?? 0, data[at + 2] ?? 0));
    at += 1 + LENGTHS[operation];
    if (corners.length > 5) return false;
  }
  if (corners.length < 4) return false;
  return corners.every((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? corner;
    return Math.abs(next.x - corner.x) < 0.5 || Math.abs(next.y - corner.y) < 0.5;
  });
}
