import type { Anchor } from '../../engine/model/anchor';
import type { Found } from '../found';
import { LABELS, labelBlock } from '../plots/label-blocks';
import { Drawing } from '../svg/drawing';
import { Metadata } from '../svg/metadata';
import { saysSomething } from '../xml/says-something';
import { OUTSIDE, placeInTable } from './made-tables';
import { OpenElements, type OpenElement } from './open-elements';
import { PageParts } from './page-parts';
import { PageTables } from './page-tables';
import { PlacedBoxes } from './placed-boxes';
import { hides, lookOf, over, StyleSheets, type Look } from './styles';
import { TextFlow } from './text-flow';
import type { Attributes, MarkupHandler } from './tokens';

const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'div', 'section', 'article', 'header', 'footer', 'main', 'nav', 'aside', 'figure'],
  ...['figcaption', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h1', 'h2'],
  ...['h3', 'h4', 'h5', 'h6', 'hr', 'br', 'form', 'fieldset', 'legend', 'details'],
  ...['summary', 'address', 'center', 'body', 'option', 'button', 'label', 'title', 'tr', 'td'],
  ...['th', 'pre', 'table', 'caption', 'select', 'textarea', 'svg'],
]);
/** Whose content no browser shows that runs the programs of pages. */
const UNSEEN: ReadonlySet<string> = new Set(['template', 'noscript']);
const ABOUT_SCRIPTS = /^.{0,200}\b(?:javascript|scripts?|browser)\b.{0,200}$/i;
const LONGEST_HIDDEN = 2000;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Text that is no text of the page: programs and styles. */
interface Collected {
  readonly name: string;
  readonly type: string;
  text: string;
}

/**
 * A page or a drawing as it is read: its text as lines, its tables as grids, its drawings as marks, and everything else
 * that leaves with it. Nothing of it is run, fetched or drawn.
 */
export class Page implements MarkupHandler {
  private readonly found: Found[] = [];
  private readonly flow = new TextFlow();
  private readonly styles = new StyleSheets();
  private readonly parts = new PageParts(this.styles);
  private readonly elements = new OpenElements((element) => {
    this.leave(element);
  });
  private readonly tables: PageTables;
  private readonly hidden: { readonly element: OpenElement; readonly anchor: Anchor; text: string }[] = [];
  private readonly metadata = new Metadata();
  private drawing: Drawing | undefined;
  private readonly boxes = new PlacedBoxes();
  /** Whose texts are outlines of letters. */
  readonly lettered: Drawing[] = [];
  private drawings = 0;
  private preformatted = 0;
  private collected: Collected | undefined;

  constructor(tables: { readonly numbered: boolean }) {
    this.tables = new PageTables(tables.numbered);
  }

  open(name: string, attributes: Attributes, closed: boolean): void {
    this.elements.beforeOpening(name);
    const around = this.elements.top;
    const element = this.elementOf(name, attributes, around);
    const isEmpty = closed || OpenElements.isVoid(name);
    if (BLOCKS.has(name)) this.break();
    if (!isEmpty) this.tables.start(element, attributes, this.flow.lastLine);
    if (element.inTable.part === 'table') this.beforeTable();
    if (!isEmpty && element.hidden && around?.hidden !== true)
      this.hidden.push({ element, anchor: this.here(), text: '' });
    // Most elements have no attributes, and anchors are made for millions of cells.
    if (attributes.size > 0) this.boxes.add(attributes.get('style') ?? '');
    if (attributes.size > 0) this.parts.element(name, attributes, this.here());
    else this.parts.words.add(name);
    this.draw(name, attributes, isEmpty);
    if (isEmpty) return;
    this.elements.push(element);
    if (name === 'pre') this.preformatted += 1;
    if (name === 'script' || name === 'style')
      this.collected = { name, type: attributes.get('type') ?? '', text: '' };
  }

  text(text: string): void {
    if (this.collected) {
      this.collected.text += text;
      return;
    }
    const hidden = this.hidden.at(-1);
    if (hidden && hidden.text.length < LONGEST_HIDDEN) hidden.text += text;
    const name = this.elements.top?.name ?? '';
    if (this.drawing) this.textOfDrawing(name, text);
    else this.textOfPage(name, text);
  }

  close(name: string): void {
    if (name === 'br' || name === 'p') this.break();
    this.elements.close(name);
  }

  comment(text: string): void {
    if (this.drawing?.takesComment(text)) return;
    if (saysSomething(text)) this.parts.comment(text);
    else this.parts.words.add(text.trim());
  }

  /** What is complete so far. */
  take(): Found[] {
    const lines = this.flow.take();
    if (lines) this.found.push(lines);
    this.found.push(...this.tables.take());
    return [...this.found.splice(0), ...this.parts.found.splice(0)];
  }

  end(): Found[] {
    if (this.collected?.name === 'style') {
      const reason = 'A style sheet in it has no end, so that all behind it was taken for one.';
      this.found.push({ kind: 'unread', anchor: {}, cause: 'broken', reason });
    }
    this.elements.closeAll();
    this.found.push(this.flow.end());
    if (this.flow.cut > 0)
      this.limit(`Lines were cut after a million characters: ${this.flow.cut} characters were not read.`);
    if (this.elements.tooDeep)
      this.limit('Its elements nest more than 10,000 deep; what those deeper hide was not told apart.');
    for (const counted of this.boxes.counted())
      this.found.push({ kind: 'marks', anchor: { part: 'boxes' }, ...counted });
    return [...this.take(), ...this.parts.words.take()];
  }

  private beforeTable(): void {
    this.flow.forgetLastLine();
    const lines = this.flow.takeBefore();
    if (lines) this.found.push(lines);
  }

  private elementOf(name: string, attributes: Attributes, around: OpenElement | undefined): OpenElement {
    const inTable = placeInTable(name, attributes, around?.inTable ?? OUTSIDE);
    if (attributes.size === 0 && !this.styles.has(name)) {
      const hidden = around?.hidden === true || UNSEEN.has(name);
      return { name, background: around?.background, hidden, inTable };
    }
    const look = this.lookOf(name, attributes);
    const background = look.background ?? this.unknownBackground(attributes) ?? around?.background;
    const hiddenByName = UNSEEN.has(name) || attributes.has('hidden');
    const hidden = around?.hidden === true || hiddenByName || hides(look, background);
    return { name, background, hidden, inTable };
  }

  private lookOf(name: string, attributes: Attributes): Look {
    const sheet = this.styles.lookOf(name, attributes.get('id'), attributes.get('class') ?? '');
    const own = ATTRIBUTE_LOOKS.flatMap((key) => {
      const value = attributes.get(key);
      return value === undefined ? [] : [`;${key}:${value}`];
    });
    const declarations = `${attributes.get('style') ?? ''}${own.join('')}`;
    const look = over(sheet, lookOf(declarations));
    return LETTERS.test(name) &&
      areUndrawn(`${declarations};fill:${attributes.get('fill') ?? ''}`, attributes)
      ? { ...look, hidden: true }
      : look;
  }

  /** A class of a sheet that is not known may make anything dark. */
  private unknownBackground(attributes: Attributes): 'other' | undefined {
    const mayBeDark = attributes.has('bgcolor') || (!this.styles.knowsAll && attributes.has('class'));
    return mayBeDark ? 'other' : undefined;
  }

  private here(): Anchor {
    return this.tables.here() ?? { line: this.flow.lineNumber };
  }

  private break(): void {
    if (this.tables.inCell) this.tables.addText(' ');
    else if (!this.drawing) this.flow.break();
  }

  private draw(name: string, attributes: Attributes, closed: boolean): void {
    if (name === 'svg' && !this.drawing) {
      this.drawing = new Drawing();
      this.drawings += 1;
    }
    if (!closed) this.metadata.open(name);
    this.drawing?.open(name, attributes, closed);
  }

  private textOfDrawing(name: string, text: string): void {
    if (this.metadata.isOpen) {
      const property = this.metadata.property(text);
      if (property) this.parts.part('property', this.here(), `${property.name}: ${property.value}`);
      else this.parts.words.add(text.trim());
    } else if (name === 'title' || name === 'desc') {
      if (text.trim() !== '') this.parts.text(name, text, this.here());
    } else this.drawing?.addText(text);
  }

  private textOfPage(name: string, text: string): void {
    const shown = name === 'sup' ? text.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit))) : text;
    if (this.tables.inCell) this.tables.addText(shown);
    else if (name === 'caption') this.tables.addCaption(shown);
    else if (this.preformatted > 0) this.flow.addVerbatim(shown);
    else this.flow.add(shown);
  }

  /** An element ends, by its end tag or by one around it. */
  private leave(element: OpenElement): void {
    const { name } = element;
    if (this.collected?.name === name) this.endCollected(this.collected);
    this.metadata.close();
    this.drawing?.close(name);
    if (name === 'svg' && this.drawing?.isClosed) this.endDrawing(this.drawing);
    if (name === 'pre') this.preformatted -= 1;
    if (this.hidden.at(-1)?.element === element) this.endHidden();
    this.found.push(...this.tables.leave(element));
    if (BLOCKS.has(name)) this.break();
  }

  private endCollected({ name, type, text }: Collected): void {
    this.collected = undefined;
    if (name === 'style') this.parts.styleSheet(text, this.here());
    else this.parts.script(type, text);
  }

  private endHidden(): void {
    const ended = this.hidden.pop();
    const text = ended?.text.replace(/\s+/g, ' ').trim() ?? '';
    if (!ended || text === '') return;
    const { name } = ended.element;
    if (name === 'noscript' && ABOUT_SCRIPTS.test(text)) return;
    const isRow = name === 'tr';
    this.parts.part(isRow ? 'hidden-row' : 'invisible-text', isRow ? this.tables.row() : ended.anchor, text);
  }

  private endDrawing(drawing: Drawing): void {
    this.drawing = undefined;
    for (const line of drawing.lines()) {
      this.flow.addVerbatim(line);
      this.flow.endLine();
    }
    const anchor: Anchor = this.drawings > 1 ? { part: `drawing ${this.drawings}` } : {};
    const labels = drawing.labels();
    const part = [anchor.part, LABELS].filter((name) => name !== undefined).join(': ');
    if (labels) this.found.push(labelBlock({ part }, labels));
    for (const text of drawing.outside()) this.parts.part('outside-text', anchor, text);
    for (const text of drawing.tiny()) this.parts.part('invisible-text', anchor, text);
    for (const text of drawing.covered()) this.parts.part('covered-text', anchor, text);
    for (const counted of drawing.counted()) this.found.push({ kind: 'marks', anchor, ...counted });
    if (drawing.letters.runs.length > 0) this.lettered.push(drawing);
  }

  private limit(reason: string): void {
    this.found.push({ kind: 'unread', anchor: {}, cause: 'limit', reason });
  }
}

const ATTRIBUTE_LOOKS = ['display', 'visibility', 'opacity', 'fill-opacity'];
const LETTERS = /^(?:text|tspan)$/;

/** Letters of a drawing that are neither filled nor have an outline. */
function areUndrawn(declarations: string, attributes: Attributes): boolean {
  const isOutlined = attributes.has('stroke') || /\bstroke\s{0,9}:/.test(declarations);
  return (
    !isOutlined && /(?:^|;)\s{0,9}fill\s{0,9}:\s{0,9}(?:none|transparent)\s{0,9}(?:;|$)/.test(declarations)
  );
}
