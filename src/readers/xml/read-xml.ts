import iconv from 'iconv-lite';
import { SaxesParser } from 'saxes';
import type { ZipEntry } from '../zip/open-zip';

const MAX_DEPTH = 256;

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one kind of XML does at each element; names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
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
  const parser = parserFor(handler);
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
  // Some programs leave parts that they have nothing to say in without a byte.
  if (!first) parser.write((wide ?? decoder).end() ?? '').close();
  yield true;
}

/** The same for XML that is at hand. */
export function parseXml(xml: string, handler: XmlHandler): void {
  parserFor(handler).write(xml).close();
}

function wideDecoder(start: Buffer): iconv.DecoderStream | undefined {
  const mark = start.toString('latin1', 0, 2);
  if (mark === '\xff\xfe') return iconv.getDecoder('utf-16le');
  return mark === '\xfe\xff' ? iconv.getDecoder('utf-16be') : undefined;
}

function parserFor(handler: XmlHandler): SaxesParser<{ position: false; xmlns: false }> {
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('it declares a document type, which is not read');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new Error(`its elements nest more than ${MAX_DEPTH} deep`);
    handler.open?.(localName(name), attributes);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close?.(localName(name));
  });
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
