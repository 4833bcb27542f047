import type { Block, CellDetail, RowsBlock } from '../../engine/model/document';
import { findDelimiter } from './delimiter';
import { lengthOf, recordsOf, type Records } from './records';
import { decodedText } from '../decoded-text';
import type { ByteSource, Reader, Recognised } from '../reader';

const ROWS_A_BLOCK = 1000;
/** Twice what a spreadsheet has. What is understood of a table is kept by column. */
const MOST_COLUMNS = 32_768;
const NO_DETAILS: ReadonlyMap<number, CellDetail> = new Map();
const GRID = { id: 'g1' };

/** Delimited text, streamed: one grid whose rows are records; an empty line is an empty record. */
export const csvReader: Reader = {
  formats: ['csv', 'tsv'],
  async *read(source: ByteSource, { format, encoding = 'utf-8' }: Recognised): AsyncIterable<Block> {
    const delimiter = await findDelimiter(source, encoding, format === 'tsv' ? '\t' : ',');
    let firstRow = 1;
    let held: Records = [];
    let tooMuch: string | undefined;
    for await (const records of recordsOf(decodedText(source, encoding), delimiter)) {
      if (records === 'too-long') {
        tooMuch = '4 million characters';
        break;
      }
      const end = firstTooWide(records);
      for (let at = 0; at < end; at += ROWS_A_BLOCK) {
        if (lengthOf(held) > 0) yield rowsBlock(firstRow, held, false);
        firstRow += lengthOf(held);
        held = records.slice(at, Math.min(end, at + ROWS_A_BLOCK));
      }
      if (end < lengthOf(records)) {
        tooMuch = `${MOST_COLUMNS} cells`;
        break;
      }
    }
    yield rowsBlock(firstRow, held, true);
    if (tooMuch !== undefined) yield unreadFrom(firstRow + lengthOf(held), tooMuch);
  },
};

function rowsBlock(firstRow: number, records: Records, last: boolean): RowsBlock {
  const block = { kind: 'rows', grid: GRID, firstRow, details: NO_DETAILS, last } as const;
  if (Array.isArray(records)) return { ...block, rows: records };
  return {
    ...block,
    inText: records,
    get rows() {
      return records.rows();
    },
  };
}

/** The first record of more cells than are looked at; the number of records where there is none. */
function firstTooWide(records: Records): number {
  const length = lengthOf(records);
  for (let at = 0; at < length; at += 1) {
    const width = Array.isArray(records) ? (records[at]?.length ?? 0) : records.widthOf(at);
    if (width > MOST_COLUMNS) return at;
  }
  return length;
}

function unreadFrom(row: number, most: string): Block {
  const reason = `Row ${row} has more than ${most}, so it and what follows were not read.`;
  return { kind: 'unread', anchor: { row }, cause: 'limit', reason };
}
