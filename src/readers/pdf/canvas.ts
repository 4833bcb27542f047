import { numbersOf, rectangleOf, type Arguments } from './arguments';
import { Pen } from './drawing';
import { listOf } from './fields';
import { boxThrough, commonBox, type Box, type Matrix } from './geometry';
import type { PdfJs } from './load-pdfjs';
import { PageShapes } from './page-shapes';
import { PageWords, type FontFacts } from './page-words';

/** A picture on the page, by its number in pdf.js. */
export interface DrawnPicture {
  /** Absent: its pixels stand in the page itself. */
  readonly id?: string;
  readonly pixels?: unknown;
  readonly box: Box;
}

export interface DrawnPage {
  readonly words: PageWords;
  readonly shapes: PageShapes;
  readonly pictures: readonly DrawnPicture[];
}

export interface PageToDraw {
  readonly operations: { readonly fnArray: ArrayLike<number>; readonly argsArray: readonly unknown[] };
  /** From the file's points to those of the page as it is shown. */
  readonly matrix: Matrix;
  readonly fontFacts: (name: string) => FontFacts;
  readonly isLayerShown: (layer: unknown) => boolean;
}

const MOST_PICTURES = 5000;

/** Where a page is drawn. */
export class Canvas implements DrawnPage {
  readonly pen: Pen;
  readonly words: PageWords;
  readonly shapes = new PageShapes();
  readonly pictures: DrawnPicture[] = [];
  /** The next path is also an edge beyond which nothing is painted. */
  clipsNext = false;

  constructor(
    readonly page: PageToDraw,
    private readonly ops: PdfJs['OPS'],
  ) {
    this.pen = new Pen(page.matrix);
    this.words = new PageWords(this.pen, page.fontFacts);
  }

  picture(what: Pick<DrawnPicture, 'id' | 'pixels'>, order: number): void {
    // Pictures are one unit wide and high in their own space.
    const box = boxThrough(this.pen.state.ctm, [0, 0, 1, 1]);
    this.shapes.picture(this.pen.state, commonBox(box, this.pen.state.clip), order);
    if (this.pictures.length < MOST_PICTURES) this.pictures.push({ ...what, box });
  }

  path([painted, data, bounds]: Arguments, order: number): void {
    const { ops } = this;
    const [numbers] = listOf(data);
    const box = rectangleOf(bounds);
    if (!box || typeof painted !== 'number') return;
    const clips = this.clipsNext;
    this.clipsNext = false;
    if (painted === ops.endPath) {
      if (clips) this.pen.clipTo(boxThrough(this.pen.state.ctm, box));
      return;
    }
    const filled = painted >= ops.fill && painted <= ops.closeEOFillStroke;
    const stroked = painted === ops.stroke || painted === ops.closeStroke || painted >= ops.fillStroke;
    const list = numbers instanceof Float32Array ? numbers : (numbersOf(numbers) ?? []);
    this.shapes.path(this.pen.state, { painted: { filled, stroked }, bounds: box, data: list, order });
    if (clips) this.pen.clipTo(boxThrough(this.pen.state.ctm, box));
  }
}
