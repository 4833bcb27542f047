import {
  notUnpacked,
  saidOf,
  secondFile,
  specialEntry,
  type ArchiveItem,
  type ArchiveToOpen,
} from './archive';
import { NotUnpacked } from './not-unpacked';
import { formatOfRest } from '../appended';
import { EntryNames } from './entry-names';
import { specialWords, type SpecialEntry } from './entry-type';
import { windowOf } from './spool';
import { BLOCK_BYTES, tarHeader, type TarHeader } from './tar/header';
import { paxRecords } from './tar/pax-records';
import type { ByteSource } from '../reader';
import { notableIn } from '../words-in-bytes';
import { isNotable, isSentence } from '../notable';

/** Longer names and pax records are nobody's. */
const MOST_NOTE_BYTES = 1_000_000;

/** The files of a tar, header by header. Entries are windows into it: nothing is copied. */
export async function* openTarArchive(archive: ArchiveToOpen): AsyncIterable<ArchiveItem> {
  try {
    yield* new TarWalk(archive).items();
  } catch (error) {
    if (!(error instanceof NotUnpacked)) throw error;
    yield notUnpacked(error);
  }
}

const MODE = [100, 108] as const;
/** Accounts that are no person's. */
const NOBODY = ['', 'root', 'nobody', 'user', 'ubuntu', 'runner', 'jovyan', 'rstudio'];

/** Fields of accounts. */
const OF_PERSONS: ReadonlyMap<string, string> = new Map([
  ['uname', 'owner'],
  ['gname', 'group'],
]);

/** What notes say of the next entry. */
interface Notes {
  readonly name?: string;
  readonly target?: string;
  readonly size?: number;
}

class TarWalk {
  private readonly names = new EntryNames();
  private readonly source: ByteSource;
  private at = 0;
  private notes: Notes = {};
  private readonly owners = new Set(NOBODY);

  constructor(private readonly archive: ArchiveToOpen) {
    this.source = archive.source;
  }

  async *items(): AsyncIterable<ArchiveItem> {
    while (this.at < this.source.size) {
      const block = await this.source.read(this.at, BLOCK_BYTES);
      if (block.every((byte) => byte === 0)) {
        yield* this.afterEnd();
        return;
      }
      const header = tarHeader(block);
      if (!header || header.size < 0) throw damaged('a header in it is not whole');
      this.at += BLOCK_BYTES;
      yield* wordsOf(header, block);
      yield* this.afterHeader(header);
    }
    throw damaged('it has no end');
  }

  private async *afterHeader(header: TarHeader): AsyncIterable<ArchiveItem> {
    const type = this.typeOf(header);
    const hasData = type === 'file' || type === 'other' || type.endsWith('pax') || type.startsWith('long-');
    const size = hasData ? (this.notes.size ?? header.size) : 0;
    const start = this.at;
    const end = start + size;
    if (end > this.source.size) throw damaged(`${header.name} was cut off`);
    this.at = Math.ceil(end / BLOCK_BYTES) * BLOCK_BYTES;
    if (type === 'long-name' || type === 'long-target' || type === 'pax' || type === 'global-pax') {
      yield* this.note(type, await this.noteBytes(start, end));
      return;
    }
    const { name = header.name, target = header.target } = this.notes;
    this.notes = {};
    if (type === 'folder') return;
    this.archive.budget.takeEntry();
    if (!this.owners.has(header.owner)) yield saidOf('property', `owner: ${header.owner}`);
    this.owners.add(header.owner);
    yield* this.entry({ ...header, name, target }, start, end);
    yield* this.padding(name, end);
  }

  /**
   * Before ustar a folder was a file whose name ends in a slash; that of a long name is only cut off there.
   */
  private typeOf({ type, name }: TarHeader): TarHeader['type'] {
    const whole = this.notes.name ?? name;
    return type === 'file' && whole.endsWith('/') ? 'folder' : type;
  }

  private *entry({ name, type, target }: TarHeader, start: number, end: number): Iterable<ArchiveItem> {
    const { path, twice, twin } = this.names.take(name);
    if (twice) yield saidOf('disagreement', `two entries are named ${name}`, name);
    if (twin !== undefined) yield saidOf('entry-name', `is the same as ${twin} on some systems`, name);
    if (type === 'file') {
      this.archive.budget.spend(end - start);
      yield { kind: 'entry', path, name, source: windowOf(this.source, start, end) };
    } else if (type === 'other') {
      yield notUnpacked(
        new NotUnpacked('unsupported', `${name} is of a kind of entry that is not read.`),
        path,
      );
    } else {
      yield* specialEntry(path, specialWords(specialOf(type), target));
    }
  }

  private async noteBytes(start: number, end: number): Promise<Buffer> {
    if (end - start > MOST_NOTE_BYTES)
      throw new NotUnpacked('bomb', 'A name in it has more than a megabyte.');
    return this.source.read(start, end - start);
  }

  private *note(type: string, bytes: Buffer): Iterable<ArchiveItem> {
    if (type === 'long-name') this.notes = { ...this.notes, name: textOf(bytes) };
    else if (type === 'long-target') this.notes = { ...this.notes, target: textOf(bytes) };
    else {
      const records = paxRecords(bytes);
      const comment = records.get('comment');
      if (comment !== undefined) yield saidOf('comment', comment);
      for (const [key, value] of records)
        if (key !== 'comment' && (OF_PERSONS.has(key) || isNotable(value) || isSentence(value)))
          yield saidOf('property', `${OF_PERSONS.get(key) ?? key}: ${value}`);
      if (type === 'global-pax') return;
      const size = records.get('size');
      this.notes = {
        name: records.get('path') ?? this.notes.name,
        target: records.get('linkpath') ?? this.notes.target,
        size: size !== undefined && /^\d{1,15}$/.test(size) ? Number(size) : undefined,
      };
    }
  }

  /** The rest of an entry's last block, which no program shows. */
  private async *padding(name: string, end: number): AsyncIterable<ArchiveItem> {
    const rest = await this.source.read(end, Math.max(0, this.at - end));
    if (rest.some((byte) => byte !== 0))
      yield saidOf('hidden-bytes', `${rest.length} bytes after the entry's end`, name);
  }

  private async *afterEnd(): AsyncIterable<ArchiveItem> {
    for await (const chunk of this.source.stream(this.at)) {
      if (!(chunk instanceof Buffer) || chunk.every((byte) => byte === 0)) continue;
      yield saidOf('hidden-bytes', 'bytes after its end');
      yield* secondFile(await formatOfRest(chunk));
      return;
    }
  }
}

/** What stands in a header beside its fields, or in a field that such an entry has no use for. */
function* wordsOf({ owner, name, target, type }: TarHeader, block: Buffer): Iterable<ArchiveItem> {
  const known = [owner, ...(type.endsWith('link') ? [target] : [])];
  for (const word of notableIn(withoutMode(block))) {
    const isUsual = !/[A-Za-z]/.test(word) || (name.includes(word) && !isNotable(word));
    if (!isUsual && !known.includes(word)) yield saidOf('property', `words in a header: ${word}`);
  }
}

/** A name of a hundred letters runs into the digits behind it. */
function withoutMode(block: Buffer): Buffer {
  const [start, end] = MODE;
  if (!/^[0-7 \0]{8}$/.test(block.toString('latin1', start, end))) return block;
  return Buffer.from(block).fill(0, start, end);
}

function specialOf(type: TarHeader['type']): SpecialEntry {
  return type === 'hard-link' || type === 'link' || type === 'device' ? type : 'pipe';
}

function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}

function damaged(how: string): NotUnpacked {
  return new NotUnpacked('broken', `The archive is damaged or was cut off: ${how}.`);
}
