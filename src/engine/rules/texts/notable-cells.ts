import type { CellsInText } from '../../model/cells-in-text';
import type { RowsBlock } from '../../model/document';
import { isWorthReading } from '../identifiers/worth-reading';
import { SHORTEST_SECRET } from '../secrets/find-secret';

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

  /** No other cell of its row holds anything. */
  get isAlone(): boolean {
    const { inText, rows } = this.block;
    if (!inText) return (rows[this.index] ?? []).every((text, at) => text === '' || at === this.column - 1);
    const first = inText.firstOf(this.index);
    for (let cell = first; cell < inText.firstOf(this.index + 1); cell++)
      if (cell !== first + this.column - 1 && inText.startOf(cell) < inText.endOf(cell)) return false;
    return true;
  }

  /** The cell to its left. */
  get before(): string {
    const { inText } = this.block;
    const place = this.column - 2;
    return inText ? inText.cell(inText.at(this.index, place)) : (this.block.rows[this.index]?.[place] ?? '');
  }
}

/** A block of rows after the first look at each of its cells. */
export interface LookedAt extends Pick<RowsBlock, 'grid' | 'firstRow' | 'details' | 'last'> {
  /** How many cells there are. */
  readonly cells: number;
  readonly notable: readonly NotableCell[];
  /** Those of the block's rows that are among the first so many of the grid. Further down nobody asks for all cells. */
  readonly top: (rows: number) => readonly (readonly string[])[];
}

/**
 * The first look, once for all rules about texts: nearly all cells of long files are short labels and plain numbers, in
 * which none of them finds anything.
 */
export function lookAt(block: RowsBlock): LookedAt {
  const { grid, firstRow, details, last, inText } = block;
  const { cells, notable } = inText ? lookInText(block, inText) : lookInRows(block);
  const top = (rows: number) => (firstRow > rows ? [] : block.rows.slice(0, rows + 1 - firstRow));
  return { grid, firstRow, details, last, cells, notable, top };
}

type Found = Pick<LookedAt, 'cells' | 'notable'>;

function lookInText(block: RowsBlock, inText: CellsInText): Found {
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
  return { cells: inText.size, notable };
}

function lookInRows(block: RowsBlock): Found {
  const notable: NotableCell[] = [];
  let cells = 0;
  for (const [index, row] of block.rows.entries()) {
    cells += row.length;
    for (let place = 0; place < row.length; place++) {
      const text = row[place] ?? '';
      if (isNotable(text, 0, text.length)) notable.push(new NotableCell(block, index, place + 1, text));
    }
  }
  return { cells, notable };
}

/** No key and no encoded content is shorter. */
const SHORTEST_KEY = 14;

/**
 * Formulas and markers begin with a sign, and a name with its secret (`pwd=…`) has one between them; a short text that
 * is neither can only be an identifier.
 */
export function isNotable(text: string, start: number, end: number): boolean {
  if (start === end) return false;
  if (end - start >= SHORTEST_KEY || !isLetterOrDigit(text.charCodeAt(start))) return true;
  if (end - start >= SHORTEST_SECRET && hasSign(text, start, end)) return true;
  return isWorthReading(text, start, end);
}

function hasSign(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isLetterOrDigit(code) && code !== BLANK) return true;
  }
  return false;
}

const BLANK = 32;

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
}
