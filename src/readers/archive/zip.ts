import type { Block } from '../../engine/model/document';
import { notUnpacked, saidOf, specialEntry, type ArchiveItem, type ArchiveToOpen } from './archive';
import { NotUnpacked } from './not-unpacked';
import { EntryNames } from './entry-names';
import { specialByMode, specialWords } from './entry-type';
import { aboutDirectory, aboutEntry } from './zip/about';
import { readDirectory, type DirectoryEntry, type Range } from './zip/directory';
import { entryName } from './zip/entry-name';
import { bytesBetween } from './zip/gaps';
import { readLocal, type LocalEntry } from './zip/local-entry';
import { unpackEntry } from './zip/unpack-entry';

const LOCKED = 1;

/** The files of a zip, by the directory at its end, in the order in which they stand. */
export async function* openZipArchive(archive: ArchiveToOpen): AsyncIterable<ArchiveItem> {
  try {
    const directory = await readDirectory(archive.source);
    yield* aboutDirectory(directory);
    const entries = [...directory.entries].sort((a, b) => a.localAt - b.localAt);
    refuseBombs(entries, archive);
    const taken: Range[] = [...directory.taken];
    yield* readEntries(entries, archive, taken);
    yield* bytesBetween(archive.source, taken, directory.before);
  } catch (error) {
    if (!(error instanceof NotUnpacked)) throw error;
    yield notUnpacked(error);
  }
}

function refuseBombs(entries: readonly DirectoryEntry[], { source, budget }: ArchiveToOpen): void {
  // Entries that share their packed bytes unpack the same bytes again and again.
  if (entries.reduce((sum, { packed }) => sum + packed, 0) > source.size) {
    throw new NotUnpacked('bomb', 'Its entries overlap, as only hostile archives do.');
  }
  budget.foresee(entries.reduce((sum, { unpacked }) => sum + unpacked, 0));
}

async function* readEntries(
  entries: readonly DirectoryEntry[],
  archive: ArchiveToOpen,
  taken: Range[],
): AsyncIterable<ArchiveItem> {
  const names = new EntryNames();
  const locked: string[] = [];
  let end = 0;
  for (const entry of entries) {
    archive.budget.takeEntry();
    const name = entryName(entry.rawName, entry.flags, entry.extra);
    let local: LocalEntry;
    try {
      local = await readLocal(archive.source, entry);
    } catch (error) {
      if (!(error instanceof NotUnpacked)) throw error;
      yield notUnpacked(error, name.text);
      continue;
    }
    if (local.range[0] < end)
      throw new NotUnpacked('bomb', 'Its entries overlap, as only hostile archives do.');
    end = local.range[1];
    taken.push(local.range);
    yield* aboutEntry(entry, local);
    if ((entry.flags & LOCKED) !== 0) locked.push(name.text);
    else yield* readEntry(entry, local, { archive, names });
  }
  if (locked.length > 0) yield passwordOn(locked);
}

function passwordOn([first = '', ...others]: readonly string[]): Block {
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const reason = `A password protects ${first}${more}.`;
  return { kind: 'unread', anchor: {}, cause: 'encrypted', reason };
}

interface Walk {
  readonly archive: ArchiveToOpen;
  readonly names: EntryNames;
}

async function* readEntry(
  entry: DirectoryEntry,
  local: LocalEntry,
  { archive, names }: Walk,
): AsyncIterable<ArchiveItem> {
  const { text } = entryName(entry.rawName, entry.flags, entry.extra);
  const isFolder = text.endsWith('/');
  if (isFolder && entry.unpacked === 0) return;
  const name = isFolder ? text.slice(0, -1) : text;
  if (isFolder) yield saidOf('disagreement', 'a folder has content of its own', name);
  const { path, twice, twin } = names.take(name);
  if (twice) yield saidOf('disagreement', `two entries are named ${name}`, name);
  if (twin !== undefined) yield saidOf('entry-name', `is the same as ${twin} on some systems`, name);
  const { source } = archive;
  try {
    const unpacked = await unpackEntry({ source, entry, local, budget: archive.budget });
    try {
      const { damage, unused } = unpacked;
      if (damage !== undefined)
        yield notUnpacked(new NotUnpacked('broken', `${name} is damaged: ${damage}.`), path);
      if (unused > 0) yield saidOf('hidden-bytes', `${unused} bytes after the end of the packed data`, path);
      const special = specialByMode(entry.unixMode);
      if (special === undefined) yield { kind: 'entry', path, name, source: unpacked.source };
      else {
        const target = (await unpacked.source.read(0, 1000)).toString('utf8');
        yield* specialEntry(path, specialWords(special, target));
      }
    } finally {
      await unpacked.close();
    }
  } catch (error) {
    if (!(error instanceof NotUnpacked) || error.why === 'bomb') throw error;
    yield notUnpacked(error, path);
  }
}
