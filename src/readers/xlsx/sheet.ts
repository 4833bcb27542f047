import { a1 } from '../../engine/model/anchor';
import { cellOfKey, type Block, type GridInfo, type PartBlock } from '../../engine/model/document';
import { xmlSteps } from '../xml/read-xml';
import type { ZipEntry } from '../zip/open-zip';
import type { Package } from '../office/package';
import { SheetMarkup } from './sheet-markup';
import { SheetRows, type SheetContext } from './sheet-rows';
import { readSheetTail, type SheetTail } from './sheet-tail';

const ROWS_A_BLOCK = 1000;
/** A path: of words on a page only those say something about the disk of whoever made it. */
const IN_A_FOLDER = /[\\/]\S*[\\/]/;

export interface SheetToRead {
  readonly entry: ZipEntry;
  readonly grid: GridInfo & { readonly sheet: string };
  readonly context: Omit<SheetContext, keyof SheetTail>;
}

/** A worksheet's rows as a person sees them, then what of it a person does not see. */
export async function* readSheet(pack: Package, { entry, grid, context }: SheetToRead): AsyncIterable<Block> {
  const anchor = { sheet: grid.sheet, part: entry.name };
  const tail = await readSheetTail(entry).catch((error: unknown): SheetTail => {
    pack.note(anchor, error);
    return { merges: [], filtered: undefined };
  });
  const sheet = new SheetRows({ ...context, ...tail });
  let firstRow = 1;
  const take = (last: boolean): Block => {
    const { rows, details, hiddenRows, hiddenColumns } = sheet;
    sheet.rows = [];
    sheet.details = new Map();
    sheet.hiddenRows = new Set();
    const block = { kind: 'rows' as const, grid, firstRow, rows, details, hiddenRows, hiddenColumns, last };
    firstRow += rows.length;
    return block;
  };
  try {
    for await (const ended of xmlSteps(entry, new SheetMarkup(sheet))) {
      if (!ended && sheet.rows.length >= ROWS_A_BLOCK) yield take(false);
    }
  } catch (error) {
    pack.note(anchor, error);
  }
  yield take(true);
  if (sheet.headers.length > 0) {
    const place = { sheet: grid.sheet, part: 'header and footer' };
    yield { kind: 'lines', place, format: 'txt', firstLine: 1, lines: sheet.headers, last: true };
    for (const text of sheet.headers)
      if (IN_A_FOLDER.test(text))
        yield { kind: 'part', part: 'property', anchor: place, text: `page header: ${text}` };
  }
  yield* unseenParts(sheet, grid.sheet, tail);
}

function* unseenParts(sheet: SheetRows, name: string, { filtered }: SheetTail): Iterable<PartBlock> {
  for (const [column, text] of sheet.inHiddenColumns) {
    yield { kind: 'part', part: 'hidden-column', anchor: { sheet: name, column }, text: shortened(text) };
  }
  for (const [row, text] of sheet.inHiddenRows) {
    const byFilter = filtered !== undefined && row > filtered.top && row <= filtered.bottom;
    const part = byFilter ? 'filtered-row' : 'hidden-row';
    yield { kind: 'part', part, anchor: { sheet: name, row }, text: shortened(text) };
  }
  for (const { top, left, bottom, right } of sheet.unseenAtTimes) {
    const from = a1(top, left);
    const anchor = { sheet: name, row: top, column: left, a1: from };
    const text = `when a condition is true, ${from}:${a1(bottom, right)}`;
    yield { kind: 'part', part: 'invisible-text', anchor, text };
  }
  for (const [key, text] of sheet.unseen) {
    const { row, column } = cellOfKey(key);
    const anchor = { sheet: name, row, column, a1: a1(row, column) };
    yield { kind: 'part', part: 'invisible-text', anchor, text: shortened(text) };
  }
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
