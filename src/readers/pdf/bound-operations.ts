import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** More than any page that people made: a dense map has some hundred thousand. */
const MOST_OPERATIONS = 3_000_000;

/**
 * Keeps no more operations of a page than that. pdf.js pushes all of them onto one array, and an array that outgrows the
 * heap of a worker ends the whole process, not the worker; it has no limit of its own, so its chunks are emptied on
 * their way in. Where this version of pdf.js takes them elsewhere, nothing is bounded, and a test says so.
 *
 * @returns whether some were left out, once the page was read
 */
export function boundOperations(page: PDFPageProxy): () => boolean {
  let taken = 0;
  const take: unknown = Reflect.get(page, '_renderPageChunk');
  if (typeof take !== 'function') return () => false;
  Reflect.set(page, '_renderPageChunk', (chunk: { readonly length: number }, intent: unknown) => {
    taken += chunk.length;
    const kept = taken > MOST_OPERATIONS ? { ...chunk, length: 0 } : chunk;
    Reflect.apply(take, page, [kept, intent]);
  });
  return () => taken > MOST_OPERATIONS;
}
