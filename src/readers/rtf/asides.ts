import type { Block } from '../../engine/model/document';
import type { Named } from '../office/named';
import { TextLines } from '../office/text-lines';
import { notableIn } from '../words-in-bytes';
import { isNotable, isSentence } from '../notable';
import type { Destination } from './destinations';

/** A picture or another file that stands in the text, in hexadecimal or as bytes. */
export interface RtfFile {
  readonly kind: 'picture' | 'object';
  readonly bytes: Buffer;
}

const HEXADECIMAL = /^[\da-f\s]{32,}$/i;
const OF_PROGRAMS = /^(?:_|OLE_LINK\d)/;
/** `1.`, `2.3`, `(iv)`, `b)`, a bullet. */
const NUMBER = /^[([]?(?:\d{1,4}|[a-z]|[ivxlc]{1,7})?(?:\.\d{1,4}){0,8}[.)\]:]?$|^[^\p{L}\p{N}]$/iu;

/** What stands in a document beside its pages' text: headers, notes, properties, files. */
export class Asides {
  readonly files: RtfFile[] = [];
  private readonly texts = new Map<string, TextLines>();
  private propertyName = '';

  constructor(private readonly named: Named) {}

  /** The text of a group that is not on a page, when the group ends. */
  end(destination: Destination, word: string, text: string): void {
    if (text === '') return;
    if (destination === 'property') this.property(word, text);
    else if (destination === 'picture')
      this.files.push({ kind: 'picture', bytes: Buffer.from(hexOf(text), 'hex') });
    else if (destination === 'data')
      this.files.push({ kind: 'object', bytes: Buffer.from(hexOf(text), 'hex') });
    else if (destination === 'comment') this.named.add('comment', {}, text);
    else if (destination === 'author') for (const who of text.split(';')) this.author(who);
    else if (destination === 'code') this.code(text);
    else if (destination === 'aside' || (destination === 'numbering' && !NUMBER.test(text)))
      this.putAside(text);
    else if (destination === 'bookmark') this.bookmark(text);
    else if (destination === 'header' || destination === 'footer') this.lines(destination, text);
    else if (destination === 'note') this.lines('footnotes', text);
  }

  private lines(part: string, text: string): void {
    for (const line of text.split('\n')) if (line.trim() !== '') this.text(part).add(line);
  }

  /** Text that is in the file and on no page, to be checked all the same. */
  putAside(text: string): void {
    this.lines('not shown', text);
  }

  /** Of what says how the document looks, or in hexadecimal what a program keeps there, only what may say more. */
  quiet(text: string): void {
    const bytes = HEXADECIMAL.test(text) ? Buffer.from(hexOf(text), 'hex') : undefined;
    if (bytes) for (const line of notableIn(bytes)) this.putAside(line);
    else if (isNotable(text) || isSentence(text)) this.putAside(text);
  }

  /** Its name is words with signs between, as no blank may stand there. Programs give theirs a sign in front. */
  private bookmark(name: string): void {
    if (!OF_PROGRAMS.test(name)) this.lines('bookmarks', name.replace(/_+/g, ' '));
  }

  private author(who: string): void {
    const name = who.trim();
    if (name !== '' && name !== 'Unknown') this.named.add('property', {}, `author: ${name}`);
  }

  private property(word: string, text: string): void {
    if (word === 'propname') this.propertyName = text;
    else this.named.add('property', {}, `${word === 'staticval' ? this.propertyName : word}: ${text}`);
  }

  private code(text: string): void {
    const fetches =
      /^\s*(?:INCLUDE\w*|DDE\w*|LINK|IMPORT|DATABASE|RD)\b|^\s*HYPERLINK\s+"(?:file:|\\\\|[a-z]:)/i;
    if (fetches.test(text)) this.named.add('external-link', {}, text);
    if (text.length > 200 || fetches.test(text) || isNotable(text) || isSentence(text)) this.putAside(text);
  }

  *takeAll(): Iterable<Block> {
    for (const text of this.texts.values()) if (!text.isEmpty) yield text.take(true);
  }

  private text(part: string): TextLines {
    const known = this.texts.get(part) ?? new TextLines({ part });
    this.texts.set(part, known);
    return known;
  }
}

function hexOf(text: string): string {
  return text.replace(/[^0-9a-f]/gi, '');
}
