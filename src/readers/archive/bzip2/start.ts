import { decode } from 'seek-bzip';
import type { ByteSource } from '../../reader';
import { inputOf } from './input';

/** A block holds 900 kB at most, and unpacks only whole. */
const PEEKED_BYTES = 1_000_000;
const START_BYTES = 512;

/** The first bytes that a bzip2 file unpacks to; none when it is damaged. */
export async function bzip2Start(source: ByteSource): Promise<Buffer> {
  const start: number[] = [];
  const input = inputOf(await source.read(0, PEEKED_BYTES));
  const writeByte = (byte: number): void => {
    start.push(byte);
    // The library offers no other way to stop it.
    if (start.length >= START_BYTES) throw new RangeError('enough');
  };
  try {
    decode(input, { writeByte }, false);
  } catch {
    // Enough was unpacked, or it is damaged: opening it as an archive says what is wrong.
  }
  return Buffer.from(start);
}
