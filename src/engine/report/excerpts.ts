import type { Anchor, Place } from '../model/anchor';
import type { Block } from '../model/document';

/** What stands at a place: the cells of its row, or its line. */
export type Excerpt =
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'line'; readonly line: string };

/**
 * Collects the rows and lines that a report quotes, from the same blocks that were checked. Not part of the report
 * itself: it is public and stored, and need not repeat the file.
 */
export class ExcerptCollector {
  private readonly wanted = new Set<string>();
  private readonly found = new Map<string, Excerpt>();
  /** Those that are quoted. */
  readonly pages = new Set<number>();

  constructor(anchors: Iterable<Anchor>) {
    for (const anchor of anchors) {
      const key = keyOf(anchor);
      if (key !== undefined) this.wanted.add(key);
      if (anchor.page !== undefined) this.pages.add(anchor.page);
    }
  }

  /** Nothing more is needed: reading on would be for nothing. */
  isComplete(): boolean {
    return this.found.size === this.wanted.size;
  }

  push(block: Block): void {
    if (block.kind === 'rows') {
      block.rows.forEach((cells, index) => {
        this.keep(keyAt(block.grid, 'row', block.firstRow + index), { kind: 'row', cells });
      });
    } else if (block.kind === 'lines') {
      block.lines.forEach((line, index) => {
        this.keep(keyAt(block.place ?? {}, 'line', block.firstLine + index), { kind: 'line', line });
      });
    }
  }

  at(anchor: Anchor): Excerpt | undefined {
    const key = keyOf(anchor);
    return key === undefined ? undefined : this.found.get(key);
  }

  private keep(key: string, excerpt: Excerpt): void {
    if (this.wanted.has(key)) this.found.set(key, excerpt);
  }
}

function keyOf(anchor: Anchor): string | undefined {
  const { row, line } = anchor;
  if (line !== undefined) return keyAt(anchor, 'line', line);
  return row === undefined ? undefined : keyAt(anchor, 'row', row);
}

/** Each page, sheet and part counts its own lines and rows. */
function keyAt({ part, page, sheet, table }: Place, kind: 'row' | 'line', number: number): string {
  return [kind, number, page, table, sheet, part].join('\0');
}
