import type { Place } from '../../engine/model/anchor';
import type { Block } from '../../engine/model/document';
import { Named } from '../office/named';
import { inPackage } from '../office/open-package';
import type { Package } from '../office/package';
import { readRest } from '../office/rest';
import { ShownWords } from '../office/shown-words';
import { readComments } from './comments';
import { backgroundOf, readPresentation } from './presentation';
import type { SlideSize } from '../office/shape';
import { Slide } from './slide';
import type { Reader, ReadInside } from '../reader';
import { xmlSteps } from '../xml/read-xml';

/**
 * PowerPoint's presentations: each slide a page with its text, its tables and its notes; then what all slides have in
 * common and all that leaves with the file unseen.
 */
export const pptxReader: Reader = {
  formats: ['pptx', 'pptm'],
  read: (source, _recognised, inside) => inPackage(source, readPackage, inside),
};

/** Slides and pages behind them that nothing refers to are content all the same. */
const LEFT_OVER =
  /^ppt\/(?:slides|slideLayouts|slideMasters|notesMasters|handoutMasters|notesSlides)\/[^/]*\.xml$/i;

async function* readPackage(pack: Package, inside: ReadInside): AsyncIterable<Block> {
  const { slides, size } = await readPresentation(pack);
  if (slides.length === 0 && !pack.has('ppt/presentation.xml')) {
    const reason = 'It has no slides that could be read.';
    yield { kind: 'unread', anchor: {}, cause: 'broken', reason };
  }
  const named = new Named();
  // Looking for a slide's background reads the pages behind it, of which their texts are still to come.
  const behind = pack.rest().filter(({ name }) => LEFT_OVER.test(name));
  const read = new Set<string>();
  const shown = new ShownWords();
  for (const [index, part] of slides.entries()) {
    const blocks = readSlide(pack, { named, size, read, part, place: { page: index + 1 } });
    yield* index === 0 ? shown.of(blocks) : blocks;
  }
  for (const { name } of behind.filter((entry) => !read.has(entry.name.toLowerCase()))) {
    const isSlide = /\/(?:slides|notesSlides)\//i.test(name);
    yield* readPage(pack, { named, size, read, part: name, place: { part: name } }, isSlide);
  }
  yield* named.rest({});
  yield* readRest(pack, inside, { shown });
}

interface PageToRead {
  readonly named: Named;
  readonly size: SlideSize;
  /** Parts whose text was read, in lower case. */
  readonly read: Set<string>;
  readonly part: string;
  readonly place: Place;
}

async function* readSlide(pack: Package, page: PageToRead): AsyncIterable<Block> {
  const { named, place, part } = page;
  yield* readPage(pack, page, true);
  for (const { type, target, external } of await pack.relationships(part)) {
    if (external) continue;
    if (type === 'comments') await readComments(pack, target, place, named);
    if (type !== 'notesSlide') continue;
    const notes = { ...page, part: target, place: { ...place, part: target } };
    for await (const block of readPage(pack, notes, true)) {
      if (block.kind === 'lines')
        yield { kind: 'part', part: 'notes', anchor: place, text: block.lines.join('\n') };
      yield block;
    }
  }
  yield* named.take();
}

async function* readPage(pack: Package, page: PageToRead, withPlaceholders: boolean): AsyncIterable<Block> {
  page.read.add(page.part.toLowerCase());
  const background = await backgroundOf(pack, page.part);
  const entry = pack.take(page.part);
  if (!entry) {
    const reason = `${page.part} is listed but not there.`;
    yield { kind: 'unread', anchor: page.place, cause: 'broken', reason };
    return;
  }
  const slide = new Slide({ ...page, background, withPlaceholders });
  try {
    for await (const ended of xmlSteps(entry, slide)) if (ended) break;
  } catch (error) {
    pack.note({ ...page.place, part: entry.name }, error);
  }
  if (slide.isHidden)
    yield { kind: 'part', part: 'hidden-slide', anchor: page.place, text: `slide ${page.place.page ?? ''}` };
  yield* slide.takeRest();
}
