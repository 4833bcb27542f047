import sharp from 'sharp';
import { MOST_PICTURES, PICTURE_WIDTH, type PagePicture } from '../pictures/page-picture';
import type { ByteSource } from '../reader';

const MOST_BYTES = 200_000_000;
const MOST_PIXELS = 100_000_000;
/** Nothing narrower is blown up, and nothing is higher than this. */
const MOST_HEIGHT = 4000;

/** The picture's frames or pages, flattened on white and packed anew without anything beside the pixels. */
export async function* renderImage(source: ByteSource): AsyncIterable<PagePicture> {
  if (source.size > MOST_BYTES) {
    yield { page: 1, missing: 'The file is too large to be unpacked.' };
    return;
  }
  const file = await source.read(0, source.size);
  const count = await framesIn(file);
  for (let page = 1; page <= Math.min(count, MOST_PICTURES); page += 1) yield await renderFrame(file, page);
  if (count > MOST_PICTURES)
    yield { page: MOST_PICTURES + 1, missing: `Only ${MOST_PICTURES} pictures are made.` };
}

async function framesIn(file: Buffer): Promise<number> {
  try {
    return (await sharp(file, { limitInputPixels: false }).metadata()).pages ?? 1;
  } catch {
    // Rendering the first one says why.
    return 1;
  }
}

async function renderFrame(file: Buffer, page: number): Promise<PagePicture> {
  try {
    const shown = sharp(file, { page: page - 1, limitInputPixels: MOST_PIXELS }).autoOrient();
    const { autoOrient, pageHeight } = await shown.metadata();
    const { data, info } = await shown
      .flatten({ background: '#ffffff' })
      .resize({ width: PICTURE_WIDTH, height: MOST_HEIGHT, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    const pageWidth = pageHeight === undefined ? autoOrient.width : info.width;
    return { page, width: info.width, height: info.height, pageWidth, webp: data };
  } catch {
    return { page, missing: 'The picture is damaged, or too large to be unpacked.' };
  }
}
