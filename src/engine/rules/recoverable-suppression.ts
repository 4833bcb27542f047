import { z } from 'zod';
import { auditTable, type AuditedCell } from '../audit/audit-table';
import { isEndangered, isHarmful } from '../audit/endangered';
import type { Anchor } from '../model/anchor';
import { allow } from '../rulebook/allow';
import type { Allow } from '../rulebook/book';
import type { Line, Table, TableCell } from '../tables/table';
import { tableAnchor } from './anchors';
import { recoveredAcross } from './recoverable/across-tables';
import { COUNT_ROLES } from './counts-of-people';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { perFile } from './per-file';
import { people, thresholdOf } from './words';

/**
 * A count that was taken out and can be computed again from the totals around it, exactly or nearly.
 *
 *   (hi − lo) ÷ max(1, (lo + hi) ÷ 2)      kept while `allow` holds
 *
 * Only where the interval holds a count that may not be released: to know that a count is 0, or large, harms nobody.
 * Source: Hundepool et al., Statistical Disclosure Control (2012), 4.3, the audit of a suppression pattern.
 */
export const recoverableSuppression = defineRule({
  id: 'recoverable-suppression',
  title: 'A suppressed count that can be computed',
  params: z.strictObject({ allow: allow('> 0.2') }),

  *table(table, context) {
    const { params, countsKept, statement, looked } = context;
    if (table.kind !== 'frequency') return;
    if (table.continued || table.continues) {
      const hidden = hiddenBesideTotals(table, longTablesOf(context));
      if (!hidden) return;
      looked();
      yield undecided(hidden, TOO_LONG);
      return;
    }
    const audit = auditTable(table, statement);
    if (audit.kind === 'nothing-suppressed') return;
    if (audit.kind === 'does-not-add-up') {
      looked();
      yield undecided(tableAnchor(table), doesNotAddUp(audit.sum));
      return;
    }
    for (const cell of audit.cells) {
      looked();
      const limits = { width: params.allow, counts: countsKept };
      if (isEndangered(cell, limits)) yield recovered(cell, params.allow);
    }
    const open = audit.cells.filter((cell) => !cell.computed && isHarmful(cell, countsKept));
    if (open[0]) yield notComputed(open[0], open.length);
  },

  *request(context) {
    yield* recoveredAcross(context, context.params.allow);
  },
});

/** What the stretches of a long table held so far. */
interface LongTable {
  /** The first count that was taken out. */
  hidden?: Anchor;
  hasTotals: boolean;
  isSaid: boolean;
}

const longTablesOf = perFile(() => new Map<string, LongTable>());

/**
 * The first count taken out of a long table, as soon as totals stand in it that could give it back. The total of a column
 * may be thousands of rows below.
 */
function hiddenBesideTotals(table: Table, known: Map<string, LongTable>): Anchor | undefined {
  const long = known.get(table.id) ?? { hasTotals: false, isSaid: false };
  known.set(table.id, long);
  if (long.isSaid) return undefined;
  long.hasTotals ||= table.columns.some(isTotal) || table.rows.some(isTotal);
  long.hidden ??= table.cellsOf(COUNT_ROLES).find(isTakenOut)?.anchor;
  long.isSaid = long.hasTotals && long.hidden !== undefined;
  return long.isSaid ? long.hidden : undefined;
}

function isTotal({ total }: Line): boolean {
  return total;
}

const TAKEN_OUT: ReadonlySet<TableCell['reading']['kind']> = new Set(['marker', 'bound', 'range']);

function isTakenOut({ reading }: TableCell): boolean {
  return TAKEN_OUT.has(reading.kind);
}

const TOO_LONG = {
  message:
    'Counts were taken out of this table, which is too long for its totals to be held against each other.',
  remedy: 'Split the table, each part with its totals, or check by hand that the totals give nothing back.',
};

function recovered(cell: AuditedCell, allowed: Allow): Draft {
  const { lo, hi, exact, because } = cell;
  const what = exact ? `exactly ${people(lo)}` : `between ${lo} and ${people(hi)}`;
  return broken(cell.cell.anchor, {
    value: exact ? lo : `${lo} to ${hi}`,
    threshold: thresholdOf(allowed),
    message: `What was taken out here can be computed: ${what}${inBrackets(because[0])}.`,
    remedy:
      'Take out a second count of the same row and of the same column, or merge categories, and check again.',
    evidence: { lo, hi: Number.isFinite(hi) ? hi : null, exact, because },
  });
}

function notComputed({ cell, lo, hi, because }: AuditedCell, cells: number): Draft {
  const which = cells === 1 ? 'this count' : `${cells} counts of this table, of which this is the first,`;
  return undecided(cell.anchor, {
    message: `What can be computed of ${which} was too much work to find.`,
    remedy: 'Check by hand whether the totals around give them away, or split the table.',
    evidence: { lo, hi: Number.isFinite(hi) ? hi : null, exact: false, because },
  });
}

function doesNotAddUp(sum: string) {
  return {
    message: `The counts that are shown do not add up${inBrackets(sum)}, so what was taken out could not be computed.`,
    remedy: 'Say in a note how counts were rounded, or mend the totals.',
  };
}

function inBrackets(sum = ''): string {
  return sum === '' ? '' : ` (${sum})`;
}
