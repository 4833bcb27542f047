import { after, boxThrough, commonBox, EVERYWHERE, IDENTITY, type Box, type Matrix } from './geometry';

/** What `q` keeps and `Q` brings back. */
export interface GraphicsState {
  readonly ctm: Matrix;
  readonly clip: Box;
  /** `#rrggbb`; nothing where it is a pattern, of which we know no colour. */
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  /** Other blend modes let through what lies below (highlighters). */
  readonly opaque: boolean;
  readonly lineWidth: number;
  readonly font: Font;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  /** 1 is the font's own width. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  /** 3 is invisible, 7 only clips. */
  readonly renderingMode: number;
}

export interface Font {
  readonly name: string;
  readonly size: number;
}

const START: GraphicsState = {
  ctm: IDENTITY,
  clip: EVERYWHERE,
  fill: '#000000',
  stroke: '#000000',
  fillAlpha: 1,
  strokeAlpha: 1,
  opaque: true,
  lineWidth: 1,
  font: { name: '', size: 0 },
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
};

/** A page that saves more states than this without bringing them back is hostile, or as good as. */
const DEEPEST = 5000;

/** The pen: where things are drawn, how, and whether on a layer that is shown. */
export class Pen {
  private readonly saved: GraphicsState[] = [];
  private readonly content: boolean[] = [];
  private hiddenLayers = 0;
  state: GraphicsState;

  constructor(private readonly page: Matrix) {
    this.state = { ...START, ctm: page };
  }

  get onHiddenLayer(): boolean {
    return this.hiddenLayers > 0;
  }

  set(changed: Partial<GraphicsState>): void {
    this.state = { ...this.state, ...changed };
  }

  save(): void {
    if (this.saved.length < DEEPEST) this.saved.push(this.state);
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  transform(matrix: Matrix): void {
    this.set({ ctm: after(this.state.ctm, matrix) });
  }

  clipTo(box: Box): void {
    this.set({ clip: commonBox(this.state.clip, box) });
  }

  /** A drawing inside the drawing: a form, an annotation's appearance. */
  enter(matrix: Matrix | undefined, bounds: readonly [number, number, number, number] | undefined): void {
    this.save();
    if (matrix) this.transform(matrix);
    if (bounds) this.clipTo(boxThrough(this.state.ctm, bounds));
  }

  /** Annotations are drawn on the page as it was at first. */
  enterAnnotation(transform: Matrix, matrix: Matrix): void {
    this.save();
    this.state = { ...START, ctm: after(after(this.page, transform), matrix) };
  }

  beginContent(shown: boolean): void {
    this.content.push(shown);
    if (!shown) this.hiddenLayers += 1;
  }

  endContent(): void {
    if (this.content.pop() === false) this.hiddenLayers -= 1;
  }
}
