import type { CellGrid } from '../layout/cell-grid';
import { decide, verdict, type DraftColumn, type Verdict } from './draft-column';

const MOST_NAMES = 400;

/**
 * Variables against variables, as `cor()` and `vcov()` print them: what stands across stands down the side, too. Half of it
 * may be left out, then the first name across or down is missing. `Pearson`, `Sig.`, `N` may stand below each name, in a column
 * of their own.
 */
export function isMatrix(
  grid: CellGrid,
  columns: readonly DraftColumn[],
  rows: readonly number[],
  stubs: readonly number[],
): boolean {
  const figures = columns.filter(({ facts }) => facts.numbers > 0);
  const across = new Set(figures.map(({ name }) => name.trim()).filter((name) => name !== ''));
  if (across.size < 2 || across.size < figures.length * 0.6) return false;
  return stubs.some((stub) => {
    const down = new Set(
      rows
        .slice(0, MOST_NAMES)
        .map((row) => grid.text(row, stub).trim())
        .filter((name) => name !== ''),
    );
    const shared = [...down].filter((name) => across.has(name)).length;
    return shared >= 2 && shared >= down.size * 0.6 && shared >= across.size * 0.6;
  });
}

/**
 * All figures of a matrix are of one kind, whatever variable stands over them. Whole numbers alone may count who went from
 * which group to which, and are left to be counts.
 */
export function nameMatrix(columns: readonly DraftColumn[], context: string): void {
  const figures = columns.filter(({ facts }) => facts.numbers > 0);
  const found = figuresOfMatrix(figures, context);
  if (found) for (const column of figures) decide(column, found);
}

function figuresOfMatrix(figures: readonly DraftColumn[], context: string): Verdict | undefined {
  const between = (least: number) =>
    figures.every(({ facts }) => facts.least >= least && facts.greatest <= 1);
  if (between(0) && SAYS_P.test(context)) return verdict('p-value', 0.8, 'a matrix of p-values');
  if (figures.every(({ facts }) => facts.decimals === 0)) return undefined;
  return between(-1)
    ? verdict('correlation', 0.8, 'a matrix of correlations')
    : verdict('other', 0.7, 'a matrix of variables against variables');
}

const SAYS_P = /\bp[- ]?values?\b|\bprobabilit|pairwise comparisons/i;
