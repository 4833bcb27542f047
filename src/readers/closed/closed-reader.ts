import type { Block } from '../../engine/model/document';
import { withInnerFiles, type InnerFile } from '../found';
import { streamsOf } from '../ole/compound-file';
import { isOutside } from '../outside';
import { packagedFile } from '../ole/packaged';
import type { ByteSource, Reader, ReadInside, Recognised } from '../reader';
import { kindOfOle2 } from '../sniff/ole2';
import { openZip, ZipRefused } from '../zip/open-zip';

const HEAD_BYTES = 512;
const MOST_BYTES = 64_000_000;
const ZIPPED: ReadonlySet<string> = new Set(['docx', 'docm', 'pptx', 'pptm', 'odt', 'ods', 'odp']);

/**
 * Containers of which nothing here reads all: says whether a password locks them or unpacking them would do harm, which
 * are findings of their own, and else that they are not read.
 */
export const closedReader: Reader = {
  formats: [...ZIPPED, 'ole2', 'rar'],
  async *read(source: ByteSource, { format }: Recognised, inside: ReadInside): AsyncIterable<Block> {
    if (format === 'ole2') yield* ole2(source, inside);
    else yield (ZIPPED.has(format) && (await refusal(source))) || unsupported(format);
  },
};

/** Of an object the file that it carries is read; its other streams are for the program that made it. */
async function* ole2(source: ByteSource, inside: ReadInside): AsyncIterable<Block> {
  const { encrypted } = await kindOfOle2(source, await source.read(0, HEAD_BYTES));
  if (encrypted) {
    const reason = 'A password protects the document. Save it without one.';
    yield { kind: 'unread', anchor: {}, cause: 'encrypted', reason };
    return;
  }
  yield* withInnerFiles(await carriedFiles(source), inside);
  yield unsupported('ole2');
}

async function carriedFiles(source: ByteSource): Promise<InnerFile[]> {
  if (source.size > MOST_BYTES) return [];
  try {
    return streamsOf(await source.read(0, source.size)).flatMap((stream) => packagedFile(stream) ?? []);
  } catch (error) {
    // Damaged: that the object is not read is said in any case.
    if (isOutside(error)) return [];
    throw error;
  }
}

async function refusal(source: ByteSource): Promise<Block | undefined> {
  try {
    (await openZip(source)).close();
    return undefined;
  } catch (error) {
    if (!(error instanceof ZipRefused)) throw error;
    return { kind: 'unread', anchor: {}, cause: error.why, reason: error.message };
  }
}

function unsupported(format: string): Block {
  const reason =
    format === 'rar'
      ? 'Sluice does not unpack rar archives. Pack the files as a zip.'
      : `Sluice cannot read ${format} files yet.`;
  return { kind: 'unread', anchor: {}, cause: 'unsupported', reason };
}
