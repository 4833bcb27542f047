import { createHash } from 'node:crypto';
import type { Block } from '../../engine/model/document';
import type { CellChange } from '../../engine/remedies/remedy';

/** Every cell of a file as it reads, by sheet and place; of what is no grid, a digest. */
export class ReadCells {
  readonly cells = new Map<string, string>();
  private readonly rest = createHash('sha256');

  add(block: Block): void {
    if (block.kind !== 'rows') {
      this.rest.update(JSON.stringify(block));
      return;
    }
    const { sheet = '', table = 0, part = '' } = block.grid;
    block.rows.forEach((row, at) => {
      row.forEach((text, column) => {
        if (text !== '')
          this.cells.set(`${sheet}\n${table}\n${part}\n${block.firstRow + at}:${column + 1}`, text);
      });
    });
  }

  digestOfRest(): string {
    return this.rest.copy().digest('hex');
  }
}

/**
 * Whether a file that was written anew reads as the one before but in the cells that were to change: the proof that
 * whoever wrote it touched nothing else, whatever the format.
 */
export function isChangedOnlyIn(
  changes: readonly CellChange[],
  before: ReadCells,
  after: ReadCells,
): boolean {
  const expected = new Map(before.cells);
  for (const { anchor, after: word } of changes) {
    const { sheet = '', table = 0, part = '', row = 0, column = 0 } = anchor;
    expected.set(`${sheet}\n${table}\n${part}\n${row}:${column}`, word);
  }
  if (expected.size !== after.cells.size || before.digestOfRest() !== after.digestOfRest()) return false;
  return [...expected].every(([place, text]) => after.cells.get(place) === text);
}
