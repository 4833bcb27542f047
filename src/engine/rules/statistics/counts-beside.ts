import type { Line, TableCell } from '../../tables/table';
import { wordsOf } from '../../tables/words/meaning';
import type { CellsByRow } from './cells-by-row';

/**
 * Of several counts side by side the nearest to a statistic is often a part of the first: `Clients, In debt, Mean age`. The
 * mean is of the largest, unless the nearest is called `n` or a number of valid values, or one is named in the mean:
 * `Men, Women, Mean wage of women`.
 */
export class CountsBeside {
  private readonly named = new Map<Line, Map<Line, number>>();

  constructor(private readonly counts: CellsByRow) {}

  of(statistic: TableCell, nearest: TableCell): TableCell {
    if (OWN_SIZE.test(nearest.column.labels.at(-1) ?? '')) return nearest;
    const row = nearest.row.index;
    let found: TableCell | undefined;
    let before = -1;
    let at = this.counts.first(row);
    for (let cell = this.counts.at(at, row); cell; cell = this.counts.at(++at, row)) {
      const isApart = cell.column.index !== before + 1;
      if (isApart || !found || this.goesBefore(cell, found, statistic)) found = cell;
      if (cell === nearest) break;
      before = cell.column.index;
    }
    return found ?? nearest;
  }

  private goesBefore(cell: TableCell, other: TableCell, { column }: TableCell): boolean {
    const [ours, theirs] = [this.namedIn(column, cell.column), this.namedIn(column, other.column)];
    return ours === theirs ? valueOf(cell) > valueOf(other) : ours > theirs;
  }

  /** How many words of a count's name stand in the name of a statistic; asked for each row of long tables. */
  private namedIn(statistic: Line, count: Line): number {
    const known = this.named.get(statistic) ?? new Map<Line, number>();
    this.named.set(statistic, known);
    const before = known.get(count);
    if (before !== undefined) return before;
    const words = new Set(wordsOf(statistic.labels.at(-1) ?? ''));
    const named = wordsOf(count.labels.at(-1) ?? '').filter(
      (word) => word.length >= LEAST && words.has(word),
    );
    const times = count === statistic ? 0 : named.length;
    known.set(count, times);
    return times;
  }
}

/** Shorter ones are `n`, `of` and the like. */
const LEAST = 3;
const OWN_SIZE =
  /^(?:n|obs|nobs|size|freq|count|cases|fälle)[.\s]*$|valid|used|known|non[- _]?miss|gültig|valide|válid|giltig|gyldig|geldig|platn|kelvol/iu;

function valueOf({ reading }: TableCell): number {
  return reading.kind === 'number' ? reading.value : Infinity;
}
