import { figuresIn, type ColumnFacts } from './column-facts';
import { namesRows, type DraftColumn } from './draft-column';
import { isBesideRows } from './row-numbers';

export function isNumeric({ kinds, filled }: ColumnFacts): boolean {
  return kinds.number + kinds.composite > filled / 2;
}

/** Naming columns left of the first column of figures; in long layouts all of them. */
export function labelsAmong(columns: readonly DraftColumn[]): number[] {
  const firstFigure = columns.findIndex(
    (column) => !namesRows(column) && column.facts.filled > 0 && figuresIn(column.facts) > 0,
  );
  return columns
    .filter((column, i) => namesRows(column) && !isBesideRows(column) && (firstFigure < 0 || i < firstFigure))
    .map(({ column }) => column);
}

/** `describe()` has texts right of its figures, too: the most frequent value of a variable names no row. */
export function leftOfFigures(texts: readonly number[], columns: readonly DraftColumn[]): number[] {
  const figures = columns.find(({ facts }) => isNumeric(facts))?.column ?? Infinity;
  return texts.filter((column) => column < figures);
}
