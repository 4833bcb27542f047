import type { Word } from '../layout/word';
import type { Pen } from './drawing';
import { after, boxThrough, IDENTITY, moved, type Box, type Matrix, type Point } from './geometry';

/** A word as it was drawn, with what is needed to tell whether anybody sees it. */
export interface DrawnWord {
  readonly text: string;
  readonly start: Point;
  readonly end: Point;
  readonly size: number;
  readonly box: Box;
  /** The visible part of the page at that moment. */
  readonly clip: Box;
  readonly colour: string | undefined;
  readonly unpainted: boolean;
  readonly onHiddenLayer: boolean;
  /** The how-many-th thing that was drawn. */
  readonly order: number;
  /** A sign of its own: some programs write the points of a chart as letters of a symbol font. */
  readonly alone: boolean;
}

export interface FontFacts {
  /** Widths are in thousandths of the size, but in fonts that are drawings in their own unit. */
  readonly unit: number;
  readonly vertical: boolean;
}

const THOUSANDTH = 0.001;
/** A jump of so much of the letter height ends a word. */
const JUMP = 0.14;
const MOST_WORDS = 500_000;
const ASCENT = 0.75;
const DESCENT = 0.22;

/** Follows the text of a page and cuts it into words. */
export class PageWords {
  readonly words: DrawnWord[] = [];
  /** The page has more than is kept. */
  tooMany = false;
  private matrix: Matrix = IDENTITY;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;
  private order = 0;

  constructor(
    private readonly pen: Pen,
    private readonly fontFacts: (name: string) => FontFacts,
  ) {}

  begin(): void {
    this.place(IDENTITY);
  }

  place(matrix: Matrix): void {
    this.matrix = matrix;
    this.x = this.y = this.lineX = this.lineY = 0;
  }

  move(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  nextLine(): void {
    this.move(0, this.pen.state.leading);
  }

  show(glyphs: readonly unknown[], order: number): void {
    this.order = order;
    const { font, characterSpacing, wordSpacing, stretch } = this.pen.state;
    const { unit, vertical } = this.fontFacts(font.name);
    const size = Math.abs(font.size);
    const direction = font.size < 0 ? -1 : 1;
    let word = '';
    let from = this.x;
    let signs = 0;
    const end = (): void => {
      if (word !== '') this.add(word, from, signs === 1 && glyphs.length === 1);
      word = '';
      signs = 0;
    };
    for (const item of glyphs) {
      if (typeof item === 'number') {
        const jump = (-item * size) / 1000;
        if (Math.abs(jump) > JUMP * size) end();
        this.x += jump * stretch * direction;
        continue;
      }
      if (!isGlyph(item)) continue;
      const text = textOfGlyph(item);
      // Code 32: word spacing is for it, whatever letter it draws. Fonts of which a part is kept number their letters anew.
      const isCode32 = 'isSpace' in item && item.isSpace === true;
      const advance = vertical || typeof item.width !== 'number' ? 0 : item.width * size * unit;
      if (text.trim() === '') end();
      else {
        if (word === '') from = this.x;
        word += text;
        signs += 1;
      }
      this.x += (advance + characterSpacing + (isCode32 ? wordSpacing : 0)) * stretch * direction;
      if (vertical || characterSpacing > JUMP * size * 2) end();
    }
    end();
  }

  private add(text: string, from: number, alone: boolean): void {
    if (this.words.length >= MOST_WORDS) {
      this.tooMany = true;
      return;
    }
    const { ctm, font, rise, clip, fill, stroke, fillAlpha, strokeAlpha, renderingMode } = this.pen.state;
    const whole = after(ctm, this.matrix);
    const size = Math.abs(font.size);
    const y = this.y + rise;
    const start = moved(whole, from, y);
    const end = moved(whole, this.x, y);
    const [, , c, d] = whole;
    const filled = renderingMode % 4 !== 1;
    this.words.push({
      text,
      start,
      end,
      size: Math.hypot(c, d) * size,
      box: boxThrough(whole, [from, y - size * DESCENT, this.x, y + size * ASCENT]),
      clip,
      colour: filled ? fill : stroke,
      unpainted: renderingMode === 3 || renderingMode === 7 || (filled ? fillAlpha : strokeAlpha) < 0.02,
      onHiddenLayer: this.pen.onHiddenLayer,
      order: this.order,
      alone,
    });
  }
}

/** As pdf.js hands it over. There is one for each letter of the document: nothing is made of it on the way. */
function isGlyph(item: unknown): item is { readonly width: unknown } {
  return typeof item === 'object' && item !== null && 'width' in item;
}

function textOfGlyph(glyph: object): string {
  return 'unicode' in glyph && typeof glyph.unicode === 'string' ? glyph.unicode : '';
}

export function widthUnit(matrix: readonly number[] | undefined): number {
  return matrix?.[0] ?? THOUSANDTH;
}

function rightwards(point: Point, angle: number): Point {
  if (angle === 0) return point;
  const turn = (-angle * Math.PI) / 180;
  return {
    x: point.x * Math.cos(turn) - point.y * Math.sin(turn),
    y: point.x * Math.sin(turn) + point.y * Math.cos(turn),
  };
}

/** Words that run in one direction, turned so that they run to the right: the texts of a page, upright text first. */
export function textsByDirection(words: readonly DrawnWord[]): Word[][] {
  const byAngle = new Map<number, Word[]>();
  for (const word of words) {
    const { start, end, text, size, clip } = word;
    const width = Math.hypot(end.x - start.x, end.y - start.y);
    const angle =
      width === 0 ? 0 : Math.round((Math.atan2(end.y - start.y, end.x - start.x) * 36) / Math.PI) * 5;
    const same = byAngle.get(angle);
    const cut = angle === 0 && clip.right < Infinity ? { cutAt: clip.right } : {};
    const turned = { text, ...rightwards(start, angle), width, size, ...cut };
    if (same) same.push(turned);
    else byAngle.set(angle, [turned]);
  }
  return [...byAngle].sort(([a], [b]) => Math.abs(a) - Math.abs(b)).map(([, texts]) => texts);
}
