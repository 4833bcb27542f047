import type { ZipEntry } from '../zip/open-zip';
import { parseXml } from '../xml/read-xml';
import { rangeOf, type Range } from './references';

const MARK = Buffer.from('sheetData>');
const MAX_TAIL_BYTES = 32_000_000;
const MAX_COVERED = 1_000_000;

/** What stands after a sheet's cells, but must be known to read them. */
export interface SheetTail {
  readonly merges: readonly Range[];
  /** The rows that a filter with conditions chooses from. */
  readonly filtered: Range | undefined;
}

/**
 * Reads what follows `</sheetData>`: unpacks the part once without parsing it, and parses only the end. A part
 * without cells has nothing that we need to know before.
 */
export async function readSheetTail(entry: ZipEntry): Promise<SheetTail> {
  const merges: Range[] = [];
  const filter: Filter = { range: undefined, chooses: false };
  let covered = 0;
  const tail = await tailOf(entry);
  // Namespace prefixes are left as they are: without `xmlns` the parser does not ask where they come from.
  const end = Math.max(tail.lastIndexOf('</'), 0);
  parseXml(`<tail>${tail.slice(0, end)}</tail>`, {
    open(name, { ref }) {
      const range = rangeOf(ref ?? '');
      if (name === 'mergeCell' && range) {
        covered += (range.bottom - range.top + 1) * (range.right - range.left + 1);
        if (covered <= MAX_COVERED) merges.push(range);
      }
      if (name === 'autoFilter') filter.range = range;
      if (name === 'filterColumn') filter.chooses = true;
    },
  });
  return { merges, filtered: filter.chooses ? filter.range : undefined };
}

interface Filter {
  range: Range | undefined;
  chooses: boolean;
}

async function tailOf(entry: ZipEntry): Promise<string> {
  let carried: Uint8Array = Buffer.alloc(0);
  const tail: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of await entry.open()) {
    if (!isBytes(chunk)) continue;
    const window = tail.length > 0 ? chunk : Buffer.concat([carried, chunk]);
    const at = tail.length > 0 ? -1 : window.indexOf(MARK);
    // `<sheetData>` opens with the same letters; the end of the cells is the mark after `/`.
    const end = at === -1 ? -1 : endOfCells(window, at);
    if (tail.length > 0) tail.push(chunk);
    else if (end !== -1) tail.push(window.subarray(end));
    carried = window.subarray(-40);
    bytes += tail.length > 0 ? chunk.length : 0;
    if (bytes > MAX_TAIL_BYTES) throw new Error('more than 32 MB stand after its cells');
  }
  return Buffer.concat(tail).toString('utf8');
}

function endOfCells(window: Buffer, from: number): number {
  for (let at = from; at !== -1; at = window.indexOf(MARK, at + 1)) {
    const before = window.toString('latin1', Math.max(0, at - 20), at);
    if (/<\/(?:\w+:)?$/.test(before)) return at + MARK.length;
  }
  return -1;
}

function isBytes(chunk: unknown): chunk is Buffer {
  return chunk instanceof Buffer;
}
