import type { Block } from '../../engine/model/document';
import type { ByteSource, Reader, Recognised } from '../reader';
import { kindOfOle2 } from '../sniff/ole2';
import { openZip, ZipRefused } from '../zip/open-zip';

const HEAD_BYTES = 512;
const ZIPPED: ReadonlySet<string> = new Set(['docx', 'docm', 'pptx', 'pptm', 'odt', 'ods', 'odp']);

/**
 * Containers that nothing here opens yet: says whether a password locks them or unpacking them would do harm, which
 * are findings of their own, and else that they are not read.
 */
export const closedReader: Reader = {
  formats: [...ZIPPED, 'ole2', 'rar'],
  async *read(source: ByteSource, { format }: Recognised): AsyncIterable<Block> {
    if (format === 'ole2') yield await ole2(source);
    else yield (ZIPPED.has(format) && (await refusal(source))) || unsupported(format);
  },
};

async function ole2(source: ByteSource): Promise<Block> {
  const { encrypted } = await kindOfOle2(source, await source.read(0, HEAD_BYTES));
  if (!encrypted) return unsupported('ole2');
  const reason = 'A password protects the document. Save it without one.';
  return { kind: 'unread', anchor: {}, cause: 'encrypted', reason };
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
