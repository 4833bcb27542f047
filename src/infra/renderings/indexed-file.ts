import { open, type FileHandle } from 'node:fs/promises';
import type { ZodType } from 'zod';
import { errorCode } from '../files/error-code';

/**
 * A file of pieces that appears and is replaced whole, and of which one piece can be read without the rest:
 *
 *     pieces    one after the other
 *     index     one line of JSON that says where each lies
 *     trailer   16 bytes: where the index starts, in decimal, and a line end
 */
const TRAILER_BYTES = 16;

/** What follows the pieces. `offset`: where they end. */
export function indexAndTrailer(index: object, offset: number): string {
  return `${JSON.stringify(index)}\n${String(offset).padStart(TRAILER_BYTES - 1, '0')}\n`;
}

export type ReadPiece = (offset: number, bytes: number) => Promise<Buffer>;

/** Undefined when there is no such file. */
export async function readIndexed<Index, T>(
  path: string,
  schema: ZodType<Index>,
  read: (index: Index, piece: ReadPiece) => T | Promise<T>,
): Promise<T | undefined> {
  const handle = await openIfThere(path);
  if (!handle) return undefined;
  const piece: ReadPiece = (offset, bytes) => readAt(handle, offset, bytes);
  try {
    const { size } = await handle.stat();
    const offset = Number((await piece(size - TRAILER_BYTES, TRAILER_BYTES)).toString('latin1'));
    const index = await piece(offset, size - TRAILER_BYTES - offset);
    return await read(schema.parse(JSON.parse(index.toString('utf8'))), piece);
  } finally {
    await handle.close();
  }
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function readAt(handle: FileHandle, offset: number, bytes: number): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes);
  const { bytesRead } = await handle.read(buffer, 0, bytes, offset);
  if (bytesRead !== bytes) throw new Error('an indexed file ends before its index says');
  return buffer;
}
