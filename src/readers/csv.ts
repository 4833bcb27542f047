import type { Block, CellDetail, RowsBlock } from '../engine/model/document';
import { findDelimiter } from './csv/delimiter';
import { lengthOf, recordsOf, type Records } from './csv/records';
import { decodedText } from './decoded-text';
import type { ByteSource, Reader, Recognised } from './reader';

const ROWS_A_BLOCK = 1000;
const NO_DETAILS: ReadonlyMap<number, CellDetail> = new Map();
const GRID = { id: 'g1' };

/** Delimited text, streamed: one grid whose rows are records; an empty line is an empty record. */
export const csvReader: Reader = {
  formats: ['csv', 'tsv'],
  async *read(source: ByteSource, { format, encoding = 'utf-8' }: Recognised): AsyncIterable<Block> {
    const delimiter = await findDelimiter(source, encoding, format === 'tsv' ? '\t' : ',');
    let firstRow = 1;
    let held: Records = [];
    let tooLong = false;
    for await (const records of recordsOf(decodedText(source, encoding), delimiter)) {
      tooLong = records === 'too-long';
      if (records === 'too-long') break;
      for (let at = 0; at < lengthOf(records); at += ROWS_A_BLOCK) {
        if (lengthOf(held) > 0) yield rowsBlock(firstRow, held, false);
        firstRow += lengthOf(held);
        held = records.slice(at, at + ROWS_A_BLOCK);
      }
    }
    yield rowsBlock(firstRow, held, true);
    if (tooLong) yield unreadFrom(firstRow + lengthOf(held));
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

function unreadFrom(row: number): Block {
  const reason = `Row ${row} has more than 4 million characters, so it and what follows were not read.`;
  return { kind: 'unread', anchor: { row }, cause: 'limit', reason };
}
