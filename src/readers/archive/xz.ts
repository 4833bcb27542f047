import { Readable } from 'node:stream';
import { XzReadableStream } from 'xz-decompress';
import { notUnpacked, type ArchiveItem, type ArchiveToOpen } from './archive';
import { cutOff, NotUnpacked } from './not-unpacked';
import { opensOneFile, type OneFilePacking } from './one-file';
import { windowOf, type Spool } from './spool';
import { xzStreams } from './xz/streams';
import type { ByteSource } from '../reader';

const ENDINGS = { added: /\.xz$/i, ofTar: /\.(?:tar\.xz|txz)$/i };
/** The library answers with nothing, again and again, when a stream ends before its content does. */
const MOST_EMPTY_PIECES = 1000;

export const xzPacking: OneFilePacking = { endings: ENDINGS, unpack: unpackStreams };
export const openXzArchive = opensOneFile(xzPacking);

/** Stream by stream; of a file that the streams do not fill nothing is read, because its index is how they are found. */
async function unpackStreams(
  { source, budget }: ArchiveToOpen,
  spool: Spool,
): Promise<readonly ArchiveItem[]> {
  const streams = await xzStreams(source);
  if (!streams) throw cutOff('its streams do not end where the file does');
  budget.foresee(streams.reduce((sum, { contentBytes }) => sum + contentBytes, 0));
  try {
    for (const { start, end, contentBytes } of streams) {
      let unpacked = 0;
      for await (const piece of piecesOf(windowOf(source, start, end))) {
        budget.spend(piece.length);
        unpacked += piece.length;
        await spool.push(Buffer.from(piece));
      }
      if (unpacked !== contentBytes)
        throw cutOff(`it has ${unpacked} bytes where its index says ${contentBytes}`);
    }
  } catch (error) {
    if (!(error instanceof NotUnpacked) || error.why === 'bomb') throw error;
    return [notUnpacked(error)];
  }
  return [];
}

async function* piecesOf(packed: ByteSource): AsyncIterable<Uint8Array> {
  let empty = 0;
  try {
    for await (const piece of new XzReadableStream(Readable.toWeb(packed.stream()))) {
      empty = piece.length === 0 ? empty + 1 : 0;
      if (empty > MOST_EMPTY_PIECES) throw cutOff('a stream of it does not end');
      yield piece;
    }
  } catch (error) {
    throw error instanceof NotUnpacked ? error : notRead(error);
  }
}

/** The library fails with the numbers of `enum xz_ret` in XZ Embedded's `xz.h`. */
function notRead(error: unknown): NotUnpacked {
  const words = error instanceof Error ? error.message : String(error);
  if (words.endsWith('code 4'))
    return new NotUnpacked('limit', 'Unpacking it takes more memory than a check has.');
  if (words.endsWith('code 6'))
    return new NotUnpacked('unsupported', 'It is packed in a way that is not read.');
  return cutOff(words);
}
