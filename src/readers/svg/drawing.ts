import { lengthOf } from '../html/length';
import type { Attributes } from '../html/tokens';
import type { Counted } from '../plots/curves';
import { Covers } from './covers';
import { Letters } from './letters';
import { marksOf, outlinesOf, type Mark } from './path-shape';
import { Series } from './series';
import { applied, IDENTITY, scaleOf, transformed, type Matrix } from './transform';
import { linesOfTexts, type DrawnText } from './text-lines';
import { lookOfLetters, lookOfText, placedTexts, withoutAxes } from './text-places';
import { chartLabels } from '../plots/chart-labels';

interface Group {
  readonly name: string;
  readonly matrix: Matrix;
  /** A definition: drawn only where it is used. */
  readonly defined: string | undefined;
  /** In `clipPath`, `marker`, `pattern`: never drawn by itself. */
  readonly aside: boolean;
  /** Labels drawn as outlines. */
  readonly letters: boolean;
  /** The outline of a letter, by its name. */
  readonly letter: string | undefined;
}

const ASIDE = /^(?:clippath|mask|marker|pattern|lineargradient|radialgradient|filter)$/;
/** Names that programs give to the outlines of letters. */
const OF_LETTERS =
  /glyph|font|^g\d+-\d+$|(?:sans|serif|mono|roman|arial|helvetica|times|courier|liberation|stix|cmr|cmmi|mjx|mjmain|mathit)\w{0,20}[-_]/i;
const MOST_USES = 300_000;
const MOST_TEXTS = 50_000;
const LONGEST_PATH = 5_000_000;
const DEEPEST = 1000;

/** A drawing as it is read: counts its marks, keeps its texts. Nothing is drawn. */
export class Drawing {
  private readonly groups: Group[] = [];
  private deeper = 0;
  readonly letters = new Letters();
  private readonly series = new Series();
  private readonly definitions = new Map<string, Mark[]>();
  private readonly uses: { readonly id: string; readonly matrix: Matrix }[] = [];
  private readonly texts: DrawnText[] = [];
  private readonly covers = new Covers();
  private text: DrawnText | undefined;
  /** Of letters whose place comes with the next element. */
  private label: string | undefined;
  private width = 0;
  private box: Box | undefined;
  /** It has windows of its own in it, in which places are others. */
  private windows = 0;

  open(name: string, attributes: Attributes, closed: boolean): void {
    const around = this.groups.at(-1);
    const id = attributes.get('id');
    const matrix = transformed(around?.matrix ?? IDENTITY, attributes.get('transform'));
    const isDefined = around?.defined !== undefined || around?.name === 'defs' || name === 'symbol';
    const group: Group = {
      name,
      matrix: name === 'svg' || name === 'symbol' ? (around?.matrix ?? IDENTITY) : matrix,
      // What has no name there is never drawn.
      defined: around?.defined ?? (around?.name === 'defs' || name === 'symbol' ? (id ?? '') : undefined),
      aside: around?.aside === true || ASIDE.test(name),
      letter: around?.letter ?? (isDefined && OF_LETTERS.test(id ?? '') ? id : undefined),
      letters:
        around?.letters === true ||
        /^text_\d+$/.test(id ?? '') ||
        (name === 'symbol' && OF_LETTERS.test(id ?? '')),
    };
    if (name === 'svg' || name === 'symbol') this.windows += 1;
    if (name === 'svg' && this.windows === 1) this.box = boxOf(attributes);
    if (name === 'svg' && this.width === 0) this.width = widthOf(attributes);
    if (group.letter !== undefined && name === 'path') this.letters.define(group.letter, attributes.get('d'));
    if (!group.aside && !group.letters) this.shape(name, attributes, group);
    if (group.letters && this.label !== undefined && attributes.has('transform')) this.placeLabel(matrix);
    if (name === 'text' || (name === 'tspan' && startsLine(attributes))) this.startText(attributes, matrix);
    if (closed) return;
    if (this.groups.length < DEEPEST) this.groups.push(group);
    else this.deeper += 1;
  }

  close(name: string): void {
    if (this.deeper > 0) {
      this.deeper -= 1;
      return;
    }
    const at = this.groups.findLastIndex((group) => group.name === name);
    if (at < 0) return;
    this.groups.length = at;
    if (name === 'text') this.endText();
  }

  /** Text in an element: of labels, of page markup in the drawing, and what no program shows. */
  addText(text: string): void {
    if (this.text) this.text = { ...this.text, text: this.text.text + text };
    else this.keepText({ x: 0, y: -this.texts.length * 1e6, text: text.trim() });
  }

  /** Its own end was read. */
  get isClosed(): boolean {
    return this.groups.length === 0;
  }

  /** Programs that draw letters as outlines say what they drew in a comment. */
  takesComment(text: string): boolean {
    if (this.groups.at(-1)?.letters !== true) return false;
    this.placeLabel(IDENTITY);
    this.label = text.trim();
    return true;
  }

  lines(): string[] {
    this.endText();
    this.placeLabel(IDENTITY);
    return linesOfTexts(withoutAxes(this.texts), this.width);
  }

  get wide(): number {
    return this.width === 0 ? USUAL_WIDTH : this.width;
  }

  /** The whole numbers on its bars or tiles, once its lines were asked for. */
  labels(): string[][] | undefined {
    return chartLabels(placedTexts(this.texts));
  }

  /** Texts that stand so far beside the picture that no size of the window shows them. */
  outside(): string[] {
    const { box } = this;
    if (!box || this.windows > 1) return [];
    const { left, top, width, height } = box;
    return this.texts
      .filter(({ size }) => size !== undefined)
      .filter(
        ({ x, y }) => x < left - width || x > left + 2 * width || y < top - height || y > top + 2 * height,
      )
      .map(({ text }) => text);
  }

  /** Texts in letters that are smaller than a point of a screen however large the picture is shown. */
  tiny(): string[] {
    if (this.windows > 1) return [];
    const least = this.wide / SMALLEST_LETTERS;
    return this.texts
      .filter(({ size, text }) => size !== undefined && size < least && /\p{L}{2}/u.test(text))
      .map(({ text }) => text);
  }

  /** Texts over which something was drawn, so that nobody reads them. */
  covered(): string[] {
    return this.texts
      .filter((text, index) => placedTexts([text]).some((placed) => this.covers.hide(placed, index)))
      .map(({ text }) => text);
  }

  /** What seems to be data of single people. */
  counted(): readonly Counted[] {
    for (const { id, matrix } of this.uses)
      for (const mark of this.definitions.get(id) ?? []) this.series.add(moved(mark, matrix));
    this.uses.length = 0;
    for (const { x, y, size } of signsIn(this.texts)) this.series.add({ kind: 'dot', x, y, size });
    this.letters.end();
    return this.series.counted(this.wide);
  }

  private shape(name: string, attributes: Attributes, { matrix, defined }: Group): void {
    if (name === 'use') {
      const id = (attributes.get('href') ?? attributes.get('xlink:href') ?? '').replace(/^#/, '');
      const [x, y] = [lengthOf(attributes.get('x')), lengthOf(attributes.get('y'))];
      if (OF_LETTERS.test(id)) this.letters.use(id, [x, y], { group: this.groups.at(-1), matrix });
      if (id === '' || OF_LETTERS.test(id) || this.uses.length >= MOST_USES) return;
      this.uses.push({ id, matrix: transformed(matrix, `translate(${x},${y})`) });
      return;
    }
    const drawn = marksOfElement(name, attributes);
    if (defined !== undefined) {
      if (drawn.length > 0) this.definitions.set(defined, drawn);
      return;
    }
    if (name === 'rect' || name === 'path')
      this.covers.add(name, attributes, { matrix, below: this.texts.length });
    for (const mark of drawn) this.series.add(moved(mark, matrix));
    if (drawn.length === 0)
      for (const line of linesOfElement(name, attributes)) this.line(line, attributes, matrix);
  }

  /** With a mark at each of its corners, where it says so. */
  private line(line: readonly (readonly [number, number])[], attributes: Attributes, matrix: Matrix): void {
    const corners = line.map(([x, y]) => applied(matrix, x, y));
    const marked = hasMarks(attributes) || isPoint(corners);
    const ends = isPoint(corners) ? corners.slice(1) : corners;
    if (marked) for (const [x, y] of ends) this.series.add({ kind: 'dot', x, y, size: 1 });
    if (!isPoint(corners) && (!marked || !isUndrawn(attributes)))
      this.series.addLine(corners, penOf(attributes));
  }

  private placeLabel(matrix: Matrix): void {
    if (this.label === undefined) return;
    const [x, y] = applied(matrix, 0, 0);
    const place = matrix === IDENTITY ? { y: -this.texts.length * 1e6 } : { y, ...lookOfLetters(matrix) };
    this.keepText({ x, ...place, text: this.label });
    this.label = undefined;
  }

  private startText(attributes: Attributes, matrix: Matrix): void {
    this.endText();
    const [x, y] = applied(matrix, lengthOf(attributes.get('x')), lengthOf(attributes.get('y')));
    this.text = { x, y, text: '', ...lookOfText(attributes, matrix) };
  }

  private endText(): void {
    if (this.text) this.keepText({ ...this.text, text: this.text.text.replace(/\s+/g, ' ').trim() });
    this.text = undefined;
  }

  private keepText(text: DrawnText): void {
    if (text.text !== '' && this.texts.length < MOST_TEXTS) this.texts.push(text);
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(attributes: Attributes): Box | undefined {
  const numbers = (attributes.get('viewBox') ?? attributes.get('viewbox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [left = 0, top = 0, width = 0, height = 0] = numbers;
  return numbers.length === 4 && width > 0 && height > 0 ? { left, top, width, height } : undefined;
}

/** Letters that programs draw points with. */
const SIGN = /^[ox+.•●○◯□■▲△×∘·◆◇]$/i;
const LEAST_SIGNS = 10;

/** The same sign again and again, as the marks of a plot. */
function signsIn(
  texts: readonly DrawnText[],
): { readonly x: number; readonly y: number; readonly size: number }[] {
  const signs = new Map<string, DrawnText[]>();
  for (const text of texts)
    if (SIGN.test(text.text)) {
      const same = signs.get(text.text) ?? [];
      same.push(text);
      signs.set(text.text, same);
    }
  return [...signs.values()]
    .filter(({ length }) => length >= LEAST_SIGNS)
    .flat()
    .map(({ x, y, size = 0 }) => ({ x, y, size }));
}

const MARKED = /(?:^|;)\s{0,9}marker(?:-mid)?\s{0,9}:\s{0,9}url/;
const NO_STROKE = /(?:^|;)\s{0,9}stroke\s{0,9}:\s{0,9}none/;

function hasMarks(attributes: Attributes): boolean {
  return (
    attributes.has('marker-mid') || attributes.has('marker') || MARKED.test(attributes.get('style') ?? '')
  );
}

/** A round pen that is set down and lifted. */
function isPoint(corners: readonly (readonly [number, number])[]): boolean {
  const [from, to] = corners;
  return corners.length === 2 && from?.[0] === to?.[0] && from?.[1] === to?.[1];
}

/** Nothing of a line but its marks. */
function isUndrawn(attributes: Attributes): boolean {
  return attributes.get('stroke') === 'none' || NO_STROKE.test(attributes.get('style') ?? '');
}

const USUAL_WIDTH = 800;
/** So many of them side by side are as wide as the picture. */
const SMALLEST_LETTERS = 1000;

/** As the element itself says; what the group around it says is not known here. */
function penOf(attributes: Attributes): string | undefined {
  const pen = ['stroke', 'stroke-dasharray', 'style', 'class']
    .map((key) => attributes.get(key) ?? '')
    .join(';');
  return attributes.has('stroke') || /\bstroke\b/.test(attributes.get('style') ?? '') ? pen : undefined;
}

function moved({ box, ...mark }: Mark, matrix: Matrix): Mark {
  const [x, y] = applied(matrix, mark.x, mark.y);
  const at = { ...mark, x, y, size: mark.size * scaleOf(matrix) };
  if (!box) return at;
  const [right, below] = applied(matrix, mark.x + box.width, mark.y + box.height);
  return { ...at, box: { width: Math.abs(right - x), height: Math.abs(below - y) } };
}

/** In `dy`, `y`: a new line of a text. */
function startsLine(attributes: Attributes): boolean {
  return attributes.has('y') || lengthOf(attributes.get('dy')) !== 0;
}

function widthOf(attributes: Attributes): number {
  const box = (attributes.get('viewBox') ?? attributes.get('viewbox') ?? '').trim().split(/[\s,]+/);
  return lengthOf(box[2]) || lengthOf(attributes.get('width'));
}

function marksOfElement(name: string, attributes: Attributes): Mark[] {
  const number = (key: string) => lengthOf(attributes.get(key));
  if (name === 'circle') return [{ kind: 'round', x: number('cx'), y: number('cy'), size: number('r') * 2 }];
  if (name === 'ellipse') {
    const round = Math.abs(number('rx') - number('ry')) <= number('rx') * 0.25;
    return round ? [{ kind: 'round', x: number('cx'), y: number('cy'), size: number('rx') * 2 }] : [];
  }
  if (name === 'rect') {
    const [width, height] = [number('width'), number('height')];
    const even = width > 0 && Math.abs(width - height) <= width * 0.02;
    return even
      ? [{ kind: 'square', x: number('x') + width / 2, y: number('y') + height / 2, size: width }]
      : [];
  }
  const d = pathOfElement(name, attributes);
  return d === undefined ? [] : marksOf(outlinesOf(d));
}

function linesOfElement(name: string, attributes: Attributes): (readonly (readonly [number, number])[])[] {
  if (name === 'line') {
    const number = (key: string) => lengthOf(attributes.get(key));
    return [[[number('x1'), number('y1')] as const, [number('x2'), number('y2')] as const]];
  }
  const d = pathOfElement(name, attributes);
  return d === undefined
    ? []
    : outlinesOf(d)
        .filter(({ closed }) => !closed)
        .map(({ points }) => points);
}

function pathOfElement(name: string, attributes: Attributes): string | undefined {
  const d = name === 'path' ? attributes.get('d') : undefined;
  const points = name === 'polygon' || name === 'polyline' ? attributes.get('points') : undefined;
  const path = d ?? (points === undefined ? undefined : `M${points}${name === 'polygon' ? 'Z' : ''}`);
  return path === undefined || path.length > LONGEST_PATH ? undefined : path;
}
