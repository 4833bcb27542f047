import type { UnreadBlock } from '../../engine/model/document';
import type { ByteSource } from '../reader';
import { bufferSource } from '../source';
import type { ZipEntry } from './open-zip';

/** An entry is unpacked into memory before a reader of its own looks at it. */
const MOST_BYTES = 64_000_000;

/** The bytes of an entry, or why they are not there: too many, or damaged. Errors of the system are thrown. */
export async function entrySource(entry: ZipEntry): Promise<ByteSource | UnreadBlock> {
  const anchor = { part: entry.name };
  if (entry.bytes > MOST_BYTES) {
    const megabytes = Math.round(entry.bytes / 1_000_000);
    const reason = `${entry.name} has ${megabytes} MB; no file inside another is read above ${MOST_BYTES / 1_000_000} MB.`;
    return { kind: 'unread', anchor, cause: 'limit', reason };
  }
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await entry.open()) if (chunk instanceof Buffer) chunks.push(chunk);
    return bufferSource(Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    return {
      kind: 'unread',
      anchor,
      cause: 'broken',
      reason: `${entry.name} could not be unpacked: ${detail}.`,
    };
  }
}
