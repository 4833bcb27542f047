import type { Table, TableCell } from '../../tables/table';
import { outerLabels } from '../anchors';

/** Where no events are printed, those at risk tell how many had one, or left, since the last step of their group. */
export class ThoseWhoLeft {
  private readonly before = new Map<string, number>();
  private readonly areSteps: boolean;

  constructor({ columns }: Table) {
    const roles = new Set(columns.map(({ role }) => role));
    this.areSteps = roles.has('time') && !roles.has('number-of-events');
  }

  at({ role, reading, row, column }: TableCell): number | undefined {
    if (!this.areSteps || role !== 'number-at-risk' || reading.kind !== 'number') return undefined;
    const group = `${outerLabels(row)} ${column.index}`;
    const before = this.before.get(group);
    this.before.set(group, reading.value);
    return before === undefined ? undefined : before - reading.value;
  }
}
