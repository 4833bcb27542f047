import type { ByteSource } from '../reader';
import type { Container, FactBlock, ForeignPiece } from './beside-pixels';
import { textAmongPixels } from './text-among-pixels';

/**
 * TIFF says of each piece where it stands, so a file may have bytes that nothing points to, before, between and after:
 * all pieces are gathered, and what is in none of them is foreign. Adobe, "TIFF Revision 6.0" (1992), section 2.
 */
export async function tiffContainer(source: ByteSource): Promise<Container> {
  const bytes = await source.read(0, source.size);
  const directories = new Directories(bytes);
  directories.walk();
  const taken = directories.taken.sort((a, b) => a[0] - b[0]);
  const end = taken.reduce((last, range) => Math.max(last, range[1]), 0);
  const cut = end > bytes.length;
  const foreign = cut ? [] : [...between(bytes, taken), ...directories.texts];
  return {
    end: cut ? undefined : end,
    texts: [],
    blocks: directories.blocks,
    foreign,
    cut,
    unreadFrames: false,
  };
}

type Range = readonly [start: number, end: number];

const HEADER_BYTES = 8;
const ENTRY_BYTES = 12;
const MOST_DIRECTORIES = 10_000;
const MOST_PIECES = 2_000_000;
const LEAST_WORD_BYTES = 6;
const MOST_BLOCK_BYTES = 1_000_000;
/** Bytes of one value by its type: BYTE, ASCII, SHORT, LONG, RATIONAL, their signed kin, floats, IFD. */
const VALUE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const SHORT = 3;
const COMPRESSION = 259;
/** Pixels as they are, of which any may look like letters. */
const UNPACKED = 1;
/** Tags whose values are places of further directories: of pictures, EXIF, GPS and interoperability. */
const DIRECTORY_TAGS: ReadonlySet<number> = new Set([330, 34665, 34853, 40965]);
/** Places and sizes of strips, tiles, old JPEG pictures and thumbnails. */
const PIECES: readonly (readonly [places: number, sizes: number])[] = [
  [273, 279],
  [324, 325],
  [513, 514],
];

class Directories {
  readonly taken: Range[] = [[0, HEADER_BYTES]];
  readonly texts: ForeignPiece[] = [];
  readonly blocks: FactBlock[] = [];
  private readonly seen = new Set<number>();
  private readonly waiting: number[] = [];

  constructor(private readonly bytes: Buffer) {}

  walk(): void {
    this.waiting.push(this.number(4, 4));
    for (let at = this.waiting.pop(); at !== undefined; at = this.waiting.pop()) {
      if (at === 0 || this.seen.has(at) || this.seen.size >= MOST_DIRECTORIES) continue;
      this.seen.add(at);
      this.directory(at);
    }
  }

  private directory(at: number): void {
    const count = this.number(at, 2);
    const end = at + 2 + count * ENTRY_BYTES + 4;
    this.taken.push([at, end]);
    if (end > this.bytes.length) return;
    const values = new Map<number, readonly number[]>();
    for (let index = 0; index < count; index += 1) {
      const entry = at + 2 + index * ENTRY_BYTES;
      values.set(this.number(entry, 2), this.values(entry));
    }
    for (const tag of DIRECTORY_TAGS) this.waiting.push(...(values.get(tag) ?? []));
    const isPacked = (values.get(COMPRESSION)?.[0] ?? UNPACKED) !== UNPACKED;
    for (const [places, sizes] of PIECES)
      this.pieces(values.get(places) ?? [], values.get(sizes) ?? [], { isPacked });
    this.waiting.push(this.number(end - 4, 4));
  }

  private pieces(
    places: readonly number[],
    sizes: readonly number[],
    { isPacked }: { readonly isPacked: boolean },
  ): void {
    for (const [index, place] of places.entries()) {
      const end = place + (sizes[index] ?? 0);
      this.taken.push([place, end]);
      if (isPacked && end <= this.bytes.length && this.texts.length < MOST_GAPS)
        this.texts.push(...textAmongPixels(this.bytes, place, end));
    }
  }

  /** The values of one entry that are whole numbers; where they stand elsewhere, that place is taken. */
  private values(entry: number): readonly number[] {
    const type = this.number(entry + 2, 2);
    const count = this.number(entry + 4, 4);
    const size = VALUE_BYTES[type] ?? 1;
    const isInside = size * count <= 4;
    const at = isInside ? entry + 8 : this.number(entry + 8, 4);
    if (!isInside) this.taken.push([at, at + size * count]);
    if (size === 1 && count >= LEAST_WORD_BYTES && count <= MOST_BLOCK_BYTES)
      this.blocks.push({ name: `tag ${this.number(entry, 2)}`, bytes: this.bytes.subarray(at, at + count) });
    if ((size !== 2 && size !== 4) || count > MOST_PIECES || at + size * count > this.bytes.length) return [];
    return Array.from({ length: count }, (_, index) =>
      this.number(at + index * size, type === SHORT ? 2 : size),
    );
  }

  /** 0 outside the file. */
  private number(at: number, size: number): number {
    if (at < 0 || at + size > this.bytes.length) return 0;
    const isLittle = this.bytes[0] === 0x49;
    return isLittle ? this.bytes.readUIntLE(at, size) : this.bytes.readUIntBE(at, size);
  }
}

/** Fewer fill up to an even place. */
const LEAST_BYTES = 4;
const MOST_GAPS = 1000;

function between(bytes: Buffer, taken: readonly Range[]): ForeignPiece[] {
  const gaps: ForeignPiece[] = [];
  let at = 0;
  for (const [start, end] of taken) {
    const isGap = start - at >= LEAST_BYTES && bytes.subarray(at, start).some((byte) => byte !== 0);
    if (isGap && gaps.length < MOST_GAPS)
      gaps.push({ name: 'that nothing points to', start: at, end: start });
    at = Math.max(at, end);
  }
  return gaps;
}
