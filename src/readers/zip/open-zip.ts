import type { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import type { UnreadBlock } from '../../engine/model/document';
import type { ByteSource } from '../reader';
import type { StrayWords } from '../xml/stray-words';

const MAX_ENTRIES = 10_000;
const MAX_UNPACKED_BYTES = 4_000_000_000;
/** Below this size an unpacked archive harms nobody, however well it was packed. */
const HARMLESS_BYTES = 50_000_000;
const MAX_RATIO = 200;

export interface ZipEntry {
  readonly name: string;
  /** Unpacked, as the directory says; reading fails when it is not so. */
  readonly bytes: number;
  /** What stands in its XML beside what its reader takes; there once it was read. */
  strays?: StrayWords;
  open(): Promise<Readable>;
}

export interface OpenZip {
  /** By name in lower case, because packages compare names so. Folders are left out. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  close(): void;
}

/** Why an archive is not read: said in words, before anything was unpacked. */
export class ZipRefused extends Error {
  constructor(
    readonly why: UnreadBlock['cause'],
    message: string,
  ) {
    super(message);
  }
}

/**
 * Opens an archive by the directory at its end. Throws `ZipRefused` for one that is damaged, locked by a password,
 * names two entries alike, or would unpack to far more than it is.
 */
export async function openZip(source: ByteSource): Promise<OpenZip> {
  const zip = await opened(source);
  try {
    const entries = await readDirectory(zip);
    refuseBombs(entries, source.size);
    const locked = entries.find((entry) => entry.isEncrypted());
    if (locked) throw new ZipRefused('encrypted', `A password protects ${locked.fileName}.`);
    return {
      entries: byName(zip, entries),
      close: () => {
        zip.close();
      },
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function opened(source: ByteSource): Promise<ZipFile> {
  try {
    return await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
      autoClose: false,
      lazyEntries: true,
    });
  } catch (error) {
    throw damaged(error);
  }
}

async function readDirectory(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MAX_ENTRIES) {
    throw new ZipRefused(
      'bomb',
      `It holds ${zip.entryCount} entries; more than ${MAX_ENTRIES} are not read.`,
    );
  }
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) entries.push(entry);
  } catch (error) {
    throw damaged(error);
  }
  return entries;
}

function refuseBombs(entries: readonly Entry[], size: number): void {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  const megabytes = Math.round(unpacked / 1_000_000);
  // Entries that share their packed bytes unpack the same bytes again and again.
  if (packed > size) throw new ZipRefused('bomb', 'Its entries overlap, as only hostile archives do.');
  if (unpacked > MAX_UNPACKED_BYTES || (unpacked > HARMLESS_BYTES && unpacked > MAX_RATIO * size)) {
    throw new ZipRefused('bomb', `Its ${size} bytes would unpack to ${megabytes} MB.`);
  }
}

function byName(zip: ZipFile, entries: readonly Entry[]): ReadonlyMap<string, ZipEntry> {
  const map = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = entry.fileName.toLowerCase();
    if (map.has(key)) {
      throw new ZipRefused(
        'broken',
        `It has two entries named ${entry.fileName}; programs open different ones.`,
      );
    }
    const open = () => zip.openReadStreamPromise(entry);
    map.set(key, { name: entry.fileName, bytes: entry.uncompressedSize, open });
  }
  return map;
}

function damaged(error: unknown): ZipRefused {
  const detail = error instanceof Error ? error.message : String(error);
  return new ZipRefused('broken', `The archive is damaged or was cut off (${detail}).`);
}

class SourceReader extends RandomAccessReader {
  constructor(private readonly source: ByteSource) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return this.source.stream(start, end);
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }
}
