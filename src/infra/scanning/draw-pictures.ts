import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { PagePicture } from '../../readers/pictures/page-picture';
import { picturesOf } from '../../readers/pictures/pictures';
import { recognise } from '../../readers/registry';
import { openFile } from '../../readers/source';
import { indexAndTrailer } from '../renderings/indexed-file';
import { picturesName, type PicturePlace } from '../renderings/picture-format';

export interface PictureTask {
  readonly location: string;
  readonly path: string;
  readonly sha256: string;
  /** Where the pictures are written until they are whole. */
  readonly part: string;
  readonly timeLimitMs: number;
}

/** All pictures of one file; later pages are said to be missing. */
const MOST_BYTES = 100_000_000;

/**
 * Draws the pages of one stored file, in a process of its own and after its check: a page that takes the process with
 * it costs the pictures, never the report.
 */
export async function drawPictures({
  location,
  path,
  sha256,
  part,
  timeLimitMs,
}: PictureTask): Promise<void> {
  const end = performance.now() + timeLimitMs;
  const source = openFile(location);
  const recognised = await recognise(source, path);
  const pictures = picturesOf(source, recognised);
  if (!pictures) return;
  const handle = await open(part, 'w', 0o600);
  try {
    await write(handle, pictures, () => performance.now() > end);
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close();
    await rm(part, { force: true });
    throw error;
  }
  await rename(part, join(dirname(part), picturesName(sha256, recognised.format)));
}

async function write(
  handle: FileHandle,
  pictures: AsyncIterable<PagePicture>,
  isLate: () => boolean,
): Promise<void> {
  const pages: PicturePlace[] = [];
  let offset = 0;
  for await (const picture of pictures) {
    const { page } = picture;
    if ('missing' in picture) {
      pages.push(missing(page, picture.missing));
      continue;
    }
    if (isLate() || offset + picture.webp.length > MOST_BYTES) {
      const why = isLate() ? 'took too long' : 'would take too much space';
      pages.push(missing(page, `Drawing this page and those after it ${why}.`));
      break;
    }
    const { width, height, pageWidth, webp } = picture;
    await handle.writeFile(webp);
    pages.push({ page, width, height, pageWidth, offset, bytes: webp.length, missing: '' });
    offset += webp.length;
  }
  await handle.writeFile(indexAndTrailer({ pages }, offset));
}

function missing(page: number, why: string): PicturePlace {
  return { page, width: 0, height: 0, pageWidth: 0, offset: 0, bytes: 0, missing: why };
}
