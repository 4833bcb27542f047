import { gunzipSync } from 'node:zlib';
import type { UnreadBlock } from '../../engine/model/document';
import type { ByteSource } from '../reader';

const MOST_RATIO = 200;
const HARMLESS_BYTES = 20_000_000;

/** The bytes, unpacked when a gzip is around them; else why not. */
export async function gunzipped(source: ByteSource, most: number): Promise<Buffer | UnreadBlock> {
  if (source.size > most) return tooLarge(most);
  const bytes = await source.read(0, source.size);
  if (bytes.toString('latin1', 0, 2) !== '\x1f\x8b') return bytes;
  const allowed = Math.min(most, Math.max(HARMLESS_BYTES, MOST_RATIO * bytes.length));
  try {
    return gunzipSync(bytes, { maxOutputLength: allowed });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE')
      return allowed === most ? tooLarge(most) : bomb(bytes.length);
    const reason = 'It is packed, and the packing is damaged or was cut off.';
    return { kind: 'unread', anchor: {}, cause: 'broken', reason };
  }
}

function tooLarge(most: number): UnreadBlock {
  const reason = `It has more than ${most / 1_000_000} MB, too many to be read whole.`;
  return { kind: 'unread', anchor: {}, cause: 'limit', reason };
}

function bomb(bytes: number): UnreadBlock {
  const reason = `Its ${bytes} bytes unpack to more than ${MOST_RATIO} times as many.`;
  return { kind: 'unread', anchor: {}, cause: 'bomb', reason };
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
