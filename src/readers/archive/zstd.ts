import { Decompress } from 'fzstd';
import { notUnpacked, saidOf, type ArchiveItem, type ArchiveToOpen } from './archive';
import type { UnpackBudget } from './budget';
import { cutOff, NotUnpacked } from './not-unpacked';
import { bytesAfter, opensOneFile, type OneFilePacking } from './one-file';
import type { Spool } from './spool';
import { MOST_WINDOW_BYTES, zstdFrame, type ZstdFrame } from './zstd/frame';
import type { ByteSource } from '../reader';

const ENDINGS = { added: /\.zstd?$/i, ofTar: /\.(?:tar\.zstd?|tzst)$/i };
const CHUNK_BYTES = 64 * 1024;
/** Frames to skip hold sizes and places for programs that unpack in parallel; more is content. */
const MOST_SKIPPED_BYTES = 64;

export const zstdPacking: OneFilePacking = { endings: ENDINGS, unpack: unpackFrames };
export const openZstdArchive = opensOneFile(zstdPacking);

/** Frame by frame; each is found by its own lengths first, so that nothing stands outside them unsaid. */
async function unpackFrames(
  { source, budget }: ArchiveToOpen,
  spool: Spool,
): Promise<readonly ArchiveItem[]> {
  const said: ArchiveItem[] = [];
  let at = 0;
  try {
    while (at < source.size) {
      const frame = await zstdFrame(source, at);
      if (!frame) break;
      if (frame.kind === 'skipped') {
        if (frame.end - at > MOST_SKIPPED_BYTES)
          said.push(saidOf('hidden-bytes', `${frame.end - at} bytes in a frame to skip`));
      } else await unpackFrame(source, { frame, at, budget, spool });
      at = frame.end;
    }
    if (at === 0) throw cutOff('its first frame is not whole');
    for await (const item of bytesAfter(source, at)) said.push(item);
  } catch (error) {
    if (!(error instanceof NotUnpacked) || error.why === 'bomb') throw error;
    said.push(notUnpacked(error));
  }
  return said;
}

interface FrameToUnpack {
  readonly frame: ZstdFrame;
  readonly at: number;
  readonly budget: UnpackBudget;
  readonly spool: Spool;
}

async function unpackFrame(source: ByteSource, { frame, at, budget, spool }: FrameToUnpack): Promise<void> {
  if (frame.needsDictionary)
    throw new NotUnpacked('unsupported', 'It is packed with a dictionary, which is not in the file.');
  if (frame.windowBytes > MOST_WINDOW_BYTES)
    throw new NotUnpacked('limit', 'Unpacking it takes more memory than a check has.');
  budget.foresee(frame.contentBytes ?? 0);
  const pieces: Uint8Array[] = [];
  const unpacking = new Decompress((piece) => {
    budget.spend(piece.length);
    pieces.push(piece);
  });
  for (let from = at; from < frame.end; from += CHUNK_BYTES) {
    const chunk = await source.read(from, Math.min(CHUNK_BYTES, frame.end - from));
    push(unpacking, chunk, from + chunk.length >= frame.end);
    for (const piece of pieces.splice(0)) await spool.push(Buffer.from(piece));
  }
}

/** @throws NotUnpacked for damage too, which the library throws in words of its own */
function push(unpacking: Decompress, chunk: Buffer, isLast: boolean): void {
  try {
    unpacking.push(chunk, isLast);
  } catch (error) {
    if (error instanceof NotUnpacked) throw error;
    throw cutOff(error instanceof Error ? error.message : 'a frame does not unpack');
  }
}
