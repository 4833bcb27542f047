import type { Block, PartBlock, PartKind } from '../../engine/model/document';
import type { ByteSource, ReadInside } from '../reader';
import { entrySource } from '../zip/entry-source';
import type { ZipEntry } from '../zip/open-zip';
import { readChart } from './charts';
import { readDrawing, readPlain } from './drawing';
import { outsideLinks } from './outside-links';
import type { Package } from './package';
import { sizeOf, textOfPart } from './part-text';
import { handlingOf, type Handling } from './parts';
import { people } from './people';
import { notableIn } from '../words-in-bytes';
import { TextLines } from './text-lines';
import { printerName } from './printer-name';
import { readProperties } from './properties';
import { readReplacement } from './replacement';
import { ShownWords } from './shown-words';
import { readVml } from './vml';

interface RestOfPackage {
  readonly pack: Package;
  readonly inside: ReadInside;
  readonly shown: ShownWords;
}

type Handle = (entry: ZipEntry, rest: RestOfPackage) => AsyncIterable<Block> | Iterable<Block>;

interface RestOptions {
  /** What is done with a part, by its path; else as in packages of Office. */
  readonly kindOf?: (path: string) => Handling | undefined;
  /** What only one kind of package has. */
  readonly more?: Partial<Record<Handling, Handle>>;
  /** What the document shows first, where its reader kept it. */
  readonly shown?: ShownWords;
}

/**
 * Everything in a package that the reader of its kind has not taken: said as a part with the text that a person needs to
 * judge it, read by the reader of its own kind, or unread when nobody knows what it is. `more` handles what only one
 * kind of package has.
 */
export async function* readRest(
  pack: Package,
  inside: ReadInside,
  { kindOf = handlingOf, more = {}, shown = new ShownWords() }: RestOptions = {},
): AsyncIterable<Block> {
  const parts = pack.rest().map((entry) => ({ entry, handling: kindOf(entry.name) }));
  // Last, because what a small picture of the first page shows may stand in any of the others.
  const isLast = ({ handling }: (typeof parts)[number]) => handling === 'thumbnail';
  for (const { entry, handling } of [...parts.filter((part) => !isLast(part)), ...parts.filter(isLast)]) {
    if (handling === undefined) yield unknownPart(entry);
    else if (handling === 'relationships') await pack.relationships(ownerOf(entry));
    else yield* (more[handling] ?? HANDLES[handling])(entry, { pack, inside, shown });
  }
  yield* outsideLinks(pack);
}

const MOST_SMALL = 20_000;
/** What OpenDocument says of itself in its first entry. */
const TYPE = /^application\/vnd\.oasis\.opendocument\.[a-z-]+$/;

const HANDLES: Readonly<Record<Handling, Handle>> = {
  plain: readPlain,
  small: readSmall,
  relationships: () => [],
  drawing: readDrawing,
  vml: readVml,
  chart: (entry, { pack, shown }) => shown.of(readChart(pack, entry)),
  picture: (entry, { inside }) => readInside(entry, inside),
  thumbnail: readThumbnail,
  replacement: (entry, { pack, inside, shown }) =>
    readReplacement(entry, { pack, shown, other: (picture) => readInside(picture, inside) }),
  embedded: async function* (entry, { pack, inside }) {
    yield { kind: 'part', part: 'embedded-object', anchor: { part: entry.name }, text: sizeOf(entry) };
    pack.take(entry.name);
    yield* readInside(entry, inside);
  },
  object: said('embedded-object'),
  macro: said('macro'),
  script: said('script'),
  property: (entry, { pack }) => readProperties(pack, entry),
  people: (entry, { pack }) => people(pack, entry),
  printer: printerName,
  'pivot-fields': said('pivot-cache'),
  'pivot-records': said('pivot-cache'),
  'pivot-cache': said('pivot-cache'),
  'external-link': said('external-link'),
  connection: said('connection'),
  'custom-xml': said('custom-xml'),
  comment: said('comment'),
  revision: said('revision'),
  font: function* (entry) {
    const reason = `The font ${entry.name} is embedded; fonts are not read.`;
    yield { kind: 'unread', anchor: { part: entry.name }, cause: 'unsupported', reason };
  },
};

/** What runs, or may hold anything: that it is there is said, whatever it says. */
const NEVER_EMPTY: ReadonlySet<PartKind> = new Set(['macro', 'script', 'embedded-object']);

/** A few bytes of no content, which are looked at all the same. */
async function* readSmall(entry: ZipEntry, { pack }: RestOfPackage): AsyncIterable<Block> {
  pack.take(entry.name);
  const source: ByteSource | Block = entry.bytes > MOST_SMALL ? unknownPart(entry) : await entrySource(entry);
  if ('kind' in source) {
    yield source;
    return;
  }
  const lines = new TextLines({ part: entry.name });
  for (const line of notableIn(await source.read(0, source.size))) if (!TYPE.test(line)) lines.add(line);
  if (!lines.isEmpty) yield lines.take(true);
}

/** Says that the part is there, with the values it holds. One without any says nothing. */
function said(part: PartKind): Handle {
  return async function* (entry, { pack }) {
    const isOwn = part === 'custom-xml';
    const { text, rest, isXml, lists = [] } = await textOfPart(pack, entry, isOwn);
    if (isOwn && !isXml) yield unknownPart(entry);
    else if (text !== '') yield partBlock(part, entry, text);
    else if (NEVER_EMPTY.has(part)) yield partBlock(part, entry, sizeOf(entry));
    if (rest) yield rest;
    for (const values of lists) yield partBlock('list', entry, values.join('\n'));
  };
}

function partBlock(part: PartKind, { name }: ZipEntry, text: string): PartBlock {
  return { kind: 'part', part, anchor: { part: name }, text };
}

/** A file that stands in the package, by the reader of its kind. */
async function* readInside(entry: ZipEntry, inside: ReadInside): AsyncIterable<Block> {
  const source = await entrySource(entry);
  if ('kind' in source) yield source;
  else yield* inside(entry.name, entry.name.slice(entry.name.lastIndexOf('/') + 1), source);
}

/** A small picture of the first page, which says nothing new as long as all in it stands in the document. */
async function* readThumbnail(entry: ZipEntry, { inside, shown }: RestOfPackage): AsyncIterable<Block> {
  const blocks: Block[] = [];
  for await (const block of readInside(entry, inside)) blocks.push(block);
  const guessed = blocks.flatMap((block) => (block.kind === 'lines' && block.guessed ? block.lines : []));
  const isTold = shown.have(guessed);
  for (const block of blocks) {
    if (!isTold || (block.kind !== 'picture' && block.kind !== 'lines')) yield block;
    else if (block.kind === 'picture' && block.text === 'some')
      yield { ...block, text: 'none', tableLines: 0 };
    else if (block.kind === 'picture' || !block.guessed) yield block;
  }
}

function ownerOf({ name }: ZipEntry): string {
  return name.replace('_rels/', '').replace(/\.rels$/, '');
}

function unknownPart({ name }: ZipEntry): Block {
  const reason = `Sluice does not know what ${name} inside the file is.`;
  return { kind: 'unread', anchor: { part: name }, cause: 'unsupported', reason };
}
