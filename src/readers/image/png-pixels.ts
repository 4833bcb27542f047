import { createInflate } from 'node:zlib';
import type { ByteSource } from '../reader';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Samples of a point for each kind of colour. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Where the seven passes of an interlaced picture begin, and how far apart their points are. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/**
 * How many bytes the pixels of a PNG hold beyond the picture: rows that no viewer draws, or bytes behind the end of what
 * is packed.
 *
 * @param header the content of IHDR
 */
export async function bytesBeyond(
  source: ByteSource,
  header: Buffer,
  pieces: readonly Range[],
): Promise<number> {
  const packed = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  const inflate = createInflate();
  const most = pixelBytes(header);
  let bytes = 0;
  // Damaged pixels are said by whoever draws them.
  const ended = new Promise<void>((resolve) => {
    inflate.on('data', (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > most) inflate.destroy();
    });
    inflate.on('error', () => {
      resolve();
    });
    inflate.on('close', resolve);
    inflate.on('end', resolve);
  });
  for (const { start, end } of pieces) {
    if (inflate.destroyed) break;
    inflate.write(await source.read(start, end - start));
  }
  inflate.end();
  await ended;
  if (bytes > most) return bytes - most;
  return bytes === most ? packed - inflate.bytesWritten : 0;
}

function pixelBytes(header: Buffer): number {
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bits = (header[8] ?? 0) * (SAMPLES[header[9] ?? 0] ?? 0);
  if (header[12] !== 1) return rows(width, height, bits);
  return PASSES.reduce(
    (sum, [left, top, across, down]) =>
      sum + rows(Math.ceil((width - left) / across), Math.ceil((height - top) / down), bits),
    0,
  );
}

/** Each row begins with a byte that says how it is filtered. */
function rows(width: number, height: number, bits: number): number {
  return width <= 0 || height <= 0 ? 0 : height * (1 + Math.ceil((width * bits) / 8));
}
