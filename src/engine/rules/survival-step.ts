import { z } from 'zod';
import { allow } from '../rulebook/allow';
import type { Allow } from '../rulebook/book';
import type { Role } from '../tables/roles';
import { SURE, type Table, type TableCell } from '../tables/table';
import { columnAnchor, outerLabels, rowAnchor } from './anchors';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { ThoseWhoLeft } from './statistics/those-who-left';
import { inWords, people, thresholdOf } from './words';

/**
 * A survival curve that steps for few people, or goes on while few are left: a curve printed at each event gives the
 * time of each single death back.
 *
 *   people at risk, people with the event at a step      kept while `allow` holds
 *
 * Nobody at risk and no event tell about nobody. Source: Handbook on Statistical Disclosure Control for Outputs (SDAP,
 * 2019), survival analysis; ACRO, `survival_table`.
 */
export const survivalStep = defineRule({
  id: 'survival-step',
  title: 'A survival curve that steps for few people',
  params: z.strictObject({ allow: allow('>= 10') }),

  *table(table, { params, looked }) {
    if (table.kind !== 'survival') return;
    let steps = 0;
    const drops = new ThoseWhoLeft(table);
    for (const row of byRow(table.cellsOf(STEPS))) {
      steps++;
      looked();
      const few = row.find(({ reading }) => isFew(reading, params.allow));
      const [first] = row;
      const left = first && drops.at(first);
      if (few) yield ofFew(table, few, params.allow);
      else if (first && left !== undefined && left >= 1 && !params.allow.holds(left))
        yield ofDrop({ table, cell: first, left, allowed: params.allow });
    }
    if (steps > 0 || table.continued) return;
    const [curve] = table.cellsOf(CURVE);
    if (!curve) return;
    looked();
    yield undecided(columnAnchor(table, curve), {
      message:
        'How many people are at risk at each step is not shown, so nobody can tell whether they are enough.',
      remedy: 'Add the number at risk and the number of events of each step.',
    });
  },
});

const STEPS: ReadonlySet<Role> = new Set<Role>(['number-at-risk', 'number-of-events']);
const CURVE: ReadonlySet<Role> = new Set<Role>(['survival']);

/** Cells of a row that speak of the same group of people. */
function byRow(cells: readonly TableCell[]): Iterable<readonly TableCell[]> {
  const rows = new Map<string, TableCell[]>();
  for (const cell of cells) {
    const key = `${cell.row.index} ${outerLabels(cell.column)}`;
    const others = rows.get(key);
    if (others) others.push(cell);
    else rows.set(key, [cell]);
  }
  return rows.values();
}

interface Drop {
  readonly table: Table;
  readonly cell: TableCell;
  readonly left: number;
  readonly allowed: Allow;
}

function ofDrop({ table, cell, left, allowed }: Drop): Draft {
  const said = {
    value: left,
    threshold: thresholdOf(allowed),
    message: `${people(left)} fewer at risk than at the step before, so few that the curve tells when each of them had the event or left; the rulebook allows ${inWords(allowed)}.`,
    remedy: 'Print the curve at wider steps, so that enough people are between any two of them.',
    evidence: { role: cell.role },
  };
  return cell.confidence < SURE
    ? undecided(rowAnchor(table, cell), said)
    : broken(rowAnchor(table, cell), said);
}

function isFew(reading: TableCell['reading'], allowed: Allow): boolean {
  return reading.kind === 'number' && reading.value >= 1 && !allowed.holds(reading.value);
}

function ofFew(table: Table, cell: TableCell, allowed: Allow): Draft {
  const value = cell.reading.kind === 'number' ? cell.reading.value : 0;
  const what =
    cell.role === 'number-of-events'
      ? `${people(value)} had the event at this step`
      : `${people(value)} at risk here`;
  const said = {
    value,
    threshold: thresholdOf(allowed),
    message: `${what}, so few that the curve tells when each of them had it; the rulebook allows ${inWords(allowed)}.`,
    remedy:
      'Print the curve at wider steps, so that enough people have the event in each, and end it while enough are left.',
    evidence: { role: cell.role },
  };
  return cell.confidence < SURE
    ? undecided(rowAnchor(table, cell), said)
    : broken(rowAnchor(table, cell), said);
}
