import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createHash } from 'node:crypto';
import type { Block } from '../../engine/model/document';
import type { ReadInside } from '../reader';
import { bufferSource } from '../source';
import type { DrawnPicture } from './canvas';
import { fieldOf } from './fields';
import type { Pixels } from './pixels';

/** Smaller ones, in points of the picture, are signs and lines: no text fits in. */
const LEAST_SIDE = 24;
const MOST_PICTURES = 200;
const KINDS = { bits: 1, rgb: 2, rgba: 3 } as const;

/** Reads the pictures of pages, each of them once: a logo stands on every page. */
export function pictureBlocks(
  inside: ReadInside,
): (page: PDFPageProxy, pictures: readonly DrawnPicture[]) => AsyncIterable<Block> {
  const seen = new Set<string>();
  return async function* (page, pictures) {
    for (const picture of pictures) {
      const pixels = await pixelsOf(page, picture);
      if (pixels === 'mask') continue;
      if (!pixels) {
        const reason = `A picture on page ${page.pageNumber} is damaged.`;
        yield { kind: 'unread', anchor: { page: page.pageNumber }, cause: 'broken', reason };
        continue;
      }
      if (pixels.width < LEAST_SIDE || pixels.height < LEAST_SIDE) continue;
      const digest = createHash('sha256').update(pixels.data).digest('base64');
      if (seen.has(digest)) continue;
      seen.add(digest);
      if (seen.size > MOST_PICTURES) {
        const reason = `It has more than ${MOST_PICTURES} pictures; those from page ${page.pageNumber} on were not read.`;
        if (seen.size === MOST_PICTURES + 1)
          yield { kind: 'unread', anchor: { page: page.pageNumber }, cause: 'limit', reason };
        return;
      }
      yield* readPixels(pixels, { page: page.pageNumber, part: `picture ${seen.size}` }, inside);
    }
  };
}

async function pixelsOf(
  page: PDFPageProxy,
  { id, pixels }: DrawnPicture,
): Promise<Pixels | 'mask' | undefined> {
  if (id === undefined) return asPixels(pixels) ?? 'mask';
  const store = id.startsWith('g_') ? page.commonObjs : page.objs;
  const made: unknown = await new Promise((resolve) => {
    store.get(id, resolve);
  });
  return asPixels(made);
}

function asPixels(made: unknown): Pixels | undefined {
  const width = fieldOf(made, 'width');
  const height = fieldOf(made, 'height');
  const data = fieldOf(made, 'data');
  const kind = fieldOf(made, 'kind');
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return undefined;
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const channels = kind === KINDS.bits ? 'bits' : kind === KINDS.rgb ? 3 : 4;
  const needed = channels === 'bits' ? Math.ceil(width / 8) * height : width * height * channels;
  return kind === undefined || bytes.length < needed ? undefined : { width, height, data: bytes, channels };
}

async function* readPixels(
  { width, height, data, channels }: Pixels,
  { page, part }: { readonly page: number; readonly part: string },
  inside: ReadInside,
): AsyncIterable<Block> {
  // By a file of ours: a library that is loaded by name when it is needed is not found by the packed check.
  const { asPng } = await import('./pixels');
  const png = await asPng({ width, height, data, channels });
  for await (const block of inside(part, 'picture.png', bufferSource(png))) yield onPage(block, page);
}

function onPage(block: Block, page: number): Block {
  if (block.kind === 'rows') return { ...block, grid: { ...block.grid, page } };
  if (block.kind === 'lines') return { ...block, place: { ...block.place, page } };
  return { ...block, anchor: { ...block.anchor, page } };
}
