import type { Anchor } from '../../engine/model/anchor';
import type { PartKind } from '../../engine/model/document';
import type { Found } from '../found';
import { anyData, knownData } from '../plots/find-data';
import { parsedJson } from '../plots/literals';
import { programsIn, sentTo } from './active';
import { dataUri, endingOfType, isFont } from './data-uri';
import { fetchedBy, fetchedByStyle } from './fetches';
import { blocksOf, readProgram, readScript } from './scripts';
import type { StyleSheets } from './styles';
import { textsInStyle } from './texts-in-style';
import { unseenInStyle } from './unseen-in-style';
import type { Attributes } from './tokens';
import { NotableWords } from './notable-words';
import { wordsInTag } from './words-in-tag';

const MOST_ADDRESSES = 10_000;
const MOST_TEXTS = 20_000;

/** What stands in a page beside its text: programs, addresses, files, texts that only show at a second look. */
export class PageParts {
  readonly found: Found[] = [];
  readonly words = new NotableWords();
  private readonly addresses = new Set<string>();
  private readonly texts = new Set<string>();
  private readonly counts = new Map<string, number>();

  constructor(private readonly styles: StyleSheets) {}

  element(name: string, attributes: Attributes, anchor: Anchor): void {
    this.words.tag(name, attributes);
    for (const code of programsIn(name, attributes)) this.part('script', anchor, code);
    const target = sentTo(name, attributes);
    if (target !== undefined) this.part('form', anchor, target);
    const loaded =
      name === 'script'
        ? (attributes.get('src') ?? attributes.get('href') ?? attributes.get('xlink:href') ?? '')
        : '';
    if (loaded !== '' && !loaded.startsWith('data:')) this.part('script', anchor, loaded);
    for (const address of fetchedBy(name, attributes)) this.address(address, anchor);
    if (name === 'link' && /stylesheet/i.test(attributes.get('rel') ?? '')) this.styles.addUnknown();
    if (name === 'input' && /^hidden$/i.test(attributes.get('type') ?? ''))
      this.part(
        'invisible-text',
        anchor,
        `${attributes.get('name') ?? ''}: ${attributes.get('value') ?? ''}`,
      );
    this.files(name, attributes);
    this.meta(name, attributes, anchor);
    for (const [attribute, value] of attributes) this.attribute(name, attribute, value, anchor);
    const words = wordsInTag(attributes);
    if (words !== '') this.text('words in a tag', words, anchor);
  }

  script(type: string, content: string): void {
    if (content.trim() !== '') this.found.push(...readScript(this.next('script'), type, content));
  }

  styleSheet(sheet: string, anchor: Anchor): void {
    this.styles.add(sheet);
    for (const address of fetchedByStyle(sheet)) this.address(address, anchor);
    for (const [, uri = ''] of sheet.matchAll(DATA_IN_STYLE)) this.fileInStyle(uri);
    for (const text of unseenInStyle(sheet)) this.part('invisible-text', anchor, text);
    const lines = textsInStyle(sheet);
    this.words.styleSheet(sheet, lines.join('\n'));
    if (lines.length > 0) {
      const place = { part: this.next('style sheet') };
      this.found.push({ kind: 'lines', place, format: 'txt', firstLine: 1, lines, last: true });
    }
  }

  comment(text: string): void {
    const part = this.next('comment');
    this.part('comment', { part }, text.trim().slice(0, LONGEST_TEXT));
    if (text.length > LONGEST_TEXT) this.long(part, text);
    if (MARKUP.test(text))
      this.found.push({ kind: 'inner', part, name: 'comment.html', bytes: Buffer.from(text) });
  }

  /** Text that shows when the pointer rests on something, or never. */
  text(name: string, value: string, anchor: Anchor): void {
    const text = `${name}: ${value.replace(/\s+/g, ' ').trim()}`;
    if (this.texts.size >= MOST_TEXTS || this.texts.has(text)) return;
    this.texts.add(text);
    this.part('attribute', anchor, text.slice(0, LONGEST_TEXT));
    if (text.length > LONGEST_TEXT) this.long(this.next('attribute'), value);
    if (this.texts.size === MOST_TEXTS) {
      const reason = `It has more than ${MOST_TEXTS} texts in attributes; those beyond were not read.`;
      this.found.push({ kind: 'unread', anchor: {}, cause: 'limit', reason });
    }
  }

  /** What is cut where it is said stands whole among the texts. */
  private long(part: string, text: string): void {
    const lines = text.split(/\r?\n|\r/);
    this.found.push({ kind: 'lines', place: { part }, format: 'txt', firstLine: 1, lines, last: true });
  }

  part(part: PartKind, anchor: Anchor, text: string): void {
    this.found.push({ kind: 'part', part, anchor, text });
  }

  private address(address: string, anchor: Anchor): void {
    if (this.addresses.has(address) || this.addresses.size >= MOST_ADDRESSES) return;
    this.addresses.add(address);
    this.part('external-link', anchor, address.slice(0, LONGEST_TEXT));
  }

  private meta(name: string, attributes: Attributes, anchor: Anchor): void {
    if (name !== 'meta') return;
    const property = (attributes.get('name') ?? attributes.get('property') ?? '').replace(
      /^(?:dc|dcterms|article)[.:]/i,
      '',
    );
    const content = attributes.get('content') ?? '';
    if (/^(?:author|creator)$/i.test(property) && content !== '')
      this.part('property', anchor, `${property}: ${content}`);
  }

  private attribute(element: string, name: string, value: string, anchor: Anchor): void {
    if (!isTextAttribute(element, name) || value.trim().length < 2) return;
    const data = value.length > LEAST_DATA && /^\s*[[{]/.test(value) ? parsedJson(value) : undefined;
    if (OF_PROGRAMS.test(name)) {
      this.part('property', anchor, `${name.replace(/^\w+:/, '')}: ${value.slice(0, LONGEST_TEXT)}`);
      return;
    }
    if (data === undefined) {
      if (!value.startsWith('data:')) this.text(name, value, anchor);
      return;
    }
    const found = knownData(data) ?? anyData(data);
    if (found.tables.length === 0 && found.isCut !== true) this.text(name, value, anchor);
    else this.found.push(...blocksOf(this.next('attribute'), found));
  }

  private files(name: string, attributes: Attributes): void {
    for (const attribute of ['src', 'href', 'xlink:href', 'data', 'poster', 'background']) {
      const uri = dataUri(attributes.get(attribute) ?? '');
      if (uri) this.file(name, uri.type, uri.bytes);
    }
    for (const [, uri = ''] of (attributes.get('style') ?? '').matchAll(DATA_IN_STYLE)) this.fileInStyle(uri);
    const page = name === 'iframe' ? attributes.get('srcdoc') : undefined;
    if (page !== undefined) this.inner('frame', 'html', Buffer.from(page));
  }

  private file(element: string, type: string, bytes: Buffer): void {
    if (element === 'script') this.found.push(...readProgram(this.next('script'), bytes.toString('utf8')));
    else if (type === 'text/css') this.styleSheet(bytes.toString('utf8'), {});
    else if (type.startsWith('image/')) this.inner('image', endingOfType(type), bytes);
    else if (/^i?frame$/.test(element)) this.inner('frame', endingOfType(type), bytes);
    else if (!isFont(bytes)) {
      const part = this.inner('file', endingOfType(type), bytes);
      this.part('embedded-object', { part }, `${type}, ${bytes.length} bytes`);
    }
  }

  private fileInStyle(address: string): void {
    const uri = dataUri(address);
    if (!uri || isFont(uri.bytes)) return;
    this.inner(uri.type.startsWith('image/') ? 'image' : 'file', endingOfType(uri.type), uri.bytes);
  }

  private inner(kind: string, ending: string, bytes: Buffer): string {
    const part = this.next(kind);
    this.found.push({ kind: 'inner', part, name: `${kind}.${ending}`, bytes });
    return part;
  }

  private next(kind: string): string {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    return `${kind} ${count}`;
  }
}

const LONGEST_TEXT = 20_000;
const LEAST_DATA = 20;
const MARKUP = /<(?:table|tr|td|p|pre|div|li|svg|script|img)\b/i;
const DATA_IN_STYLE = /url\(\s{0,9}["']?(data:[^"')]{1,10000000})/gi;
const TEXTS = /^(?:alt|title|aria-label|summary|placeholder|label|standby)$/;
/** Where a program of drawing kept the file, and under which name. */
const OF_PROGRAMS = /^(?:inkscape:export-filename|sodipodi:(?:docname|absref|docbase))$/;
const OF_BEHAVIOUR =
  /^data-(?:bs-|toggle|target|dismiss|spy|parent|offset|mime|jp-|type|role|v-|for|nonscript|pos|lang|src|external|id$|quarto-bootstrap|quarto-table-cell-role|fig-align|glide|placement|container|trigger|number|level|line|size|style|clipboard|windowed)/;

function isTextAttribute(element: string, name: string): boolean {
  if (TEXTS.test(name) || OF_PROGRAMS.test(name)) return true;
  if (name === 'value')
    return element === 'input' || element === 'param' || element === 'data' || element === 'button';
  if (name === 'content') return element === 'meta';
  return name.startsWith('data-') && !OF_BEHAVIOUR.test(name);
}
