import type { Table, TableCell } from '../../tables/table';
import { haveSameSum, type Group } from './group';

/**
 * The groups of a table with one row a cell (`region, outcome, n`). The innermost label is the category of the ones around
 * it; of two labels the outer one may be, too, where every group has all categories. A combination without a row may be
 * empty or left out because it is small: only zeros that are shown say that nobody is there.
 */
export function groupsInRows(counts: readonly TableCell[], table: Table): Group[] {
  const [first] = counts;
  const depth = first?.row.labels.length ?? 0;
  if (!first || depth < 2 || table.continued || table.continues) return [];
  if (counts.some(({ row, column }) => column !== first.column || row.labels.length !== depth)) return [];
  const inner = groupsWithin(counts, depth - 1);
  if (depth > 2) return inner;
  // Several variables below one another (sex, then smoking) have the same people in each.
  const crossed = haveAllTheSame(inner) && !haveSameSum(inner.map(({ cells }) => cells));
  return crossed ? [...inner, ...groupsWithin(counts, 0)] : inner;
}

/** Rows that agree in every label but the one at `place`. */
function groupsWithin(counts: readonly TableCell[], place: number): Group[] {
  const groups = new Map<string, TableCell[]>();
  for (const cell of counts) {
    const name = cell.row.labels.toSpliced(place, 1).join(' / ');
    const cells = groups.get(name);
    if (cells) cells.push(cell);
    else groups.set(name, [cell]);
  }
  const categoryOf = ({ row }: TableCell) => row.labels[place] ?? '';
  return [...groups].map(([name, cells]) => ({ name, cells, direction: 'row', categoryOf }));
}

function haveAllTheSame(groups: readonly Group[]): boolean {
  const categories = groups.map(({ cells, categoryOf }) => cells.map(categoryOf).sort().join('\n'));
  return new Set(categories).size === 1;
}
