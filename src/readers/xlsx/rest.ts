import type { Block, PartBlock, PartKind } from '../../engine/model/document';
import type { ZipEntry } from '../zip/open-zip';
import type { Package } from './package';
import { kindOfPart } from './parts';

const MOST_TEXT = 2000;
const QUIET_PROPERTIES: ReadonlySet<string> = new Set([
  ...[
    'created',
    'modified',
    'Application',
    'AppVersion',
    'DocSecurity',
    'ScaleCrop',
    'LinksUpToDate',
    'SharedDoc',
  ],
  ...[
    'HyperlinksChanged',
    'revision',
    'TotalTime',
    'TitlesOfParts',
    'HeadingPairs',
    'vector',
    'variant',
    'lpstr',
  ],
  ...['i4', 'coreProperties', 'Properties', 'lastPrinted', 'version'],
]);

/**
 * Everything in the package that is neither a sheet nor serves one: said as a part with the text that a person needs
 * to judge it, as text lines for what is drawn on a sheet, as unread when nobody knows what it is.
 */
export async function* readRest(pack: Package): AsyncIterable<Block> {
  const drawn: string[] = [];
  for (const entry of pack.rest()) {
    const is = kindOfPart(entry.name);
    if (is === 'harmless') pack.take(entry.name);
    else if (is === 'relationships') await pack.relationships(ownerOf(entry));
    else if (is === 'property') yield* properties(pack, entry);
    else if (is === 'drawing') drawn.push(...(await paragraphs(pack, entry)));
    else if (is === undefined) yield unknownPart(entry);
    else yield partBlock(is, entry, await textOf(pack, entry));
  }
  yield* outsideLinks(pack);
  if (drawn.length > 0) yield { kind: 'lines', firstLine: 1, lines: drawn, last: true };
}

function partBlock(part: PartKind, { name }: ZipEntry, text: string): PartBlock {
  return { kind: 'part', part, anchor: { part: name }, text };
}

function unknownPart({ name }: ZipEntry): Block {
  const reason = `Sluice does not know what ${name} inside the file is.`;
  return { kind: 'unread', anchor: { part: name }, cause: 'unsupported', reason };
}

function ownerOf({ name }: ZipEntry): string {
  return name.replace('_rels/', '').replace(/\.rels$/, '');
}

/** Addresses outside the file that it opens by itself. A hyperlink waits for a click, unless it names a file. */
function* outsideLinks(pack: Package): Iterable<PartBlock> {
  for (const { type, target, part } of pack.outside) {
    const opensItself = type !== 'hyperlink' || /^(file:|\\\\|[a-z]:\\)/i.test(target);
    if (opensItself) yield { kind: 'part', part: 'external-link', anchor: { part }, text: target };
  }
}

async function* properties(pack: Package, entry: ZipEntry): AsyncIterable<Block> {
  const found: string[] = [];
  let property = '';
  let text = '';
  await pack.read(entry.name, {
    open(name, attributes) {
      // A custom property is called by its attribute, and its value stands in an element named for its type.
      if (name === 'property') property = attributes['name'] ?? '';
      text = '';
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      if (text.trim() !== '' && (property !== '' || !QUIET_PROPERTIES.has(name))) {
        found.push(`${property === '' ? name : property}: ${text.trim().slice(0, 500)}`);
      }
      if (name === 'property') property = '';
      text = '';
    },
  });
  for (const text of found) yield partBlock('property', entry, text);
}

/** The values that a part keeps, in order, as far as a person would read them; a size for what is not XML. */
async function textOf(pack: Package, entry: ZipEntry): Promise<string> {
  if (!/\.(xml|rels)$/i.test(entry.name)) {
    pack.take(entry.name);
    return `${entry.name.slice(entry.name.lastIndexOf('/') + 1)}, ${entry.bytes} bytes`;
  }
  const values: string[] = [];
  let characters = 0;
  let count = 0;
  const keep = (value: string) => {
    const trimmed = value.trim();
    if (trimmed === '') return;
    count += 1;
    if (characters < MOST_TEXT) values.push(trimmed.slice(0, 200));
    characters += trimmed.length;
  };
  await pack.read(entry.name, {
    open(name, attributes) {
      for (const key of SHOWN_ATTRIBUTES[name] ?? []) keep(attributes[key] ?? '');
    },
    text: keep,
  });
  return `${values.join(' ')}${count > values.length ? ` … (${count} values)` : ''}`;
}

/** Attributes that hold content: of pivot caches the values themselves, of connections where the data came from. */
const SHOWN_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  n: ['v'],
  s: ['v'],
  d: ['v'],
  b: ['v'],
  e: ['v'],
  cacheField: ['name'],
  worksheetSource: ['sheet', 'ref', 'name'],
  connection: ['name', 'connection', 'sourceFile', 'description'],
  dbPr: ['connection', 'command'],
  webPr: ['url'],
  textPr: ['sourceFile'],
  queryTable: ['name'],
  sheetName: ['val'],
  person: ['displayName', 'userId'],
  userInfo: ['name'],
};

/** The paragraphs of text boxes and shapes, which are as visible as cells. */
async function paragraphs(pack: Package, entry: ZipEntry): Promise<string[]> {
  const found: string[] = [];
  let text = '';
  let inText = false;
  await pack.read(entry.name, {
    open(name) {
      inText = name === 't';
      if (name === 'p') text = '';
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      inText = false;
      if (name !== 'p') return;
      if (text.trim() !== '') found.push(text);
      text = '';
    },
  });
  return found;
}
