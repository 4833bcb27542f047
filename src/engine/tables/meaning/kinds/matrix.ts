import type { CellGrid } from '../../layout/cell-grid';
import { decide, verdict, type DraftColumn, type Verdict } from '../columns/draft-column';

const MOST_NAMES = 400;

/**
 * Of a triangle the half above the diagonal is left out, and the diagonal. Of an identity each line has its own column: R codes
 * groups so (`contrasts()`).
 */
type Form = 'square' | 'triangle' | 'identity';

export interface Matrix {
  readonly form: Form;
  readonly figures: readonly DraftColumn[];
}

/**
 * Variables against variables, as `cor()` and `vcov()` print them: what stands across stands down the side, too. Half of it
 * may be left out, then the first name across or down is missing. `Pearson`, `Sig.`, `N` may stand below each name, in a column
 * of their own.
 */
export function matrixOf(
  grid: CellGrid,
  columns: readonly DraftColumn[],
  rows: readonly number[],
  stubs: readonly number[],
): Matrix | undefined {
  const [first] = columns;
  // Numbered variables have numbers for labels.
  const labels = stubs.length > 0 || !first ? stubs : [first.column];
  const figures = columns.filter(({ column, facts }) => facts.numbers > 0 && !labels.includes(column));
  const across = new Set(figures.map(({ name }) => name.trim()).filter((name) => name !== ''));
  if (across.size < 2 || across.size < figures.length * 0.6) return undefined;
  const downs = labels.map((stub) => rows.slice(0, MOST_NAMES).map((row) => grid.text(row, stub).trim()));
  if (downs.some((down) => isTriangle(figures, down))) return { form: 'triangle', figures };
  const square = downs.find((down) => isSquare(across, down));
  return square && { form: isIdentity(figures, square) ? 'identity' : 'square', figures };
}

function isIdentity(figures: readonly DraftColumn[], down: readonly string[]): boolean {
  return figures.every(({ name, facts }) =>
    down.every((row, i) => facts.values[i] === (row === name.trim() ? 1 : 0)),
  );
}

/** What is named across is named down the side. */
function isSquare(across: ReadonlySet<string>, names: readonly string[]): boolean {
  const down = new Set(names.filter((name) => name !== ''));
  const shared = [...down].filter((name) => across.has(name)).length;
  return shared >= 2 && shared >= down.size * 0.6 && shared >= across.size * 0.6;
}

/**
 * `B` under `A`, `C` under `A` and `B`: each with those before it, so that the first is missing down the side, the last across, and
 * what is above the diagonal everywhere.
 */
function isTriangle(figures: readonly DraftColumn[], down: readonly string[]): boolean {
  const across = figures.map(({ name }) => name.trim());
  return (
    down.length === across.length &&
    down.slice(0, -1).every((name, i) => name !== '' && name === across[i + 1]) &&
    figures.every(({ facts }, column) =>
      down.every((_, row) => Number.isNaN(facts.values[row] ?? NaN) === row < column),
    )
  );
}

/**
 * All figures of a matrix are of one kind, whatever variable stands over them. Whole numbers alone may count who went from
 * which group to which, and are left to be counts.
 */
export function nameMatrix(matrix: Matrix, context: string): void {
  const found = figuresOfMatrix(matrix, context);
  if (found) for (const column of matrix.figures) decide(column, found);
}

function figuresOfMatrix({ form, figures }: Matrix, context: string): Verdict | undefined {
  const between = (least: number) =>
    figures.every(({ facts }) => facts.least >= least && facts.greatest <= 1);
  if (between(0) && SAYS_P.test(context)) return verdict('p-value', 0.8, 'a matrix of p-values');
  if (form === 'identity') return verdict('other', 0.8, 'codes of groups');
  // How far each is from each is said once; how many went from each to each, both ways.
  if (form === 'triangle' && SAYS_DISTANCE.test(context))
    return verdict('other', 0.8, 'a matrix of distances');
  if (figures.every(({ facts }) => facts.decimals === 0)) return undefined;
  return between(-1)
    ? verdict('correlation', 0.8, 'a matrix of correlations')
    : verdict('other', 0.7, 'a matrix of variables against variables');
}

const SAYS_DISTANCE =
  /\bdistan[cz](?:es?|en|ias?|ies)\b|\bdistàncies\b|\bdissimilarit|\babstände\b|\bafstand(?:en|er)?\b|\bavstånd\b|\bavstand(?:er)?\b|\bvzdálenost|\betäisyy/i;
const SAYS_P = /\bp[- ]?values?\b|\bprobabilit|pairwise comparisons|\bpr ?> ?\|/i;
