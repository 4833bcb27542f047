import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Block } from '../../engine/model/document';
import type { ReadInside } from '../reader';
import { attachment, scripts } from './document-parts';
import { fieldOf, textOf } from './fields';

/** Flags of an annotation that nobody sees: hidden, or not shown on screen. */
const NOT_SEEN = 0x02 | 0x20;

/** Remarks, attached files and scripts of a page. */
export async function* annotationsOf(page: PDFPageProxy, inside: ReadInside): AsyncIterable<Block> {
  const anchor = { page: page.pageNumber };
  yield* scripts(await page.getJSActions(), anchor);
  for (const annotation of await page.getAnnotations({ intent: 'any' }))
    yield* one(annotation, anchor, inside);
}

async function* one(
  annotation: unknown,
  anchor: { readonly page: number },
  inside: ReadInside,
): AsyncIterable<Block> {
  const file = fieldOf(annotation, 'file');
  if (file !== undefined) {
    yield* attachment(textOf(file, 'filename') || 'attachment', fieldOf(file, 'content'), anchor, inside);
  }
  const subtype = textOf(annotation, 'subtype');
  // Fields of forms are read with the document's.
  if (subtype === 'Widget') return;
  yield* scripts(fieldOf(annotation, 'actions'), anchor);
  const author = textOf(annotation, 'titleObj');
  const remark = textOf(annotation, 'contentsObj');
  if (author !== '' && subtype !== 'Link') {
    yield { kind: 'part', part: 'property', anchor, text: `author: ${author}` };
  }
  // A text box says what it says on the page, unless it is hidden.
  const flags = fieldOf(annotation, 'annotationFlags');
  const hidden = typeof flags === 'number' && (flags & NOT_SEEN) !== 0;
  if (remark === '' || subtype === 'Link' || (subtype === 'FreeText' && !hidden)) return;
  yield { kind: 'part', part: 'comment', anchor, text: remark };
  const place = { ...anchor, part: 'comment' };
  yield { kind: 'lines', place, firstLine: 1, lines: remark.split(/\r\n?|\n/), last: true };
}
