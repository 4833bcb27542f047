import type { Block } from '../../src/engine/model/document';
import { loadPdfJs } from '../../src/readers/pdf/load-pdfjs';
import { renderPages } from '../../src/readers/pdf/render-pages';
import type { PagePicture } from '../../src/readers/pictures/page-picture';
import { readDocument, recognise } from '../../src/readers/registry';
import { bufferSource } from '../../src/readers/source';
import { page, say } from './a-pdf';

const source = bufferSource(page(say('Patients 120', 50, 300)));

async function* blocks(): AsyncIterable<Block> {
  yield* readDocument(source, await recognise(source, 'report.pdf'));
}

/** As it ends for want of memory. */
async function endTheThread(): Promise<void> {
  await loadPdfJs().half.thread.terminate();
}

async function drawn(): Promise<PagePicture[]> {
  const pictures: PagePicture[] = [];
  for await (const picture of renderPages(source)) pictures.push(picture);
  return pictures;
}

describe('the thread in which pdf.js reads', () => {
  it('may end while a document is read: the rest of it is unread, and the next one is read anew', async () => {
    const read: Block[] = [];
    for await (const block of blocks()) {
      if (read.length === 0) await endTheThread();
      read.push(block);
    }
    expect(read[0]).toMatchObject({ kind: 'lines', lines: ['Patients 120'] });
    expect(read.filter(({ kind }) => kind === 'unread')).toMatchObject([
      {
        cause: 'limit',
        reason: 'It was not read to its end (the thread that reads ended: nobody knows why).',
      },
    ]);
    const again: Block[] = [];
    for await (const block of blocks()) again.push(block);
    expect(again.map(({ kind }) => kind)).toEqual(['lines']);
  });

  it('may end while pages are drawn: they are missing', async () => {
    const drawing = drawn();
    await endTheThread();
    expect(await drawing).toMatchObject([
      { page: 1, missing: expect.stringContaining('the thread that reads ended') as string },
    ]);
  });
});
