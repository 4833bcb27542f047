import { randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { bufferSource } from '../source';
import type { ByteSource } from '../reader';

/** Entries up to this size are held in memory; at most one a level of nesting. */
const IN_MEMORY_BYTES = 16_000_000;
const CHUNK_BYTES = 64 * 1024;

export interface Spooled {
  readonly source: ByteSource;
  close(): Promise<void>;
}

/**
 * Holds unpacked bytes so that readers can go to and fro in them: in memory, or in a temporary file that has no name any
 * more, so that nothing is left of it however the process ends.
 */
export class Spool {
  private readonly held: Buffer[] = [];
  private size = 0;
  private file: FileHandle | undefined;

  async push(chunk: Buffer): Promise<void> {
    this.size += chunk.length;
    if (this.file) {
      await this.file.writeFile(chunk);
      return;
    }
    this.held.push(chunk);
    if (this.size <= IN_MEMORY_BYTES) return;
    this.file = await unnamedFile();
    for (const before of this.held.splice(0)) await this.file.writeFile(before);
  }

  /** What was pushed. */
  end(): Spooled {
    const { file, size } = this;
    if (!file) return { source: bufferSource(Buffer.concat(this.held)), close: () => Promise.resolve() };
    return { source: handleSource(file, size), close: () => file.close() };
  }

  async abandon(): Promise<void> {
    await this.file?.close();
  }
}

async function unnamedFile(): Promise<FileHandle> {
  const path = join(tmpdir(), `sluice-${randomUUID()}`);
  const handle = await open(path, 'wx+', 0o600);
  await unlink(path);
  return handle;
}

function handleSource(handle: FileHandle, size: number): ByteSource {
  const read = async (offset: number, length: number): Promise<Buffer> => {
    const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
    return buffer.subarray(0, bytesRead);
  };
  async function* pieces(start: number, end: number): AsyncIterable<Buffer> {
    for (let at = start; at < end; at += CHUNK_BYTES) yield await read(at, Math.min(CHUNK_BYTES, end - at));
  }
  return { size, read, stream: (start = 0, end = size) => Readable.from(pieces(start, end)) };
}

/** A part of other bytes, without a copy. */
export function windowOf(outer: ByteSource, start: number, end: number): ByteSource {
  const size = Math.max(0, end - start);
  return {
    size,
    read: (offset, length) => outer.read(start + offset, Math.max(0, Math.min(length, size - offset))),
    stream: (from = 0, to = size) => outer.stream(start + from, start + Math.min(to, size)),
  };
}
