import { a1 } from '../../engine/model/anchor';
import type { RenderedRow } from '../../app/scanning/scanning.port';
import type { ColumnHead } from './column-heads';
import type { LineRole } from './line-roles';
import type { CellMark } from './marks-on-cells';
import type { PlacedFinding } from './placed-finding';
import { textParts, type TextPart } from './text-parts';
import { visibleCell } from './visible-cell';

export interface RowView {
  readonly id: string;
  readonly number: number;
  readonly hidden: boolean;
  /** What the row was taken for, where it is not like most. */
  readonly role: string;
  /** A person said so. */
  readonly said: boolean;
  readonly mark: CellMark | null;
  readonly cells: readonly CellView[];
}

interface CellView {
  readonly id: string;
  readonly text: string;
  readonly style: string;
  /** What it holds where it shows something else: a stored number, a formula. */
  readonly raw: string;
  readonly mark: CellMark | null;
}

export interface LineView {
  readonly id: string;
  readonly number: number;
  readonly style: string;
  readonly mark: CellMark | null;
  readonly parts: readonly TextPart[];
}

/** Cells that are missing at the end of a row are drawn empty, so that columns stay columns. */
export function rowView(
  { number, cells, hidden, raw = {} }: RenderedRow,
  heads: readonly ColumnHead[],
  roles: ReadonlyMap<number, LineRole>,
  marks: ReadonlyMap<string, CellMark>,
): RowView {
  const role = roles.get(number);
  return {
    role: role?.role ?? '',
    said: role?.said ?? false,
    id: `row-${number}`,
    number,
    hidden,
    mark: marks.get(`row-${number}`) ?? null,
    cells: heads.map((head) => {
      const id = a1(number, head.column);
      const text = visibleCell(cells[head.column - 1] ?? '');
      const mark = marks.get(id) ?? null;
      const style = ['cell'];
      if (readsAsNumber(text)) style.push('cell--number');
      if (head.total || role?.role === 'total') style.push('cell--total');
      if (hidden || head.hidden) style.push('is-hidden');
      if (mark) style.push(`cell--${mark.outcome}`);
      return { id, text, style: style.join(' '), raw: visibleCell(raw[String(head.column)] ?? ''), mark };
    }),
  };
}

export function lineView(
  { number, cells }: RenderedRow,
  placed: readonly PlacedFinding[],
  marks: ReadonlyMap<string, CellMark>,
): LineView {
  const id = `line-${number}`;
  const mark = marks.get(id) ?? null;
  const here = placed.filter(({ finding }) => finding.anchor.line === number);
  return {
    id,
    number,
    style: mark ? `cell line--${mark.outcome}` : 'cell',
    mark,
    parts: textParts(
      cells[0] ?? '',
      here.map(({ finding }) => finding),
    ),
  };
}

const LONGEST_NUMBER = 40;

/** Only for alignment: digits with what people write around them. */
function readsAsNumber(text: string): boolean {
  return (
    text.length <= LONGEST_NUMBER &&
    /^[<>≤≥~±+\-−(]?(?=[.,%()\s\u00a0\u202f]*\d)[\d.,%()\s\u00a0\u202f]*$/.test(text)
  );
}
