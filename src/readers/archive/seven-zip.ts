import type { ByteSource } from '../reader';
import { notUnpacked, saidOf, specialEntry, type ArchiveItem, type ArchiveToOpen } from './archive';
import { EntryNames } from './entry-names';
import { specialByMode, specialWords } from './entry-type';
import { cutOff, NotUnpacked } from './not-unpacked';
import type { EntryInHeader } from './seven-zip/files';
import { isLocked, refuseCoders } from './seven-zip/folder';
import { readHeader, type SevenZipHeader } from './seven-zip/header';
import { streamsThatGoOn } from './seven-zip/needless-bytes';
import { bytesBehindContent } from './seven-zip/stream-ends';
import { Unpacker } from './seven-zip/unpacker';
import { Spool, type Spooled } from './spool';
import { bytesBetween } from './zip/gaps';

/** The library takes the packed archive as a whole. */
const MOST_PACKED_BYTES = 100_000_000;
const MOST_TARGET_BYTES = 1000;

/** The files of a 7z, by the header at its end, in the order in which it lists them. */
export async function* openSevenZipArchive(archive: ArchiveToOpen): AsyncIterable<ArchiveItem> {
  const { source, budget } = archive;
  try {
    const header = await readHeader(source);
    yield* aboutHeader(header, source);
    refuseBefore(header, archive);
    const sizes = header.streams.folders.flatMap(({ parts }) => parts);
    budget.foresee(sizes.reduce((sum, size) => sum + size, 0));
    yield* readEntries(header.files.entries, sizes, archive);
    if ((await streamsThatGoOn(source, header.streams)) > 0)
      yield saidOf('hidden-bytes', 'bytes after the end of the packed data');
  } catch (error) {
    if (!(error instanceof NotUnpacked)) throw error;
    yield notUnpacked(error);
  }
}

async function* aboutHeader(header: SevenZipHeader, source: ByteSource): AsyncIterable<ArchiveItem> {
  if (header.hiddenBytes > 0) yield saidOf('hidden-bytes', 'bytes in its header that no program shows');
  const behind = await bytesBehindContent(source, header.streams);
  if (behind > 0) yield saidOf('hidden-bytes', `${behind} bytes after the end of the packed data`);
  yield* bytesBetween(source, header.taken, 0);
}

/** What is known before anything is unpacked. */
function refuseBefore({ files, streams }: SevenZipHeader, { source }: ArchiveToOpen): void {
  const { folders } = streams;
  if (folders.some(isLocked)) {
    const [first, ...others] = files.entries.filter(({ hasContent }) => hasContent);
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    throw new NotUnpacked('encrypted', `A password protects ${first?.name ?? 'the archive'}${more}.`);
  }
  folders.forEach(refuseCoders);
  if (source.size > MOST_PACKED_BYTES)
    throw new NotUnpacked('limit', `It has more than ${MOST_PACKED_BYTES / 1_000_000} MB.`);
  const parts = folders.reduce((sum, folder) => sum + folder.parts.length, 0);
  if (parts !== files.entries.filter(({ hasContent }) => hasContent).length)
    throw cutOff('it has other contents than entries');
}

async function* readEntries(
  entries: readonly EntryInHeader[],
  sizes: readonly number[],
  archive: ArchiveToOpen,
): AsyncIterable<ArchiveItem> {
  const unpacker = await Unpacker.open(await archive.source.read(0, archive.source.size));
  const names = new EntryNames();
  let content = 0;
  for (const entry of entries) {
    archive.budget.takeEntry();
    const size = entry.hasContent ? (sizes[content++] ?? 0) : 0;
    // The library reads the header by itself: were it to see other entries, names would stand on the wrong content.
    const found = unpacker.next();
    if (found.target !== undefined) {
      yield* specialEntry(names.take(entry.name).path, specialWords('link', found.target));
      continue;
    }
    if (found.size !== size) throw cutOff(`${entry.name} has another size than its header says`);
    if (!entry.isFolder) yield* readEntry(entry, { archive, unpacker, names, size });
  }
}

interface Walk {
  readonly archive: ArchiveToOpen;
  readonly unpacker: Unpacker;
  readonly names: EntryNames;
  readonly size: number;
}

async function* readEntry({ name, unixMode }: EntryInHeader, walk: Walk): AsyncIterable<ArchiveItem> {
  const { path, twice, twin } = walk.names.take(name);
  if (twice) yield saidOf('disagreement', `two entries are named ${name}`, name);
  if (twin !== undefined) yield saidOf('entry-name', `is the same as ${twin} on some systems`, name);
  const spooled = await unpacked(name, walk);
  const { source } = spooled;
  try {
    const special = specialByMode(unixMode);
    if (special === undefined) yield { kind: 'entry', path, name, source };
    else {
      const target = (await source.read(0, MOST_TARGET_BYTES)).toString('utf8');
      yield* specialEntry(path, specialWords(special, target));
    }
  } finally {
    await spooled.close();
  }
}

/** @throws NotUnpacked where it is damaged: in a solid archive nothing behind it can be unpacked either */
async function unpacked(name: string, { archive, unpacker, size }: Walk): Promise<Spooled> {
  const spool = new Spool();
  let bytes = 0;
  try {
    for (const piece of unpacker.pieces()) {
      archive.budget.spend(piece.length);
      bytes += piece.length;
      await spool.push(piece);
    }
    if (bytes !== size) throw cutOff(`${name} has ${bytes} bytes where its header says ${size}`);
    return spool.end();
  } catch (error) {
    await spool.abandon();
    throw error;
  }
}
