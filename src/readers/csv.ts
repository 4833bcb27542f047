import type { Block, CellDetail } from '../engine/model/document';
import { findDelimiter } from './csv/delimiter';
import { recordsOf } from './csv/records';
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
    let rows: readonly string[][] = [];
    let tooLong = false;
    for await (const records of recordsOf(decodedText(source, encoding), delimiter)) {
      tooLong = records === 'too-long';
      if (records === 'too-long') break;
      for (let at = 0; at < records.length; at += ROWS_A_BLOCK) {
        if (rows.length > 0) yield rowsBlock(firstRow, rows, false);
        firstRow += rows.length;
        rows = records.slice(at, at + ROWS_A_BLOCK);
      }
    }
    yield rowsBlock(firstRow, rows, true);
    if (tooLong) yield unreadFrom(firstRow + rows.length);
  },
};

function rowsBlock(firstRow: number, rows: readonly string[][], last: boolean): Block {
  return { kind: 'rows', grid: GRID, firstRow, rows, details: NO_DETAILS, last };
}

function unreadFrom(row: number): Block {
  const reason = `Row ${row} has more than 4 million characters, so it and what follows were not read.`;
  return { kind: 'unread', anchor: { row }, cause: 'limit', reason };
}
