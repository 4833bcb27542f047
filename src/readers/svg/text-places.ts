import { lengthOf } from '../html/length';
import type { Attributes } from '../html/tokens';
import { plainTicks } from '../plots/chart-ticks';
import type { PlacedText } from '../plots/placed-text';
import type { DrawnText, TextAnchor } from './text-lines';
import { scaleOf, type Matrix } from './transform';

/** How a text looks, as far as it says where its middle is. */
export type TextLook = Required<Pick<DrawnText, 'size' | 'anchor' | 'turned'>>;

const USUAL_SIZE = 12;
/** In which matplotlib draws the outlines of letters that are one unit high. */
const LETTER_UNITS = 100;
/** Of its height. */
const LETTER_WIDTH = 0.6;
const ANCHOR = /text-anchor\s{0,5}:\s{0,5}(start|middle|end)\b/;
const SIZE = /font(?:-size)?\s{0,5}:[^;]{0,60}?(\d{1,3}(?:\.\d{1,6})?)px/;

export function lookOfText(attributes: Attributes, matrix: Matrix): TextLook {
  const style = attributes.get('style') ?? '';
  const own = lengthOf(attributes.get('font-size')) || Number(SIZE.exec(style)?.[1] ?? USUAL_SIZE);
  const anchor = attributes.get('text-anchor') ?? ANCHOR.exec(style)?.[1];
  return {
    size: own * (scaleOf(matrix) || 1),
    anchor: isAnchor(anchor) ? anchor : 'start',
    turned: isTurned(matrix),
  };
}

export function lookOfLetters(matrix: Matrix): TextLook {
  return { size: LETTER_UNITS * scaleOf(matrix), anchor: 'start', turned: isTurned(matrix) };
}

/** Those whose place is known, by their middles. */
export function placedTexts(texts: readonly DrawnText[]): PlacedText[] {
  return texts.flatMap((text) => placedText(text) ?? []);
}

/** Without the numbers of its axes, which are no figures of anything. */
export function withoutAxes(texts: readonly DrawnText[]): readonly DrawnText[] {
  const placed = new Map(texts.map((text) => [text, placedText(text)] as const));
  const ticks = plainTicks([...placed.values()].filter((text) => text !== undefined));
  return texts.filter((text) => {
    const place = placed.get(text);
    return !place || !ticks.has(place);
  });
}

function placedText({ x, y, text, size, anchor, turned }: DrawnText): PlacedText | undefined {
  if (size === undefined || turned === undefined) return undefined;
  const half = (text.length * LETTER_WIDTH * size) / 2;
  const middle = anchor === 'middle' ? x : anchor === 'end' ? x - half : x + half;
  return { x: turned ? x : middle, y, text, size, turned };
}

function isAnchor(text: string | undefined): text is TextAnchor {
  return text === 'start' || text === 'middle' || text === 'end';
}

function isTurned([a, b]: Matrix): boolean {
  return Math.abs(b) > Math.abs(a) / 4;
}
