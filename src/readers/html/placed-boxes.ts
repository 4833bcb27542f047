import type { Counted } from '../plots/curves';
import { Series } from '../svg/series';

const PLACE = /(?:^|[;\s])(left|right|top|bottom|width|height|transform)\s{0,9}:\s{0,9}([^;]{1,200})/gi;
const MOVED = /translate(?:3d)?\(\s{0,9}(-?[\d.]{1,20})(?:px|%)?\s{0,9},\s{0,9}(-?[\d.]{1,20})/;
/** In pixels: a larger one is part of the page, not a mark. */
const LARGEST = 14;
/** Of a mark in a plot; controls of a page are fewer. */
const FEWEST = 10;
const USUAL_WIDTH = 800;

/** Small boxes that a page puts one by one at places of their own: the points of a plot that is drawn with styles alone. */
export class PlacedBoxes {
  private readonly series = new Series();
  private boxes = 0;

  add(style: string): void {
    if (!/absolute|translate/.test(style)) return;
    const said = new Map(
      [...style.matchAll(PLACE)].map(([, key = '', value = '']) => [key.toLowerCase(), value]),
    );
    const number = (...keys: string[]) =>
      keys.map((key) => parseFloat(said.get(key) ?? '')).find(Number.isFinite);
    const [, across, down] = MOVED.exec(said.get('transform') ?? '') ?? [];
    const x = number('left', 'right') ?? Number(across ?? NaN);
    const y = number('top', 'bottom') ?? Number(down ?? NaN);
    const [width = NaN, height = NaN] = [number('width'), number('height')];
    const isMark = width > 0 && width <= LARGEST && Math.abs(width - height) <= 0.25 * width;
    if (!isMark || !Number.isFinite(x + y)) return;
    this.boxes += 1;
    this.series.add({ kind: 'square', x, y, size: width });
  }

  /** What seems to be data of single people. */
  counted(): readonly Counted[] {
    return this.boxes < FEWEST ? [] : this.series.counted(USUAL_WIDTH);
  }
}
