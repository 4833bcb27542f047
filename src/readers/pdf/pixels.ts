import sharp from 'sharp';

/** What pdf.js unpacked a picture to. `bits`: a point a bit. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly channels: 3 | 4 | 'bits';
}

/** Packed as little as takes no time: it is read at once. */
export function asPng({ width, height, data, channels }: Pixels): Promise<Buffer> {
  const raw =
    channels === 'bits'
      ? { bytes: unpacked(data, width, height), channels: 1 as const }
      : { bytes: data.subarray(0, width * height * channels), channels };
  return sharp(raw.bytes, { raw: { width, height, channels: raw.channels } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** Eight points a byte, most significant first, each line beginning with a new byte. */
function unpacked(data: Uint8Array, width: number, height: number): Uint8Array {
  const grey = new Uint8Array(width * height);
  const lineBytes = Math.ceil(width / 8);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const byte = data[y * lineBytes + (x >> 3)] ?? 0;
      grey[y * width + x] = (byte >> (7 - (x & 7))) & 1 ? 255 : 0;
    }
  }
  return grey;
}
