import type { Block } from '../../../engine/model/document';
import type { ByteSource } from '../../reader';
import { saidOf } from '../archive';
import { formatOfRest } from '../../appended';
import type { Range } from './directory';

const CHUNK_BYTES = 64 * 1024;
const SIGNATURES = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06'];
/** A long list of gaps says no more than its beginning. */
const MOST_SAID = 20;

/**
 * What no entry and no directory owns: bytes before, between and after. Another program may find entries there, and all
 * of it leaves with the file. Padding of zeros is nobody's content.
 *
 * @param taken in any order; where two ranges overlap the archive was refused before
 */
export async function* bytesBetween(
  source: ByteSource,
  taken: readonly Range[],
  before: number,
): AsyncIterable<Block> {
  let at = 0;
  let said = 0;
  const ends: Range = [source.size, source.size];
  for (const [start, end] of [...taken].sort((a, b) => a[0] - b[0]).concat([ends])) {
    if (start > at && said < MOST_SAID && (await hasContent(source, at, start))) {
      yield await blockOf(source, [at, start], before);
      said += 1;
    }
    at = Math.max(at, end);
  }
}

async function blockOf(source: ByteSource, [start, end]: Range, before: number): Promise<Block> {
  const head = await source.read(start, Math.min(end - start, CHUNK_BYTES));
  const where =
    start === 0 ? 'before the first entry' : end === source.size ? 'after its end' : 'between its entries';
  const text = `${end - start} bytes ${where}`;
  const found = SIGNATURES.some((signature) => head.includes(signature, 0, 'latin1'));
  if (found) return saidOf('disagreement', `${text} look like entries that its directory does not list`);
  const format = await formatOfRest(head);
  if (format !== undefined)
    return saidOf('disagreement', `${text} make it another kind of file too, of the type ${format}`);
  if (start === 0 && before > 0) return saidOf('disagreement', `${text} make it another kind of file too`);
  return saidOf('hidden-bytes', text);
}

async function hasContent(source: ByteSource, start: number, end: number): Promise<boolean> {
  for (let at = start; at < end; at += CHUNK_BYTES) {
    const piece = await source.read(at, Math.min(CHUNK_BYTES, end - at));
    if (piece.some((byte) => byte !== 0)) return true;
  }
  return false;
}
