import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { tooLargeAnnounced } from '../../app/submissions/upload-limit';

export interface Writing {
  readonly offset: number;
  readonly most: number;
  /** Rejects when nobody wants the rest of it. */
  readonly stopped: Promise<never>;
}

/**
 * Writes what comes behind `offset`; answers how many bytes there are then. A stream that its sender breaks off ends
 * like any other. What is refused is read to its end and thrown away: a sender whose connection were closed meanwhile
 * would not hear why.
 */
export async function writeFrom(bytes: Readable, file: FileHandle, writing: Writing): Promise<number> {
  // A loop that is left destroys its stream, and with it the connection that the refusal has to go over.
  const chunks = bytes.iterator({ destroyOnReturn: false });
  let position = writing.offset;
  try {
    for (;;) {
      const next = await Promise.race([readNext(bytes, chunks), writing.stopped]);
      if (next === undefined) return position;
      if (position + next.length > writing.most) throw tooLargeAnnounced(writing.most);
      position += await writeAll(file, next, position);
    }
  } finally {
    void leave(bytes, chunks);
  }
}

async function readNext(bytes: Readable, chunks: AsyncIterator<unknown>): Promise<Uint8Array | undefined> {
  const next = await chunks.next().catch((error: unknown) => {
    if (bytes.errored === error) return undefined;
    throw error;
  });
  if (next === undefined || next.done === true) return undefined;
  if (next.value instanceof Uint8Array) return next.value;
  throw new Error('a stream of text, not of bytes');
}

/** A disk that gets full takes a part of what it is given. */
async function writeAll(file: FileHandle, chunk: Uint8Array, position: number): Promise<number> {
  let done = 0;
  while (done < chunk.length) {
    done += (await file.write(chunk, done, chunk.length - done, position + done)).bytesWritten;
  }
  return done;
}

async function leave(bytes: Readable, chunks: AsyncIterator<unknown>): Promise<void> {
  // That the line broke was seen where the next chunk was waited for.
  await chunks.return?.().catch(() => undefined);
  bytes.resume();
}
