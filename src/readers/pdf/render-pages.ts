import sharp from 'sharp';
import {
  MOST_PICTURE_PIXELS,
  MOST_PICTURES,
  PICTURE_WIDTH,
  type PagePicture,
} from '../pictures/page-picture';
import type { ByteSource } from '../reader';
import { boundOperations } from './bound-operations';
import { openPdf, type OpenPdf } from './open-pdf';

const MOST_BYTES = 300_000_000;
/** A page that is narrow, such as a till receipt, is not blown up further. */
const MOST_SCALE = 4;

/** Each page as pixels on white. What lies below a black box stays below it. */
export async function* renderPages(source: ByteSource): AsyncIterable<PagePicture> {
  if (source.size > MOST_BYTES) {
    yield { page: 1, missing: 'The file is too large to be drawn.' };
    return;
  }
  const open = await openPdf(Uint8Array.from(await source.read(0, source.size)));
  if ('kind' in open) {
    yield { page: 1, missing: open.reason };
    return;
  }
  try {
    const count = open.pdf.numPages;
    for (let page = 1; page <= Math.min(count, MOST_PICTURES); page += 1) yield await renderPage(open, page);
    if (count > MOST_PICTURES) {
      yield {
        page: MOST_PICTURES + 1,
        missing: `Only the first ${MOST_PICTURES} of ${count} pages are drawn.`,
      };
    }
  } finally {
    await open.close();
  }
}

async function renderPage({ pdf }: OpenPdf, number: number): Promise<PagePicture> {
  try {
    const page = await pdf.getPage(number);
    const isCut = boundOperations(page);
    const size = page.getViewport({ scale: 1 });
    const fits = Math.sqrt(MOST_PICTURE_PIXELS / (size.width * size.height));
    const viewport = page.getViewport({ scale: Math.min(MOST_SCALE, PICTURE_WIDTH / size.width, fits) });
    const width = Math.max(1, Math.floor(viewport.width));
    const height = Math.max(1, Math.floor(viewport.height));
    const { canvas, context } = canvasOf(pdf, width, height);
    await page.render({ canvas: null, canvasContext: context, viewport, background: '#ffffff' }).promise;
    if (isCut()) return { page: number, missing: 'The page has more on it than is drawn.' };
    const { data } = context.getImageData(0, 0, width, height);
    canvas.width = canvas.height = 0;
    page.cleanup();
    const webp = await sharp(data, { raw: { width, height, channels: 4 } })
      .flatten({ background: '#ffffff' })
      .webp({ quality: 80 })
      .toBuffer();
    return { page: number, width, height, pageWidth: size.width, webp };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { page: number, missing: `The page is damaged, so it could not be drawn (${why}).` };
  }
}

interface MadeCanvas {
  readonly canvas: { width: number; height: number };
  readonly context: {
    getImageData(
      left: number,
      top: number,
      width: number,
      height: number,
    ): { readonly data: Uint8ClampedArray };
  };
}

/** pdf.js brings a canvas for Node that behaves as a browser's. */
function canvasOf({ canvasFactory }: OpenPdf['pdf'], width: number, height: number): MadeCanvas {
  const made = makesCanvas(canvasFactory) ? canvasFactory.create(width, height) : undefined;
  if (!isCanvas(made)) throw new Error('there is no canvas to draw on');
  return made;
}

function makesCanvas(factory: object): factory is { create(width: number, height: number): unknown } {
  return 'create' in factory && typeof factory.create === 'function';
}

function isCanvas(made: unknown): made is MadeCanvas {
  return typeof made === 'object' && made !== null && 'canvas' in made && 'context' in made;
}
