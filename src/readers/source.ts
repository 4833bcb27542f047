import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ByteSource } from './reader';

/** So much that waiting for the disk is little, and so little that what is made of it is gone soon. */
const CHUNK_BYTES = 256 * 1024;

/** A file on disk. Throws the system's error when it is not there or is a folder's. */
export function openFile(path: string): ByteSource {
  const { size } = statSync(path);
  return {
    size,
    stream: (start = 0, end = size) =>
      // An empty range would ask createReadStream for the bytes up to and including `start`.
      start < end
        ? createReadStream(path, { start, end: end - 1, highWaterMark: CHUNK_BYTES })
        : Readable.from([]),
    async read(offset, length) {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
      const handle = await open(path, 'r');
      try {
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
        return buffer.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
  };
}

/** Bytes in memory: an entry of an archive, a test. */
export function bufferSource(bytes: Buffer): ByteSource {
  return {
    size: bytes.length,
    stream: (start = 0, end = bytes.length) => Readable.from(slices(bytes.subarray(start, end))),
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
  };
}

function* slices(bytes: Buffer): Iterable<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}
