import { grouped } from '../words/numbers';
import type { ColumnHead } from './column-heads';

/** Which columns of a very wide table are shown, with the way to the others. */
export interface StretchView {
  readonly say: string;
  readonly previousHref: string;
  readonly nextHref: string;
}

export function stretchView(
  heads: readonly ColumnHead[],
  columns: number,
  hrefOf: (column: number) => string,
): StretchView | null {
  const [first, last] = [heads[0], heads.at(-1)];
  if (!first || !last || heads.length >= columns) return null;
  return {
    say: `Columns ${first.letter} to ${last.letter} of ${grouped(columns)}`,
    previousHref: first.column > 1 ? hrefOf(first.column - 1) : '',
    nextHref: last.column < columns ? hrefOf(last.column + 1) : '',
  };
}
