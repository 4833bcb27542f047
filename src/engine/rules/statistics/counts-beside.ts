import type { Line, TableCell } from '../../tables/table';
import { wordsOf } from '../../tables/words/meaning';
import type { CellsByRow } from './cells-by-row';

/**
 * Of several counts side by side the nearest to a statistic is often a part of the first: `Clients, In debt, Mean age`. The
 * mean is of the largest, unless the nearest is called `n` or a number of valid values, or one is named in the mean:
 * `Men, Women, Mean wage of women`.
 */
export class CountsBeside {
  private readonly statistics = new Map<Line, NamesIn>();
  private readonly ownSizes = new Map<Line, boolean>();

  constructor(private readonly counts: CellsByRow) {}

  /** Asked for each row of long tables. */
  of(statistic: TableCell, nearest: TableCell): TableCell {
    const row = nearest.row.index;
    const first = this.counts.first(row);
    if (this.counts.at(first, row) === nearest || this.isOwnSize(nearest.column)) return nearest;
    const names = this.namesIn(statistic.column);
    let found = nearest;
    let [named, value, before] = [-1, 0, -1];
    let at = first;
    for (let cell = this.counts.at(at, row); cell; cell = this.counts.at(++at, row)) {
      const { column } = cell;
      const times = names.of(column);
      const size = valueOf(cell);
      const isApart = column.index !== before + 1;
      if (isApart || times > named || (times === named && size > value)) {
        found = cell;
        named = times;
        value = size;
      }
      if (cell === nearest) break;
      before = column.index;
    }
    return found;
  }

  /** Words of the statistic's name say that it is of this count. */
  isNamedIn(statistic: TableCell, { column }: TableCell): boolean {
    return this.namesIn(statistic.column).of(column) > 0;
  }

  private isOwnSize(column: Line): boolean {
    const known = this.ownSizes.get(column);
    if (known !== undefined) return known;
    const isOwn = column.labels.some((label) => OWN_SIZE.test(label));
    this.ownSizes.set(column, isOwn);
    return isOwn;
  }

  private namesIn(statistic: Line): NamesIn {
    const known = this.statistics.get(statistic) ?? new NamesIn(statistic);
    this.statistics.set(statistic, known);
    return known;
  }
}

/** How many words of a count's name stand in the name of one statistic. */
class NamesIn {
  private readonly words: ReadonlySet<string>;
  private readonly times = new Map<Line, number>();

  constructor(private readonly statistic: Line) {
    this.words = new Set(wordsOf(statistic.labels.at(-1) ?? ''));
  }

  of(count: Line): number {
    const known = this.times.get(count);
    if (known !== undefined) return known;
    const words = count === this.statistic ? [] : wordsOf(count.labels.at(-1) ?? '');
    const times = words.filter((word) => word.length >= LEAST && this.words.has(word)).length;
    this.times.set(count, times);
    return times;
  }
}

/** Shorter ones are `n`, `of` and the like. */
const LEAST = 3;
const OWN_SIZE =
  /^(?:n|obs|nobs|size|freq|count|cases|fälle)[.\s]*$|valid|used|known|non[- _]?miss|gültig|valide|válid|giltig|gyldig|geldig|platn|kelvol/iu;

function valueOf({ reading }: TableCell): number {
  return reading.kind === 'number' || reading.kind === 'bound' ? reading.value : Infinity;
}
