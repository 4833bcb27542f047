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

/** Longer than the mark with what is looked at before it. */
const SEAM = 40;

async function tailOf(entry: ZipEntry): Promise<string> {
  let carried: Buffer = Buffer.alloc(0);
  const tail: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of await entry.open()) {
    if (!isBytes(chunk)) continue;
    const found = tail.length > 0 ? chunk : behindCells(carried, chunk);
    if (found) tail.push(found);
    bytes += found?.length ?? 0;
    if (bytes > MAX_TAIL_BYTES) throw new Error('more than 32 MB stand after its cells');
    carried = Buffer.concat([carried, chunk.subarray(-SEAM)]).subarray(-SEAM);
  }
  return Buffer.concat(tail).toString('utf8');
}

/** What of a piece stands behind the cells; the mark may have begun in the piece before. */
function behindCells(before: Buffer, chunk: Buffer): Buffer | undefined {
  const seam = Buffer.concat([before, chunk.subarray(0, SEAM)]);
  const inSeam = endOfCells(seam);
  if (inSeam !== -1) return Buffer.concat([seam.subarray(inSeam), chunk.subarray(SEAM)]);
  const end = endOfCells(chunk);
  return end === -1 ? undefined : chunk.subarray(end);
}

/** `<sheetData>` opens with the same letters; the end of the cells is the mark after `/`. */
function endOfCells(window: Buffer): number {
  for (let at = window.indexOf(MARK); at !== -1; at = window.indexOf(MARK, at + 1)) {
    const before = window.toString('latin1', Math.max(0, at - 20), at);
    if (/<\/(?:\w+:)?$/.test(before)) return at + MARK.length;
  }
  return -1;
}

function isBytes(chunk: unknown): chunk is Buffer {
  return chunk instanceof Buffer;
}
