import type { Block } from '../../engine/model/document';
import type { ZipEntry } from '../zip/open-zip';
import { entrySource } from '../zip/entry-source';
import type { Package } from './package';
import { isNotable, isSentence } from '../notable';
import { TextLines } from './text-lines';

const MOST_BYTES = 8_000_000;

/**
 * Old drawings: captions of buttons and boxes. They are written as loosely as HTML was, so no XML parser reads them; what
 * stands between tags is text, and so is what a picture is described by.
 */
export async function* readVml(entry: ZipEntry, { pack }: { readonly pack: Package }): AsyncIterable<Block> {
  pack.take(entry.name);
  const source = await entrySource(entry);
  if ('kind' in source) {
    yield source;
    return;
  }
  if (source.size > MOST_BYTES) {
    const reason = `${entry.name} has ${source.size} bytes, more than a drawing is read of.`;
    yield { kind: 'unread', anchor: { part: entry.name }, cause: 'limit', reason };
    return;
  }
  const lines = new TextLines({ part: entry.name });
  for (const text of textsOf((await source.read(0, source.size)).toString('utf8'))) lines.add(text);
  if (!lines.isEmpty) yield lines.take(true);
}

/** What a shape's own settings are made of (`x:Anchor`, `ns2:Row`) is no text of a person, whatever its prefix is. */
const SETTINGS = /^<(?![\w-]{1,40}:textbox\b)[\w-]{1,40}:/i;
const ATTRIBUTE = /([\w:]{1,60})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const WRITTEN = /^(?:alt|title|string)$/i;

/** What a person wrote in a tag, and whatever else may say who one is. */
function* saidIn(tag: string): Iterable<string> {
  if (/^<[!?]/.test(tag)) yield tag.replace(/^<[!?]-{0,2}|-{0,2}>$/g, '').trim();
  for (const [, name = '', double, single = ''] of tag.matchAll(ATTRIBUTE)) {
    const value = (double ?? single).trim();
    const isWords = isNotable(value) || (name !== 'style' && isSentence(value));
    if (value !== '' && (WRITTEN.test(name) || isWords)) yield value;
  }
}

function* textsOf(markup: string): Iterable<string> {
  let tag = '';
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    const text = markup.slice(at, open === -1 ? undefined : open).trim();
    if (text !== '' && (!SETTINGS.test(tag) || isNotable(text) || isSentence(text))) yield text;
    if (open === -1) return;
    const close = markup.indexOf('>', open);
    tag = markup.slice(open, close === -1 ? markup.length : close + 1);
    yield* saidIn(tag);
    at = close === -1 ? markup.length : close + 1;
  }
}
