import { attributeOf } from '../office/attribute';
import type { Package } from '../office/package';
import type { SlideSize } from '../office/shape';

export interface Presentation {
  /** Paths of the slides in the order in which they are shown. */
  readonly slides: readonly string[];
  readonly size: SlideSize;
}

const USUAL: SlideSize = { width: 12_192_000, height: 6_858_000 };

export async function readPresentation(pack: Package): Promise<Presentation> {
  const root = (await pack.relationships('')).find(({ type }) => type === 'officeDocument');
  const path = root?.target ?? 'ppt/presentation.xml';
  const targets = new Map((await pack.relationships(path)).map(({ id, target }) => [id, target]));
  const slides: string[] = [];
  let size = USUAL;
  await pack.read(path, {
    open(name, attributes) {
      if (name === 'sldId') {
        const key = Object.keys(attributes).find((attribute) => attribute.endsWith(':id')) ?? 'id';
        slides.push(targets.get(attributes[key] ?? '') ?? '');
      } else if (name === 'sldSz') {
        const [width, height] = [attributeOf(attributes, 'cx'), attributeOf(attributes, 'cy')].map(Number);
        size = { width: width || USUAL.width, height: height || USUAL.height };
      }
    },
  });
  return { slides: slides.filter((slide) => slide !== ''), size };
}

/** The colour behind a page: its own, or that of the layout or master it is made from. */
export async function backgroundOf(pack: Package, path: string): Promise<string> {
  let found: string | undefined;
  let within = false;
  await pack.read(path, {
    open(name, { val }) {
      if (name === 'bg') within = true;
      if (!within) return;
      if (name === 'srgbClr') found ??= val;
      else if (name === 'schemeClr') found ??= val === 'bg1' || val === 'lt1' ? 'ffffff' : 'unknown';
      else if (name === 'blipFill' || name === 'gradFill') found ??= 'unknown';
    },
    close(name) {
      if (name === 'bg') within = false;
    },
  });
  if (found !== undefined) return found;
  const from = (await pack.relationships(path)).find(
    ({ type }) => type === 'slideLayout' || type === 'slideMaster',
  );
  // A master refers to its layouts, and a layout to its master: only upwards.
  if (!from || /slideMasters\//i.test(path)) return 'ffffff';
  return backgroundOf(pack, from.target);
}
