import type { Block, RowsBlock } from '../../engine/model/document';
import { textOfPart } from '../office/part-text';
import { TooMuch } from '../office/too-much';
import type { Package } from '../office/package';
import type { Attributes } from '../xml/attributes';
import { xmlSteps } from '../xml/read-xml';
import type { ZipEntry } from '../zip/open-zip';

const ROWS_A_BLOCK = 1000;
const MOST_SHARED = 2_000_000;
/** Elements that are a value: number, text, date, truth, error, and one that is missing. */
const VALUES: ReadonlySet<string> = new Set(['n', 's', 'd', 'b', 'e', 'm']);

interface Fields {
  readonly names: string[];
  /** Values that records refer to by number, by field. */
  readonly shared: string[][];
}

/**
 * The records behind a pivot table, as the table that they are: whoever has the file can bring them back with a double
 * click. Of a cache without records the distinct values of its fields are all there is.
 */
export async function* readPivotRecords(
  entry: ZipEntry,
  { pack }: { readonly pack: Package },
): AsyncIterable<Block> {
  const fields = await readFields(pack, entry.name.replace(/Records(\d*\.xml)$/i, 'Definition$1'));
  const grid = { id: entry.name, part: entry.name, holds: 'store' as const };
  const records = new Records(fields);
  let firstRow = 1;
  const take = (last: boolean): RowsBlock => {
    const { rows } = records;
    records.rows = [];
    const block = { kind: 'rows' as const, grid, firstRow, rows, details: new Map<number, never>(), last };
    firstRow += rows.length;
    return block;
  };
  yield {
    kind: 'part',
    part: 'pivot-cache',
    anchor: { part: entry.name },
    text: fields.names.join(', ').slice(0, 500),
  };
  pack.take(entry.name);
  try {
    for await (const ended of xmlSteps(entry, records)) {
      if (!ended && records.rows.length >= ROWS_A_BLOCK) yield take(false);
    }
  } catch (error) {
    pack.note({ part: entry.name }, error);
  }
  yield take(true);
}

/** The fields of a cache: said by themselves only where no records are kept. */
export async function* readPivotFields(
  entry: ZipEntry,
  { pack }: { readonly pack: Package },
): AsyncIterable<Block> {
  if (pack.has(entry.name.replace(/Definition(\d*\.xml)$/i, 'Records$1'))) return;
  const { text, rest } = await textOfPart(pack, entry);
  yield { kind: 'part', part: 'pivot-cache', anchor: { part: entry.name }, text };
  if (rest) yield rest;
}

async function readFields(pack: Package, path: string): Promise<Fields> {
  const fields: Fields = { names: [], shared: [] };
  let kept = 0;
  let inShared = false;
  await pack.read(path, {
    open(name, attributes) {
      if (name === 'cacheField') {
        fields.names.push(attributes['name'] ?? '');
        fields.shared.push([]);
      } else if (name === 'sharedItems') inShared = true;
      else if (inShared && VALUES.has(name)) {
        if (++kept > MOST_SHARED) throw new TooMuch('its fields have more than two million values');
        fields.shared.at(-1)?.push(attributes['v'] ?? '');
      }
    },
    close(name) {
      if (name === 'sharedItems') inShared = false;
    },
  });
  return fields;
}

class Records {
  rows: string[][];
  private row: string[] = [];

  constructor(private readonly fields: Fields) {
    this.rows = [[...fields.names]];
  }

  open(name: string, { v = '' }: Attributes): void {
    if (name === 'r') this.row = [];
    else if (name === 'x') this.row.push(this.fields.shared[this.row.length]?.[Number(v)] ?? '');
    else if (VALUES.has(name)) this.row.push(v);
  }

  close(name: string): void {
    if (name === 'r') this.rows.push(this.row);
  }
}
