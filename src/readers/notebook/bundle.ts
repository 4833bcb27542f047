import type { Found } from '../found';
import { endingOfType } from '../html/data-uri';
import { blocksOf, readProgram } from '../html/scripts';
import { knownData, NO_DATA } from '../plots/find-data';
import { tableOfRecords } from '../plots/records';
import { at, isFields, isScalar, listOf, type Fields } from '../plots/values';
import { isShownIn } from './same-content';
import { lines, plainText } from './source-text';
import { widgetStateIn } from './widget-state';

/** An output in several types, each read as what it is; a text that only repeats the page beside it is left out. */
export function* blocksOfBundle(part: string, bundle: Fields): Iterable<Found> {
  const page = plainText(bundle['text/html']);
  for (const [type, content] of Object.entries(bundle)) {
    const repeats =
      /^text\/(?:plain|latex)$/.test(type) && page !== '' && isShownIn(page, plainText(content));
    if (!repeats) yield* blocksOfType(part, type.toLowerCase(), content);
  }
}

function* blocksOfType(part: string, type: string, content: unknown): Iterable<Found> {
  if (isFields(content)) yield* data(part, type, content);
  else if (type === 'text/html') yield inner(part, 'html', plainText(content));
  else if (type === 'application/javascript') yield* readProgram(part, plainText(content));
  else if (type.startsWith('image/') || type === 'application/pdf')
    yield* bytesOf(part, type, plainText(content));
  else if (type === 'text/markdown') yield inner(part, 'md', plainText(content));
  else if (isScalar(content) || listOf(content).every((line) => typeof line === 'string')) {
    const text = plainText(content);
    if (text.trim() !== '')
      yield lines({ part }, text, type === 'text/latex' ? 'tex' : type.includes('json') ? 'json' : 'txt');
  } else yield lines({ part }, JSON.stringify(content, undefined, 1), 'json');
}

function* data(part: string, type: string, content: Fields): Iterable<Found> {
  if (type === 'application/vnd.jupyter.widget-view+json') return;
  const state = widgetStateIn(content);
  const records = type.includes('dataresource') ? tableOfRecords(listOf(at(content, 'data'))) : undefined;
  const known = records ? { ...NO_DATA, tables: [records] } : knownData(content);
  if (state) yield* state(part);
  else if (known) yield* blocksOf(part, known);
  else yield inner(part, 'json', JSON.stringify(content, undefined, 1));
}

function inner(part: string, ending: string, text: string): Found {
  return { kind: 'inner', part, name: `output.${ending}`, bytes: Buffer.from(text) };
}

/** A file in base64, except drawings, which stand as text. */
export function* bytesOf(part: string, type: string, content: string): Iterable<Found> {
  const isText = type.startsWith('text/') || (type === 'image/svg+xml' && content.includes('<'));
  const bytes = isText ? Buffer.from(content) : Buffer.from(content, 'base64');
  yield { kind: 'inner', part, name: `output.${endingOfType(type)}`, bytes };
}
