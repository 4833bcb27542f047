import type { LookedAt, NotableCell } from '../texts/notable-cells';
import { columnEvidence, type ColumnEvidence } from './column-evidence';

/** Rows at the top whose texts may be headers, and whose texts are looked at for names. */
const HEADER_ROWS = 300;
const TEXTS_KEPT = 200;
const HEADERS_KEPT = 3;

/** What is known of the columns of a grid while its rows go by. */
export class GridEvidence {
  private readonly known = new Map<number, ColumnEvidence>();

  /** With their 1-based numbers. */
  get columns(): Iterable<readonly [number, ColumnEvidence]> {
    return this.known;
  }

  of(column: number): ColumnEvidence {
    const known = this.known.get(column);
    if (known) return known;
    const made = columnEvidence();
    this.known.set(column, made);
    return made;
  }

  /**
   * Notes the texts at the top of a grid, up to and with a cell before it is looked at: its header is what stands above
   * it. Without a cell, to the end.
   */
  noting({ firstRow, top: topOf }: LookedAt): (upTo?: NotableCell) => void {
    const top = topOf(HEADER_ROWS);
    let [index, place] = [0, 0];
    return (upTo) => {
      for (; index < top.length; index++, place = 0) {
        const row = top[index] ?? [];
        const end = upTo?.row === firstRow + index ? upTo.column : row.length;
        for (; place < end; place++) note(this.of(place + 1), row[place] ?? '');
        if (end < row.length) return;
      }
    };
  }
}

function note(column: ColumnEvidence, cell: string): void {
  if (cell === '' || !/\p{L}/u.test(cell.slice(0, 100))) return;
  if (column.texts.size < TEXTS_KEPT) column.texts.add(cell.slice(0, 100));
  if (column.header.length < HEADERS_KEPT && !/\d{5}|@/.test(cell)) column.header.push(cell.slice(0, 100));
}
