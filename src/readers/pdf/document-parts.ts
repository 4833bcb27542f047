import type { Block } from '../../engine/model/document';
import type { ReadInside } from '../reader';
import { bufferSource } from '../source';
import { entriesOf, fieldOf, listOf, textOf } from './fields';
import type { OpenPdf } from './open-pdf';

type Pdf = OpenPdf['pdf'];

/** What the document says of itself, its attachments, scripts, forms, and the names of layers that are off. */
export async function* documentParts(pdf: Pdf, inside: ReadInside): AsyncIterable<Block> {
  yield* await properties(pdf);
  for (const [name, value] of entriesOf(await pdf.getAttachments())) {
    yield* attachment(textOf(value, 'filename') || name, fieldOf(value, 'content'), {}, inside);
  }
  yield* scripts(await pdf.getJSActions(), {});
  yield* await formValues(pdf);
}

/** The attached file, as a part and by its own reader. */
export async function* attachment(
  name: string,
  content: unknown,
  anchor: { readonly page?: number },
  inside: ReadInside,
): AsyncIterable<Block> {
  yield { kind: 'part', part: 'embedded-object', anchor: { ...anchor, part: name }, text: name };
  if (content instanceof Uint8Array) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    yield* inside(name, name, bufferSource(bytes));
    return;
  }
  const reason = `The attachment ${name} has no content that can be read.`;
  yield { kind: 'unread', anchor: { ...anchor, part: name }, cause: 'broken', reason };
}

/** Actions in JavaScript, by what starts them. */
export function* scripts(actions: unknown, anchor: { readonly page?: number }): Iterable<Block> {
  for (const [event, codes] of entriesOf(actions)) {
    for (const code of listOf(codes)) {
      if (typeof code !== 'string') continue;
      yield { kind: 'part', part: 'script', anchor, text: `${event}: ${code.slice(0, MOST_TEXT)}` };
    }
  }
}

const MOST_TEXT = 2000;

/**
 * The names under which the properties are shown. What PDF calls creator is the program; the person is the author.
 */
const INFORMATION: readonly (readonly [key: string, shown: string])[] = [
  ['Title', 'title'],
  ['Author', 'author'],
  ['Subject', 'subject'],
  ['Keywords', 'keywords'],
  ['Creator', 'application'],
  ['Producer', 'producer'],
  ['CreationDate', 'created'],
  ['ModDate', 'modified'],
];
const XMP_NAMES: ReadonlyMap<string, string> = new Map([
  ['dc:creator', 'author'],
  ['xmp:creatortool', 'application'],
  ['pdf:producer', 'producer'],
]);

async function properties(pdf: Pdf): Promise<Block[]> {
  const { info, metadata } = await pdf.getMetadata();
  const found: (readonly [string, unknown])[] = INFORMATION.map(([key, shown]) => [
    shown,
    fieldOf(info, key),
  ]);
  found.push(...entriesOf(fieldOf(info, 'Custom')));
  for (const [name, value] of metadataOf(metadata))
    found.push([XMP_NAMES.get(name) ?? afterColon(name), value]);
  const texts = new Set(
    found.flatMap(([name, value]) => {
      const text = (Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '').trim();
      return text === '' ? [] : [`${name}: ${text}`];
    }),
  );
  const parts: Block[] = [...texts].map((text) => ({ kind: 'part', part: 'property', anchor: {}, text }));
  if (fieldOf(info, 'IsXFAPresent') === true && fieldOf(info, 'IsAcroFormPresent') !== true) {
    const reason = 'The document is an XFA form, of which only a few programs show the content.';
    parts.push({ kind: 'unread', anchor: {}, cause: 'unsupported', reason });
  }
  return parts;
}

/** Of XMP. Absent in many documents, whatever pdf.js's types say. */
function* metadataOf(
  metadata: Iterable<unknown> | undefined,
): Iterable<readonly [name: string, value: unknown]> {
  for (const entry of metadata ?? []) {
    const [name, value] = listOf(entry);
    if (typeof name === 'string') yield [name, value];
  }
}

function afterColon(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Values of form fields, a line each: also those that no page shows. */
async function formValues(pdf: Pdf): Promise<Block[]> {
  const blocks: Block[] = [];
  const lines: string[] = [];
  for (const [name, fields] of entriesOf(await pdf.getFieldObjects())) {
    for (const field of listOf(fields)) {
      const page = fieldOf(field, 'page');
      const anchor = typeof page === 'number' ? { page: page + 1 } : {};
      blocks.push(...scripts(fieldOf(field, 'actions'), anchor));
      const value = listOf(fieldOf(field, 'value')).join(', ') || textOf(field, 'value');
      if (value === '' || value === 'Off') continue;
      lines.push(`${name}: ${value}`);
      if (fieldOf(field, 'hidden') === true) {
        blocks.push({ kind: 'part', part: 'invisible-text', anchor, text: `${name}: ${value}` });
      }
    }
  }
  if (lines.length > 0) {
    blocks.push({ kind: 'lines', place: { part: 'form' }, firstLine: 1, lines, last: true });
  }
  return blocks;
}
