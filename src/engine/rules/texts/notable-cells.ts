import type { CellsInText } from '../../model/cells-in-text';
import type { RowsBlock } from '../../model/document';
import { isWorthReading } from '../identifiers/worth-reading';

/** A raw cell in which a rule about texts may find something. */
export class NotableCell {
  constructor(
    private readonly block: RowsBlock,
    private readonly index: number,
    /** 1-based. */
    readonly column: number,
    readonly text: string,
  ) {}

  /** 1-based in the grid. */
  get row(): number {
    return this.block.firstRow + this.index;
  }

  /** The cell to its left. */
  get before(): string {
    const { inText } = this.block;
    const place = this.column - 2;
    return inText ? inText.cell(inText.at(this.index, place)) : (this.block.rows[this.index]?.[place] ?? '');
  }
}

/** A block of rows after the first look at each of its cells. */
export interface LookedAt {
  readonly block: RowsBlock;
  /** How many cells there are. */
  readonly cells: number;
  readonly notable: readonly NotableCell[];
}

/**
 * The first look, once for all rules about texts: nearly all cells of long files are short labels and plain numbers, in
 * which none of them finds anything.
 */
export function lookAt(block: RowsBlock): LookedAt {
  return block.inText ? lookInText(block, block.inText) : lookInRows(block);
}

function lookInText(block: RowsBlock, inText: CellsInText): LookedAt {
  const { text } = inText;
  const notable: NotableCell[] = [];
  for (let index = 0; index < inText.height; index++) {
    const first = inText.firstOf(index);
    const end = inText.firstOf(index + 1);
    for (let cell = first; cell < end; cell++) {
      if (isNotable(text, inText.startOf(cell), inText.endOf(cell)))
        notable.push(new NotableCell(block, index, cell - first + 1, inText.cell(cell)));
    }
  }
  return { block, cells: inText.size, notable };
}

function lookInRows(block: RowsBlock): LookedAt {
  const notable: NotableCell[] = [];
  let cells = 0;
  for (const [index, row] of block.rows.entries()) {
    cells += row.length;
    for (let place = 0; place < row.length; place++) {
      const text = row[place] ?? '';
      if (isNotable(text, 0, text.length)) notable.push(new NotableCell(block, index, place + 1, text));
    }
  }
  return { block, cells, notable };
}

/** No secret and no encoded content is shorter. */
const SHORTEST = 14;

/** Formulas and markers begin with a sign; a short text that begins otherwise can only be an identifier. */
export function isNotable(text: string, start: number, end: number): boolean {
  if (start === end) return false;
  if (end - start >= SHORTEST || !isLetterOrDigit(text.charCodeAt(start))) return true;
  return isWorthReading(text, start, end);
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
}
