import { createHash } from 'node:crypto';
import type { Block } from '../../engine/model/document';
import type { Place } from '../../engine/model/anchor';
import type { TableRemedy } from '../../engine/remedies/remedy';
import { IN_NO_CELL } from '../../readers/xlsx/shared-strings';

export interface ReadCell {
  readonly grid: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Every cell of a file as it reads, by grid and place; of what is no grid, a digest. */
export class ReadCells {
  private readonly cells = new Map<string, ReadCell>();
  private readonly rest = createHash('sha256');

  add(block: Block): void {
    if (isInNoCell(block)) return;
    if (block.kind === 'part' && block.part === 'invisible-text' && block.anchor.row !== undefined) {
      const { anchor, text } = block;
      const { row = 0, column = 0 } = anchor;
      const grid = unseenKey(anchor);
      this.cells.set(cellKey(grid, row, column), { grid, row, column, text });
      return;
    }
    if (block.kind !== 'rows') {
      this.rest.update(JSON.stringify(block));
      return;
    }
    const grid = gridKey(block.grid);
    block.rows.forEach((texts, at) => {
      texts.forEach((text, index) => {
        const [row, column] = [block.firstRow + at, index + 1];
        if (text !== '') this.cells.set(cellKey(grid, row, column), { grid, row, column, text });
      });
    });
  }

  textAt(place: Place, row: number, column: number): string {
    return this.cells.get(cellKey(gridKey(place), row, column))?.text ?? '';
  }

  all(): Iterable<ReadCell> {
    return this.cells.values();
  }

  get size(): number {
    return this.cells.size;
  }

  digestOfRest(): string {
    return this.rest.copy().digest('hex');
  }
}

/** Strings that no cell shows are emptied when the workbook is written. */
function isInNoCell(block: Block): boolean {
  if (block.kind === 'part') return block.part === 'unused-string';
  return block.kind === 'lines' && block.place?.part?.endsWith(IN_NO_CELL) === true;
}

/** A sheet, or a table of a document, as the cells of a file tell theirs. */
export function gridKey({ sheet = '', table = 0, part = '' }: Place): string {
  return `${sheet}\n${table}\n${part}`;
}

/** What a cell holds and does not show, beside what it shows: it goes with what changes. */
function unseenKey(place: Place): string {
  return gridKey({ ...place, table: -1 });
}

function cellKey(grid: string, row: number, column: number): string {
  return `${grid}\n${row}:${column}`;
}

/**
 * Whether a file that was written anew reads as the one before but in the cells that were to change, and without the
 * lines that were to go: the proof that whoever wrote it touched nothing else, whatever the format.
 */
export function isChangedOnlyIn(
  tables: readonly TableRemedy[],
  before: ReadCells,
  after: ReadCells,
): boolean {
  const expected = new Map<string, string>();
  const gone = tables.flatMap((table) => (table.gone ? [table.gone] : []));
  const rows = gone.flatMap((lines) => lines.rows);
  const columns = gone.flatMap((lines) => lines.columns);
  const expect = (grid: string, row: number, column: number, text: string) => {
    if (rows.includes(row) || columns.includes(column)) return;
    expected.set(cellKey(grid, row - below(rows, row), column - below(columns, column)), text);
  };
  for (const { grid, row, column, text } of before.all()) expect(grid, row, column, text);
  for (const { anchor, after: word } of tables.flatMap(({ changes }) => changes)) {
    const { row = 0, column = 0 } = anchor;
    expect(gridKey(anchor), row, column, word);
    expected.delete(cellKey(unseenKey(anchor), row, column));
  }
  if (expected.size !== after.size || before.digestOfRest() !== after.digestOfRest()) return false;
  for (const { grid, row, column, text } of after.all()) {
    const wanted = expected.get(cellKey(grid, row, column));
    // A number keeps the format of its cell, which may group its digits in another way.
    if (
      wanted !== text &&
      (wanted === undefined || !/^\d[\d.,'\s]*$/.test(wanted) || digits(wanted) !== digits(text))
    )
      return false;
  }
  return true;
}

function below(lines: readonly number[], line: number): number {
  return lines.filter((gone) => gone < line).length;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
