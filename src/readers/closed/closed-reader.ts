import type { Block } from '../../engine/model/document';
import type { ByteSource, Reader, Recognised } from '../reader';
import { openZip, ZipRefused } from '../zip/open-zip';

const ZIPPED: ReadonlySet<string> = new Set(['docx', 'docm', 'pptx', 'pptm', 'odt', 'ods', 'odp']);

/**
 * Containers of which nothing here reads all: says whether a password locks them or unpacking them would do harm, which
 * are findings of their own, and else that they are not read.
 */
export const closedReader: Reader = {
  formats: [...ZIPPED, 'rar'],
  async *read(source: ByteSource, { format }: Recognised): AsyncIterable<Block> {
    yield (ZIPPED.has(format) && (await refusal(source))) || unsupported(format);
  },
};

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
