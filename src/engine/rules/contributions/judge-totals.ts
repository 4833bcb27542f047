import type { CompanionLine } from '../../report/companion';
import type { Role } from '../../tables/roles';
import type { Table, TableCell } from '../../tables/table';
import { tableAnchor } from '../anchors';
import { undecided, type Draft, type RuleContext } from '../define-rule';
import { quoted } from '../words';
import { contributionsOf, type Contributions } from './contributions';
import { judgeByAcro, type AcroQuestion } from './judge-by-acro';
import { linesOfCells } from './lines-of-cells';

export interface Question {
  /** What cannot be told without the companion, as the end of "… cannot be seen from the table". */
  readonly what: string;
  /** Columns of the companion that answer it. */
  readonly columns: string;
  /** A draft where the rule is broken, `missing` where the line leaves out what the rule needs. */
  readonly judge: (cell: TableCell, said: Contributions) => Draft | 'kept' | 'missing';
  /** The same asked of ACRO. */
  readonly acro: AcroQuestion;
}

/**
 * Asks one question of every published total that is a sum of contributions: those of magnitude tables, and every cell
 * that the companion has a line for. A total without a line, and one whose line contradicts it, is undecided.
 */
export function* judgeTotals(
  table: Table,
  context: RuleContext<unknown>,
  { what, columns, judge, acro }: Question,
): Iterable<Draft> {
  const { companion = [], looked } = context;
  // Lines with figures say more than what came of them.
  if (context.acro && companion.length === 0) {
    for (const said of judgeByAcro(table, context.acro, acro)) {
      looked();
      // Of a table of counts only what ACRO found matters: counts have no contributors that could be missing.
      if (said !== 'kept' && (table.kind !== 'frequency' || said.outcome === 'flagged')) yield said;
    }
    return;
  }
  // What a plot is drawn from is no table of totals: whether it may leave, the rules about plots say.
  if (companion.length === 0 && (table.kind !== 'magnitude' || table.grid.holds !== undefined)) return;
  const linesOf = linesOfCells(context);
  for (const cell of companion.length > 0 ? table.cells : table.cellsOf(SUMS)) {
    if (cell.reading.kind !== 'number' || cell.reading.percent || cell.role === 'percentage') continue;
    const lines = linesOf(cell);
    const [line] = lines;
    if (!line && !isSumOfContributions(cell, table)) continue;
    looked();
    if (companion.length === 0) {
      if (!table.continued) yield withoutCompanion(table, what, columns);
      return;
    }
    if (!line) {
      yield undecided(cell.anchor, {
        message: `The companion has no line for this cell, so ${what} cannot be told.`,
        remedy: `Add a line to the companion: ${placeOf(cell)}, with ${columns}.`,
      });
      continue;
    }
    const said = agreeing(lines, cell);
    const judged = typeof said === 'string' ? said : judge(cell, said);
    if (judged === 'kept') continue;
    if (typeof judged === 'object') yield judged;
    else
      yield unclear(cell, line, judged === 'missing' ? `it leaves out what is needed: ${columns}` : judged);
  }
}

const SUMS: ReadonlySet<Role> = new Set<Role>(['total-contribution', 'total']);

function isSumOfContributions({ role, column, row }: TableCell, { kind }: Table): boolean {
  if (kind !== 'magnitude') return false;
  return (
    role === 'total-contribution' ||
    (role === 'total' && [column.role, row.role].includes('total-contribution'))
  );
}

/** Several lines for a cell are one if they say the same. */
function agreeing(lines: readonly CompanionLine[], cell: TableCell): Contributions | string {
  const [first, ...others] = lines;
  if (!first) return 'there is none';
  const figures = ({ count, total, absoluteTotal, largest }: CompanionLine) =>
    JSON.stringify([count, total, absoluteTotal, largest]);
  const other = others.find((line) => figures(line) !== figures(first));
  return other ? `line ${other.record} says something else of the same cell` : contributionsOf(first, cell);
}

function unclear(cell: TableCell, { record }: CompanionLine, why: string): Draft {
  return undecided(cell.anchor, {
    message: `Line ${record} of the companion cannot be used for this cell: ${why}.`,
    remedy: `Correct line ${record} of the companion, or the table.`,
    evidence: { companionLine: record },
  });
}

function withoutCompanion(table: Table, what: string, columns: string): Draft {
  return undecided(tableAnchor(table), {
    message: `These are sums of contributions, and ${what} cannot be seen from the table.`,
    remedy:
      `Add a companion file with one line a cell: path, row and column (or cell), and ${columns}; or, for what ACRO wrote, ` +
      'its results.json and config.json.',
  });
}

function placeOf({ anchor, row, column }: TableCell): string {
  const labels = row.name !== '' && column.name !== '';
  if (!labels && anchor.a1 !== undefined) return `cell ${anchor.a1}`;
  return `row ${quoted(row.name)}, column ${quoted(column.name)}`;
}
