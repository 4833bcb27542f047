import type { PagePicture } from './page-picture';
import type { ByteSource, Recognised } from '../reader';

const IMAGES: ReadonlySet<string> = new Set(['png', 'jpeg', 'gif', 'webp', 'tiff']);

/** Whether files of this format are looked at as pages. */
export function hasPictures(format: string): boolean {
  return format === 'pdf' || IMAGES.has(format);
}

/** Pictures for the formats that are looked at as pages. Nothing for the others. */
export function picturesOf(
  source: ByteSource,
  { format }: Recognised,
): AsyncIterable<PagePicture> | undefined {
  if (format === 'pdf') return lazily(async () => (await import('../pdf/render-pages')).renderPages(source));
  if (IMAGES.has(format))
    return lazily(async () => (await import('../image/render-image')).renderImage(source));
  return undefined;
}

async function* lazily(load: () => Promise<AsyncIterable<PagePicture>>): AsyncIterable<PagePicture> {
  yield* await load();
}
