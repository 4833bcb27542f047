/**
 * The streams of a compound file (OLE2): a file system in a file, of sectors that a table chains. Small streams stand in
 * small sectors of their own, which together are the stream of the outermost entry.
 * Source: Microsoft, "[MS-CFB] Compound File Binary File Format" (2021).
 */
export interface OleStream {
  /** Without the folders that it stands in. */
  readonly name: string;
  readonly bytes: Buffer;
}

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const LAST_SECTOR = 0xfffffffa;
const TABLE_SECTORS_IN_HEADER = 109;
const FOLDER = 1;
const STREAM = 2;
const ROOT = 5;
const MOST_STREAMS = 10_000;

export interface CompoundFile {
  readonly streams: readonly OleStream[];
  /** Their names. */
  readonly folders: readonly string[];
}

/** Throws `RangeError` where a chain leads outside, in a circle, or to sectors that other streams have as well. */
export function compoundFile(file: Buffer): CompoundFile {
  const sectors = new Sectors(file);
  const directory = sectors.chain(file.readUInt32LE(48));
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, index) =>
    directory.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES),
  );
  if (entries.length > MOST_STREAMS) throw new RangeError('more streams than are read');
  const root = entries.find((entry) => entry[66] === ROOT);
  const small = new SmallSectors(file, sectors, root);
  let left = file.length;
  const streams = entries
    .filter((entry) => entry[66] === STREAM)
    .map((entry) => {
      const size = entry.readUInt32LE(120);
      const from = size < file.readUInt32LE(56) ? small : sectors;
      // Each sector is one stream's: a thousand that all begin at the first one would be a thousand times the file.
      left -= size;
      if (left < 0) throw new RangeError('streams are longer than the file');
      return {
        name: nameOf(entry),
        bytes: size === 0 ? Buffer.alloc(0) : from.chain(entry.readUInt32LE(116), size),
      };
    });
  return { streams, folders: entries.filter((entry) => entry[66] === FOLDER).map(nameOf) };
}

function nameOf(entry: Buffer): string {
  return entry.toString('utf16le', 0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2));
}

class Sectors {
  private readonly size: number;
  private readonly next: Buffer;

  constructor(private readonly file: Buffer) {
    this.size = sizeIn(file.readUInt16LE(30), [9, 12]);
    this.next = Buffer.concat(this.tableSectors().map((sector) => this.sector(sector)));
  }

  chain(first: number, size?: number): Buffer {
    return chained(first, { size, most: this.file.length, next: this.next }, (sector) => this.sector(sector));
  }

  /** The first places of the table stand in the header, further ones in sectors of their own. */
  private tableSectors(): number[] {
    const inHeader = Array.from({ length: TABLE_SECTORS_IN_HEADER }, (_, index) =>
      this.file.readUInt32LE(76 + 4 * index),
    );
    const more: number[] = [];
    const most = this.file.length / this.size;
    const seen = new Set<number>();
    for (let at = this.file.readUInt32LE(68); at < LAST_SECTOR;) {
      if (seen.has(at) || more.length > most) throw new RangeError('the table goes in a circle');
      seen.add(at);
      const sector = this.sector(at);
      for (let place = 0; place < this.size - 4; place += 4) more.push(sector.readUInt32LE(place));
      at = sector.readUInt32LE(this.size - 4);
    }
    return [...inHeader, ...more].filter((sector) => sector < LAST_SECTOR);
  }

  /** The last one of a file may be shorter. */
  private sector(number: number): Buffer {
    const at = (number + 1) * Math.max(this.size, HEADER_BYTES);
    if (at >= this.file.length) throw new RangeError('a chain leads outside');
    return this.file.subarray(at, at + this.size);
  }
}

class SmallSectors {
  private readonly size: number;
  private readonly next: Buffer;
  private readonly content: Buffer;

  constructor(file: Buffer, sectors: Sectors, root: Buffer | undefined) {
    this.size = sizeIn(file.readUInt16LE(32), [6]);
    const first = file.readUInt32LE(60);
    const isEmpty = root === undefined || first >= LAST_SECTOR;
    this.next = isEmpty ? Buffer.alloc(0) : sectors.chain(first);
    this.content = isEmpty ? Buffer.alloc(0) : sectors.chain(root.readUInt32LE(116));
  }

  chain(first: number, size: number): Buffer {
    return chained(first, { size, most: size, next: this.next }, (sector) =>
      this.content.subarray(sector * this.size, (sector + 1) * this.size),
    );
  }
}

/** Programs write no others, and a byte each would be as many pieces as bytes. */
function sizeIn(power: number, known: readonly number[]): number {
  if (!known.includes(power)) throw new RangeError('sectors of a size that nobody writes');
  return 2 ** power;
}

interface Chain {
  /** Undefined where nothing says how long it is: then it is as long as its chain. */
  readonly size?: number;
  readonly most: number;
  readonly next: Buffer;
}

function chained(first: number, { size, most, next }: Chain, sectorOf: (sector: number) => Buffer): Buffer {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for (let sector = first; sector < LAST_SECTOR; sector = next.readUInt32LE(4 * sector)) {
    if (bytes > most) throw new RangeError('a chain goes in a circle');
    const piece = sectorOf(sector);
    if (piece.length === 0) throw new RangeError('a chain leads outside');
    pieces.push(piece);
    bytes += piece.length;
    if (size !== undefined && bytes >= size) break;
  }
  if (size !== undefined && bytes < size) throw new RangeError('a stream is cut off');
  return Buffer.concat(pieces).subarray(0, size);
}
