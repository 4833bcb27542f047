import type { Line } from '../../tables/table';
import { saysCumulative } from '../../tables/words/cumulative';
import { outerLabels } from '../anchors';
import { saysYesOrNo, type ShareOfGroup } from './shares-of-groups';
import type { WholeNumbers } from './whole-numbers';

/** Neighbours that are tried as the other categories of one variable. */
export const NEIGHBOURS = 12;

/**
 * Those whom a share of people leaves out: 97.9 % of 48 says that one is not. Nothing where the neighbours of a share,
 * in its column or its row, make up the rest: then each category of the variable is printed, and is judged itself.
 */
export class LeftOut {
  private byRow: ReadonlyMap<Line, readonly ShareOfGroup[]> | undefined;

  /** @param shares column by column, from top to bottom */
  constructor(private readonly shares: readonly ShareOfGroup[]) {}

  by(share: ShareOfGroup): WholeNumbers | undefined {
    if (!leavesOut(share)) return undefined;
    const { numbers, size } = share;
    return { least: Math.max(0, size - numbers.most), most: size - numbers.least };
  }

  /** @param at where the share stands among all */
  isShown(share: ShareOfGroup, at: number): boolean {
    const { row } = share.cell;
    const outer = outerLabels(row);
    return (
      makeUpWhole(this.inColumn(share, at), share, (other) => outerLabels(other.cell.row) === outer) ||
      makeUpWhole(this.inRow(row), share, () => true)
    );
  }

  private inColumn({ cell: { column } }: ShareOfGroup, at: number): readonly ShareOfGroup[] {
    const near = this.shares.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    return near.filter((other) => other.cell.column === column);
  }

  /** Nobody asks in a table with one column of shares, such as most long ones, where a group a row would be made. */
  private inRow(row: Line): readonly ShareOfGroup[] {
    if (this.shares[0]?.cell.column === this.shares.at(-1)?.cell.column) return [];
    this.byRow ??= groupByRow(this.shares);
    return this.byRow.get(row) ?? [];
  }
}

/**
 * A rate may count events, and a mean counts people only where it is of yes and no. `100.0` is printed for a whole: however
 * many millions it rounds, it does not say that some are missing.
 */
function leavesOut({ cell, base }: ShareOfGroup): boolean {
  if (cell.reading.kind !== 'number' || cell.reading.value >= base) return false;
  if (saysCumulative(cell.column.name) || saysCumulative(cell.row.name)) return false;
  if (cell.role === 'mean') return saysYesOrNo(cell);
  return cell.role === 'percentage' && (base === 100 || base === 1);
}

function groupByRow(shares: readonly ShareOfGroup[]): Map<Line, ShareOfGroup[]> {
  const groups = new Map<Line, ShareOfGroup[]>();
  for (const share of shares) {
    const { row } = share.cell;
    const group = groups.get(row);
    if (group) group.push(share);
    else groups.set(row, [share]);
  }
  return groups;
}

/** Some run of neighbours with the share among them is the whole group, as far as rounding tells. */
function makeUpWhole(
  line: readonly ShareOfGroup[],
  share: ShareOfGroup,
  isSibling: (other: ShareOfGroup) => boolean,
): boolean {
  const at = line.indexOf(share);
  const near = line.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  const siblings = near.filter((other) => other.size === share.size && isSibling(other));
  const own = siblings.indexOf(share);
  for (let from = 0; from <= own; from++) {
    let [least, most] = [0, 0];
    for (let to = from; to < siblings.length; to++) {
      const { numbers } = siblings[to] ?? share;
      least += numbers.least;
      most += numbers.most;
      if (to >= own && to > from && least <= share.size && most >= share.size) return true;
    }
  }
  return false;
}
