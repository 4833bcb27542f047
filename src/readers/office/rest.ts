import type { Block, PartBlock, PartKind } from '../../engine/model/document';
import type { ReadInside } from '../reader';
import { entrySource } from '../zip/entry-source';
import type { ZipEntry } from '../zip/open-zip';
import { readChart } from './charts';
import { readDrawing, readPlain } from './drawing';
import { outsideLinks } from './outside-links';
import type { Package } from './package';
import { textOfPart } from './part-text';
import { handlingOf, type Handling } from './parts';
import { people } from './people';
import { printerName } from './printer-name';
import { readProperties } from './properties';
import { readReplacement } from './replacement';
import { readVml } from './vml';

interface RestOfPackage {
  readonly pack: Package;
  readonly inside: ReadInside;
}

type Handle = (entry: ZipEntry, rest: RestOfPackage) => AsyncIterable<Block> | Iterable<Block>;

interface RestOptions {
  /** What is done with a part, by its path; else as in packages of Office. */
  readonly kindOf?: (path: string) => Handling | undefined;
  /** What only one kind of package has. */
  readonly more?: Partial<Record<Handling, Handle>>;
}

/**
 * Everything in a package that the reader of its kind has not taken: said as a part with the text that a person needs to
 * judge it, read by the reader of its own kind, or unread when nobody knows what it is. `more` handles what only one
 * kind of package has.
 */
export async function* readRest(
  pack: Package,
  inside: ReadInside,
  { kindOf = handlingOf, more = {} }: RestOptions = {},
): AsyncIterable<Block> {
  for (const entry of pack.rest()) {
    const handling = kindOf(entry.name);
    if (handling === undefined) yield unknownPart(entry);
    else if (handling === 'relationships') await pack.relationships(ownerOf(entry));
    else yield* (more[handling] ?? HANDLES[handling])(entry, { pack, inside });
  }
  yield* outsideLinks(pack);
}

const MOST_SMALL = 20_000;

const HANDLES: Readonly<Record<Handling, Handle>> = {
  plain: readPlain,
  small: function* (entry, { pack }) {
    pack.take(entry.name);
    if (entry.bytes > MOST_SMALL) yield unknownPart(entry);
  },
  relationships: () => [],
  drawing: readDrawing,
  vml: readVml,
  chart: (entry, { pack }) => readChart(pack, entry),
  picture: (entry, { inside }) => readInside(entry, inside),
  replacement: (entry, { pack, inside }) =>
    readReplacement(entry, { pack, other: (picture) => readInside(picture, inside) }),
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

/** Says that the part is there, with the values it holds. One without any says nothing. */
function said(part: PartKind): Handle {
  return async function* (entry, { pack }) {
    const text = await textOfPart(pack, entry);
    if (text !== '') yield partBlock(part, entry, text);
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

function ownerOf({ name }: ZipEntry): string {
  return name.replace('_rels/', '').replace(/\.rels$/, '');
}

function sizeOf({ name, bytes }: ZipEntry): string {
  return `${name.slice(name.lastIndexOf('/') + 1)}, ${bytes} bytes`;
}

function unknownPart({ name }: ZipEntry): Block {
  const reason = `Sluice does not know what ${name} inside the file is.`;
  return { kind: 'unread', anchor: { part: name }, cause: 'unsupported', reason };
}
