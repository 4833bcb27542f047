import type { Block } from '../../engine/model/document';
import type { ByteSource, Reader, ReadInside } from '../reader';
import type { RtfFile } from './asides';
import { RtfDocument } from './rtf-document';
import { tokensOf } from './tokens';
import { appendedBytes } from '../appended';
import { bufferSource } from '../source';

const MOST_BYTES = 64_000_000;
const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');

/** Rich Text Format: its text and tables, and the pictures and files that stand in it as digits. */
export const rtfReader: Reader = {
  formats: ['rtf'],
  async *read(source, _recognised, inside): AsyncIterable<Block> {
    if (source.size > MOST_BYTES) {
      const reason = `It has more than ${MOST_BYTES / 1_000_000} MB, and RTF is read as a whole.`;
      yield { kind: 'unread', anchor: {}, cause: 'limit', reason };
      return;
    }
    yield* readDocument(source, inside);
  },
};

async function* readDocument(source: ByteSource, inside: ReadInside): AsyncIterable<Block> {
  const document = new RtfDocument();
  let failed = '';
  /** Where the outermost group ends: no program shows what follows. */
  let end = source.size;
  try {
    for (const token of tokensOf((await source.read(0, source.size)).toString('latin1'))) {
      document.take(token);
      if (token.kind === 'close' && !document.isOpen) {
        ({ end } = token);
        break;
      }
    }
  } catch (error) {
    failed = error instanceof Error ? error.message : String(error);
  }
  if (failed === '' && document.isOpen) failed = 'its end is missing';
  yield* document.takeRest();
  if (failed !== '') {
    const reason = `The document could not be read to its end: ${failed}.`;
    yield { kind: 'unread', anchor: {}, cause: 'broken', reason };
  }
  yield* appendedBytes(source, end, inside);
  for (const [index, file] of document.asides.files.entries()) yield* readFile(file, index + 1, inside);
}

async function* readFile({ kind, bytes }: RtfFile, number: number, inside: ReadInside): AsyncIterable<Block> {
  const part = `${kind} ${number}`;
  if (kind === 'object') {
    yield { kind: 'part', part: 'embedded-object', anchor: { part }, text: `${part}, ${bytes.length} bytes` };
  }
  // The old envelope of objects begins with names of programs; the file itself is further in.
  const starts = [OLE2, ZIP].map((magic) => bytes.indexOf(magic)).filter((at) => at >= 0);
  const start = kind === 'object' && starts.length > 0 ? Math.min(...starts) : 0;
  yield* inside(part, part, bufferSource(bytes.subarray(start)));
}
