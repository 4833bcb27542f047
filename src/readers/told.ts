import type { Block } from '../engine/model/document';

const MOST_KEPT = 100_000;

/** What blocks told as they passed, so that it is not told once more where it is stored. */
export class Told {
  private readonly lines = new Set<string>();
  private readonly parts: string[] = [];

  hear(block: Block): void {
    if (block.kind === 'lines') for (const line of block.lines) this.keep(line);
    else if (block.kind === 'part') this.parts.push(block.text);
    // Cells of a sheet stand in elements, and are told by whoever reads those.
    else if (block.kind === 'rows' && block.grid.holds === 'store')
      for (const row of block.rows) for (const cell of row) this.keep(cell);
  }

  has(text: string): boolean {
    return this.lines.has(text) || this.parts.some((part) => part.includes(text));
  }

  private keep(line: string): void {
    if (this.lines.size < MOST_KEPT) this.lines.add(line);
  }
}
