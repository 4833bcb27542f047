import type { Block } from '../../engine/model/document';
import type { Line } from '../office/paragraph';
import { TableRows } from '../office/table-rows';

interface CellShape {
  readonly goesUp: boolean;
  readonly goesLeft: boolean;
}

/** Rows of cells, which stand in the text one after the other: what follows without a row between ends the table. */
export class RtfTables {
  private rows: TableRows | undefined;
  private count = 0;
  private shapes: CellShape[] = [];
  private next: CellShape = { goesUp: false, goesLeft: false };
  private cells: { readonly text: string; readonly unseen: boolean }[] = [];

  constructor(
    private readonly begins: (table: number) => void,
    private readonly out: (block: Block) => void,
  ) {}

  /** `trowd`: the shapes of the cells of the next row follow. */
  beginShapes(): void {
    this.shapes = [];
  }

  mergeNext(word: string): void {
    if (word === 'clvmrg') this.next = { ...this.next, goesUp: true };
    else if (word === 'clmrg') this.next = { ...this.next, goesLeft: true };
  }

  endShape(): void {
    if (this.shapes.length < 1000) this.shapes.push(this.next);
    this.next = { goesUp: false, goesLeft: false };
  }

  addCell(lines: readonly Line[]): void {
    const text = lines.map((line) => line.text).join('\n');
    this.cells.push({ text, unseen: lines.some(({ unseen }) => unseen.length > 0) });
  }

  endRow(): void {
    if (!this.rows) {
      const table = ++this.count;
      this.begins(table);
      this.rows = new TableRows({ id: `table${table}`, table });
    }
    for (const [index, { text, unseen }] of this.cells.entries()) {
      const shape = this.shapes[index];
      const covered = shape?.goesLeft === true && text.trim() === '';
      const columnSpan = 1 + this.covers(index);
      if (!covered) {
        const continues = shape?.goesUp === true && text.trim() === '';
        this.rows.add({ text, columnSpan, continues, ...(unseen && { invisible: true }) });
      }
    }
    this.cells = [];
    this.rows.endRow();
    if (this.rows.isLong) this.out(this.rows.take(false));
  }

  end(): void {
    if (this.cells.length > 0) this.endRow();
    if (this.rows) this.out(this.rows.take(true));
    this.rows = undefined;
  }

  /** How many cells to its right the one at `index` reaches over. */
  private covers(index: number): number {
    let count = 0;
    while (
      this.shapes[index + 1 + count]?.goesLeft === true &&
      (this.cells[index + 1 + count]?.text.trim() ?? '') === ''
    )
      count += 1;
    return this.shapes[index]?.goesLeft === true ? 0 : count;
  }
}
