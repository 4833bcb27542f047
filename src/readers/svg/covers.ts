import { lengthOf } from '../html/length';
import type { Attributes } from '../html/tokens';
import type { PlacedText } from '../plots/placed-text';
import { outlinesOf } from './path-shape';
import { applied, type Matrix } from './transform';

const MOST_COVERS = 2000;
/** What hides what lies below it must say its colour: what a sheet or a group says of it is not known here. */
const FILL = /(?:^|;)\s{0,9}fill\s{0,9}:\s{0,9}([^;]{1,60})/;
const NO_COLOUR = /^(?:none|transparent|inherit|currentcolor|context-\w{1,9}|url\(.*|rgba\(.*|hsla\(.*)$/i;
const SEE_THROUGH =
  /(?:opacity\s{0,9}:\s{0,9}0?\.\d|opacity\s{0,9}:\s{0,9}0|visibility\s{0,9}:\s{0,9}hidden|display\s{0,9}:\s{0,9}none)/;
/** Of the height of a letter, from its foot to its middle. */
const TO_THE_MIDDLE = 0.3;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Cover extends Box {
  /** So many texts were drawn before it. */
  readonly below: number;
}

export interface Placed {
  readonly matrix: Matrix;
  readonly below: number;
}

/** Filled rectangles of a drawing, which hide the texts that were drawn before them. */
export class Covers {
  private readonly all: Cover[] = [];

  add(name: string, attributes: Attributes, { matrix, below }: Placed): void {
    if (below === 0 || this.all.length >= MOST_COVERS || !isOpaque(attributes)) return;
    const box = name === 'rect' ? boxOf(attributes) : boxOfPath(attributes.get('d') ?? '');
    // Turned ones are no bars to black out a line.
    if (!box || Math.abs(matrix[1]) + Math.abs(matrix[2]) > 1e-6) return;
    const [left, top] = applied(matrix, box.left, box.top);
    const [right, bottom] = applied(matrix, box.right, box.bottom);
    this.all.push({
      left: Math.min(left, right),
      right: Math.max(left, right),
      top: Math.min(top, bottom),
      bottom: Math.max(top, bottom),
      below,
    });
  }

  /** Whether the text that was drawn as the `index`th lies below one of them, from its first third to its last. */
  hide({ x, y, text, size, turned }: PlacedText, index: number): boolean {
    const reach = (text.length * size) / 10;
    const middle = y - TO_THE_MIDDLE * size;
    const [across, down] = turned ? [0, reach] : [reach, 0];
    return this.all.some(
      ({ left, right, top, bottom, below }) =>
        index < below &&
        x - across > left &&
        x + across < right &&
        middle - down > top &&
        middle + down < bottom,
    );
  }
}

function boxOf(attributes: Attributes): Box {
  const number = (key: string) => lengthOf(attributes.get(key));
  const [left, top] = [number('x'), number('y')];
  return { left, top, right: left + number('width'), bottom: top + number('height') };
}

const LONGEST_PATH = 200;
const CORNERS = 4;

/** A rectangle that is written as a path. */
function boxOfPath(d: string): Box | undefined {
  if (d.length > LONGEST_PATH) return undefined;
  const [outline, ...others] = outlinesOf(d);
  if (!outline || others.length > 0 || outline.curves + outline.arcs > 0) return undefined;
  const across = outline.points.map(([x]) => x);
  const down = outline.points.map(([, y]) => y);
  const corners = new Set(outline.points.map(([x, y]) => `${x} ${y}`));
  if (corners.size !== CORNERS || new Set(across).size !== 2 || new Set(down).size !== 2) return undefined;
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

function isOpaque(attributes: Attributes): boolean {
  const style = attributes.get('style') ?? '';
  const fill = (FILL.exec(style)?.[1] ?? attributes.get('fill') ?? '').trim();
  if (fill === '' || NO_COLOUR.test(fill)) return false;
  const said = ['opacity', 'fill-opacity', 'visibility', 'display'].map(
    (key) => `${key}:${attributes.get(key) ?? ''}`,
  );
  return ![style, ...said].some((one) => SEE_THROUGH.test(one));
}
