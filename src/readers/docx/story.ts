import { placeOf } from '../../engine/model/anchor';
import type { Block } from '../../engine/model/document';
import { attributeOf, isSwitchedOn } from '../office/attribute';
import type { Attributes } from '../xml/attributes';
import { isNotable, isSentence } from '../notable';
import type { XmlHandler } from '../xml/read-xml';
import { Alternatives } from '../office/alternatives';
import { Changes } from './changes';
import { Fields, kindOfField } from './fields';
import { StoryText, type StoryContext } from './story-text';
import { colourOfFill, lookAfter } from './styles';

/** What a paragraph was before somebody changed how it looks: no content. */
const FORMER = /^(?:rPr|pPr|tblPr|trPr|tcPr|sectPr|tblGrid|tblPrEx|numbering)Change$/;

type Collected = 'text' | 'deleted' | 'code';
const COLLECTED: Readonly<Record<string, Collected>> = {
  t: 'text',
  delText: 'deleted',
  instrText: 'code',
  delInstrText: 'code',
};

/**
 * The text of one part of a document: its body, a header, its footnotes. Paragraphs become lines; tables stand apart, and
 * a line says where; what was deleted, the codes of fields and descriptions of pictures are a text of their own.
 */
export class Story implements XmlHandler {
  readonly written: StoryText;
  readonly fields: Fields;
  readonly changes: Changes;
  private readonly alternatives: Alternatives;
  private inRunProperties = false;
  /** What stands there is about the row as a whole. */
  inRowProperties = false;
  private collects: Collected | undefined;
  private skipping = 0;

  constructor(private readonly context: StoryContext) {
    const { place, part, named } = context;
    const anchor = { ...placeOf(place), part };
    this.written = new StoryText(context);
    const putAside = (text: string) => {
      this.written.putAside(text);
    };
    this.changes = new Changes(anchor, named, putAside);
    this.alternatives = new Alternatives(anchor, named, putAside);
    this.fields = new Fields((code) => {
      this.foundField(code);
    });
  }

  open(name: string, attributes: Attributes): void {
    this.changes.noteAuthor(attributes);
    if (this.skipping > 0 || FORMER.test(name)) {
      this.skipping += 1;
      return;
    }
    this.alternatives.open(name);
    this.collects = COLLECTED[name] ?? this.collects;
    if (this.alternatives.isOther) return;
    if (name === 'rPr') this.inRunProperties = this.written.run !== undefined;
    OPENING[name]?.(this, attributes);
    const { run } = this.written;
    if (this.inRunProperties && run) this.written.run = lookAfter(run, name, attributes);
  }

  text(text: string): boolean {
    if (this.skipping > 0 || this.collects === undefined) return false;
    if (this.collects === 'text') this.alternatives.text(text);
    return this.alternatives.isOther || this.take(text);
  }

  private take(text: string): boolean {
    if (this.collects === 'code') return this.fields.add(text);
    const isChange = this.changes.text(text);
    return this.collects === 'deleted' || this.changes.isGone ? isChange : this.written.write(text);
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    const { isOther } = this.alternatives;
    this.alternatives.close(name);
    if (name in COLLECTED) this.collects = undefined;
    if (name === 'rPr') this.inRunProperties = false;
    if (!isOther) CLOSING[name]?.(this);
  }

  takeSome(): Block[] {
    return this.written.takeSome();
  }

  takeRest(): Block[] {
    this.fields.endAll();
    return this.written.takeRest();
  }

  /** A shading of letters is part of how the run looks, and no shading of what holds it. */
  shade(attributes: Attributes): void {
    if (this.written.run === undefined) this.written.shade(colourOfFill(attributes));
  }

  foundField(code: string): void {
    const is = kindOfField(code);
    if (is === 'plain' && !isNotable(code) && !isSentence(code)) return;
    const { part, named } = this.context;
    if (is === 'fetches') named.add('external-link', { part }, code.trim());
    this.written.putAside(code.trim());
  }
}

type Opening = (story: Story, attributes: Attributes) => void;

function value(attributes: Attributes): string {
  return attributeOf(attributes, 'val') ?? '';
}

const describe: Opening = ({ written }, attributes) => {
  written.describe(attributes['descr'] ?? attributes['alt'] ?? '');
  written.describe(attributes['title'] ?? '');
};

// A table is read by its columns.
// prettier-ignore
const OPENING: Readonly<Partial<Record<string, Opening>>> = {
  p: ({ written }) => { written.beginParagraph(); },
  pStyle: ({ written }, attributes) => { written.styleParagraph(value(attributes)); },
  r: ({ written }) => { written.run = {}; },
  rStyle: ({ written }, attributes) => { written.styleRun(value(attributes)); },
  shd: (story, attributes) => { story.shade(attributes); },
  tab: ({ written }) => { if (written.run) written.write('\t'); },
  ptab: ({ written }) => { written.write('\t'); },
  br: ({ written }) => { written.write('\n'); },
  cr: ({ written }) => { written.write('\n'); },
  noBreakHyphen: ({ written }) => { written.write('-'); },
  sym: ({ written }, attributes) => { written.write(symbol(attributeOf(attributes, 'char'))); },
  textpath: ({ written }, { string = '' }) => { written.write(string); },
  fldChar: ({ fields }, attributes) => { fields.at(attributeOf(attributes, 'fldCharType') ?? ''); },
  fldSimple: (story, attributes) => { story.foundField(attributeOf(attributes, 'instr') ?? ''); },
  tbl: ({ written }) => { written.beginTable(); },
  tblStyle: ({ written }, attributes) => { written.styleTable(value(attributes)); },
  tc: ({ written }) => { written.beginCell(); },
  gridSpan: ({ written }, attributes) => { written.tables.span(Number(value(attributes))); },
  vMerge: ({ written }, attributes) => { written.tables.merge('up', value(attributes)); },
  hMerge: ({ written }, attributes) => { written.tables.merge('left', value(attributes)); },
  gridBefore: ({ written }, attributes) => { written.tables.leaveOut(Number(value(attributes))); },
  hidden: ({ written }, attributes) => { if (isSwitchedOn(attributes)) written.tables.hideRow('hidden-row'); },
  trPr: (story) => { story.inRowProperties = true; },
  txbxContent: ({ written }) => { written.beginBox(); },
  commentReference: ({ written }, attributes) => { written.markComment(attributeOf(attributes, 'id') ?? ''); },
  docPr: describe,
  cNvPr: describe,
  shape: describe,
  ins: ({ changes }, attributes) => { changes.begin('inserted', attributes); },
  del: ({ changes, written, inRowProperties }, attributes) => {
    changes.begin('deleted', attributes);
    if (inRowProperties) written.tables.hideRow('revision');
  },
  moveFrom: ({ changes }, attributes) => { changes.begin('moved away', attributes); },
  moveTo: ({ changes }, attributes) => { changes.begin('moved here', attributes); },
};

// prettier-ignore
const CLOSING: Readonly<Partial<Record<string, (story: Story) => void>>> = {
  p: ({ written }) => { written.endParagraph(); },
  r: ({ written }) => { written.run = undefined; },
  tc: ({ written }) => { written.endCell(); },
  tr: ({ written }) => { written.tables.endRow(); },
  trPr: (story) => { story.inRowProperties = false; },
  tbl: ({ written }) => { written.tables.end(); },
  txbxContent: ({ written }) => { written.endBox(); },
  ins: ({ changes }) => { changes.end(); },
  del: ({ changes }) => { changes.end(); },
  moveFrom: ({ changes }) => { changes.end(); },
  moveTo: ({ changes }) => { changes.end(); },
};

/** A character of a symbol font: those fonts lie in a private area, and their figures and letters in the usual places. */
function symbol(code: string | undefined): string {
  const number = parseInt(code ?? '', 16);
  if (Number.isNaN(number)) return '';
  return String.fromCharCode(number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number & 0xffff);
}
