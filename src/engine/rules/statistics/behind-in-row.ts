import type { Role } from '../../tables/roles';
import type { Line, TableCell } from '../../tables/table';
import { outerLabels } from '../anchors';
import { CellsByRow } from './cells-by-row';
import { CountsBeside } from './counts-beside';
import { namesGroupSize, namesMissing } from './group-size';
import { said, type Behind, type RecordsBehind } from './records-said';

/** Which of these counts, in the row of a statistic, is of the people behind it. */
export function behindInRow(counts: readonly TableCell[]): Behind {
  const countsByRow = new CellsByRow(counts);
  const search = {
    counts: countsByRow,
    columnSays: remembered(says),
    besides: new CountsBeside(countsByRow),
  };
  return (statistic) => inRow(search, statistic);
}

interface Search {
  readonly counts: CellsByRow;
  readonly columnSays: (column: Line) => ColumnSays;
  readonly besides: CountsBeside;
}

/**
 * The count of the same group goes before others, one named as a size before one that is not, the nearer
 * before the farther. The count in the percentage's own cell is its part, and the larger of two (`12/150 (8.0%)`) its whole.
 * One pass without lists: long tables ask this for each row.
 */
function inRow({ counts, columnSays, besides }: Search, statistic: TableCell): RecordsBehind | undefined {
  const own = columnSays(statistic.column);
  let chosen: TableCell | undefined;
  let least = Infinity;
  const inCell = new OwnCounts(statistic);
  const index = statistic.row.index;
  let at = counts.first(index);
  for (let cell = counts.at(at, index); cell; cell = counts.at(++at, index)) {
    const { column, row } = cell;
    const of = columnSays(column);
    if (column === statistic.column && !MAY_BE_OF.has(statistic.role)) return said(cell, 'row');
    // Also in a column of which most cells are means: `24 (18.3%)` below `41.2 (3.1)`.
    if (inCell.take(cell)) continue;
    if (!of.namesSize && column.role !== 'count' && column.role !== 'number-at-risk' && !namesGroupSize(row))
      continue;
    if (of.missing) continue;
    const kind = (areOfOneGroup(of, own) ? 0 : 2) + (of.namesSize ? 0 : 1);
    const rank = kind * FAR + withinKind(cell, statistic);
    if (rank >= least) continue;
    least = rank;
    chosen = cell;
  }
  if (inCell.whole) return said(inCell.whole, 'row');
  if (chosen && !SHARES.has(statistic.role)) {
    const whole = besides.of(statistic, chosen);
    if (whole !== chosen) return said(whole, 'row', besides.isNamedIn(statistic, whole) ? undefined : chosen);
  }
  // Beside `24 (18.3%)` a count of another group is no whole, unless it is named one.
  return chosen && (!inCell.some || columnSays(chosen.column).namesSize) ? said(chosen, 'row') : undefined;
}

/** What is nearest, or the largest, is found for these already. */
const SHARES: ReadonlySet<Role> = new Set<Role>(['percentage', 'rate']);

/** The count beside one of these in its own cell may be its part: `24 (18.3%)`. Beside `41.2 (n = 8)` it is the group. */
const MAY_BE_OF: ReadonlySet<Role> = new Set<Role>(['percentage', 'rate', 'count', 'other']);

/** The counts in the cell of a percentage. */
class OwnCounts {
  whole: TableCell | undefined;
  private first: TableCell | undefined;

  constructor(private readonly share: TableCell) {}

  get some(): boolean {
    return this.first !== undefined;
  }

  take(cell: TableCell): boolean {
    if (cell.column !== this.share.column || this.share.role !== 'percentage') return false;
    if (this.first?.reading.kind === 'number' && cell.reading.kind === 'number')
      this.whole = this.first.reading.value > cell.reading.value ? this.first : cell;
    this.first ??= cell;
    return true;
  }
}

const FAR = 1e6; // more than any distance between columns

/** Behind a rate stands its denominator, the largest, and not the events; behind others what is nearest. */
function withinKind({ reading, column }: TableCell, statistic: TableCell): number {
  if (statistic.role !== 'rate') return Math.abs(column.index - statistic.column.index);
  return reading.kind === 'number' ? FAR / 2 / (1 + Math.max(0, reading.value)) : FAR / 2;
}

/** What a column's name says of its counts. */
interface ColumnSays {
  readonly outer: string;
  /** The innermost of several labels. */
  readonly inner: string | undefined;
  readonly namesSize: boolean;
  readonly missing: boolean;
}

/** `Men / n` and `Men / mean`; a pivot table has the statistic outside: `size / Men` and `mean / Men`. */
function areOfOneGroup(one: ColumnSays, other: ColumnSays): boolean {
  return one.outer === other.outer || (one.inner !== undefined && one.inner === other.inner);
}

function says(column: Line): ColumnSays {
  return {
    outer: outerLabels(column),
    inner: column.labels.length > 1 ? column.labels.at(-1) : undefined,
    namesSize: namesGroupSize(column),
    missing: namesMissing(column),
  };
}

function remembered(judge: (column: Line) => ColumnSays): (column: Line) => ColumnSays {
  const known = new Map<Line, ColumnSays>();
  return (column) => {
    const before = known.get(column);
    if (before) return before;
    const judged = judge(column);
    known.set(column, judged);
    return judged;
  };
}
