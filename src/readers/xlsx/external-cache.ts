import type { Block } from '../../engine/model/document';
import { TableRows } from '../office/table-rows';
import type { Package } from '../office/package';
import type { Attributes } from '../xml/attributes';
import type { ZipEntry } from '../zip/open-zip';
import { rangeOf } from './references';

/** A link to another workbook, and the cells of it that were fetched last: they are in this file whoever can open that one. */
export async function* readExternalLink(
  entry: ZipEntry,
  { pack }: { readonly pack: Package },
): AsyncIterable<Block> {
  const cache = new Cache(entry.name);
  await pack.read(entry.name, cache);
  const sheets = cache.names.join(', ').slice(0, 500);
  yield {
    kind: 'part',
    part: 'external-link',
    anchor: { part: entry.name },
    text: sheets || 'another workbook',
  };
  for (const rows of cache.sheets) yield rows.take(true);
}

class Cache {
  readonly names: string[] = [];
  readonly sheets: TableRows[] = [];
  private value = '';
  private inValue = false;
  private reference = '';

  constructor(private readonly part: string) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'sheetName') this.names.push(attributes['val'] ?? '');
    else if (name === 'sheetData') this.beginSheet(Number(attributes['sheetId'] ?? 0));
    else if (name === 'row') this.beginRow(Number(attributes['r'] ?? 0));
    else if (name === 'cell') this.reference = attributes['r'] ?? '';
    else if (name === 'v' || name === 'val') {
      this.inValue = true;
      this.value = '';
    }
  }

  text(text: string): boolean {
    if (this.inValue) this.value += text;
    return this.inValue;
  }

  close(name: string): void {
    if (name === 'v' || name === 'val') this.inValue = false;
    const rows = this.sheets.at(-1);
    if (name === 'cell' && rows) {
      const column = rangeOf(this.reference)?.left ?? 0;
      if (column > rows.column) rows.skip(column - rows.column);
      rows.put(this.value, {});
      this.value = '';
    } else if (name === 'row') rows?.endRow();
  }

  private beginSheet(number: number): void {
    const sheet = this.names[number] ?? `sheet ${number + 1}`;
    const grid = { id: `${this.part}#${number}`, part: this.part, sheet, holds: 'store' as const };
    this.sheets.push(new TableRows(grid));
  }

  /** Only rows with cells stand in the cache; those between are empty. */
  private beginRow(number: number): void {
    const rows = this.sheets.at(-1);
    while (rows && number <= MOST_ROWS && rows.rowNumber < number) rows.endRow();
  }
}

const MOST_ROWS = 1_048_576;
