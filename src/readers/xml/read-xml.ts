import iconv from 'iconv-lite';
import { SaxesParser } from 'saxes';
import type { ZipEntry } from '../zip/open-zip';
import type { Attributes } from './attributes';
import { ParserWithShortcut, type LastEnd, type PlainParser, type Shortcut } from './shortcut';
import { StrayWords } from './stray-words';

const MAX_DEPTH = 256;
/** The instruction that names the program which is to open it. */
const OPENS = /^mso-application progid="[A-Za-z]+\.[A-Za-z]+"$/;
const ENCODING = /^(?:utf-(?:8|16)|us-ascii|iso-8859-\d{1,2}|windows-\d{3,4})$/i;

/** What a reader of one kind of XML does at each element; names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  /** Whether it takes the text: what nobody takes is looked at all the same. */
  text?(text: string): boolean;
  close?(name: string): void;
  /** Reads some elements without the parser. */
  readonly shortcut?: Shortcut;
}

/** Reads an entry's XML to its end. Throws what `xmlSteps` throws. */
export async function readXml(entry: ZipEntry, handler: XmlHandler): Promise<void> {
  for await (const ended of xmlSteps(entry, handler)) if (ended) return;
}

/**
 * Reads an entry's XML and pauses after each piece, so that what the handler has gathered can be handed on; yields
 * whether it has ended. Throws
 * for XML that is not well-formed, has a document type (nothing is ever expanded) or nests too deep.
 */
export async function* xmlSteps(entry: ZipEntry, handler: XmlHandler): AsyncIterable<boolean> {
  const strays = new StrayWords();
  const lastEnd: LastEnd = { position: -1 };
  const plain = parserFor(handler, strays, lastEnd);
  const parser = handler.shortcut ? new ParserWithShortcut(plain, lastEnd, handler.shortcut) : plain;
  const decoder = iconv.getDecoder('utf-8');
  let first = true;
  let wide: iconv.DecoderStream | undefined;
  for await (const chunk of await entry.open()) {
    if (!(chunk instanceof Buffer)) continue;
    if (first) wide = wideDecoder(chunk);
    first = false;
    parser.write((wide ?? decoder).write(chunk));
    yield false;
  }
  entry.strays = strays;
  // Some programs leave parts that they have nothing to say in without a byte.
  if (!first) parser.write((wide ?? decoder).end() ?? '');
  const { encoding = 'utf-8' } = plain.xmlDecl;
  if (!ENCODING.test(encoding)) strays.aside(`encoding ${encoding}`);
  if (!first) parser.close();
  yield true;
}

/** The same for XML that is at hand. */
export function parseXml(xml: string, handler: XmlHandler): void {
  parserFor(handler, new StrayWords()).write(xml).close();
}

function wideDecoder(start: Buffer): iconv.DecoderStream | undefined {
  const mark = start.toString('latin1', 0, 2);
  if (mark === '\xff\xfe') return iconv.getDecoder('utf-16le');
  return mark === '\xfe\xff' ? iconv.getDecoder('utf-16be') : undefined;
}

/**
 * Errors need no handler, as the parser throws them itself: and V8 keeps an object slowly, in a table, that is given eight
 * properties as `on` gives them, which makes reading five times as long.
 */
function parserFor(
  handler: XmlHandler,
  strays: StrayWords,
  lastEnd: LastEnd = { position: -1 },
): PlainParser {
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  parser.on('doctype', () => {
    throw new Error('it declares a document type, which is not read');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    strays.open(name, local, attributes);
    if (strays.depth > MAX_DEPTH) throw new Error(`its elements nest more than ${MAX_DEPTH} deep`);
    handler.open?.(local, attributes);
  });
  const takeText = (text: string): void => {
    strays.text(text, handler.text?.(text) === true);
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('comment', (text) => {
    strays.aside(text);
  });
  parser.on('processinginstruction', ({ target, body }) => {
    if (!OPENS.test(`${target} ${body}`)) strays.aside(`${target} ${body}`);
  });
  parser.on('closetag', ({ name }) => {
    strays.close();
    lastEnd.position = parser.position;
    handler.close?.(localName(name));
  });
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
