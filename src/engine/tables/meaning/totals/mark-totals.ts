import type { RoleCorrection } from '../../corrections';
import type { Role } from '../../roles';
import { decide, namesRows, verdict, type DraftColumn } from '../columns/draft-column';
import type { DraftRow } from '../rows/row-hints';
import { findTotals, type Total } from './totals';
import { saysCumulative } from '../../words/cumulative';
import { isTotalLabel } from '../../words/says-total';

const ADDS: ReadonlySet<Role> = new Set<Role>([
  'count',
  'total-contribution',
  'number-of-events',
  'genotype-count',
  'total',
]);

/** Beyond this many rows totals are looked for by label only. */
const ROWS_ADDED = 5000;

/** Total rows by their position in `rows`. `bodyRows` are the rows whose figures the columns hold. */
export function totalsOfRows(
  columns: readonly DraftColumn[],
  rows: readonly DraftRow[],
  bodyRows: readonly number[],
): Map<number, Total> {
  const place = new Map(bodyRows.map((row, i) => [row, i]));
  const adding = columns.filter(({ role, name }) => ADDS.has(role) && !saysCumulative(name));
  const lines = rows.filter(({ section, row }) => !section && place.has(row));
  if (lines.length > ROWS_ADDED) return labelledOnly(rows);
  const found = findTotals(
    lines.map(({ row, labels, indent, corrected }) => ({
      labels,
      indent: indent ?? 0,
      total: saidTotal(corrected),
      value: (across: number) => adding[across]?.facts.values[place.get(row) ?? -1] ?? NaN,
    })),
    adding.length,
  );
  const position = new Map(rows.map(({ row }, i) => [row, i]));
  const at = (line: number) => position.get(lines[line]?.row ?? -1) ?? -1;
  return new Map([...found].map(([line, total]) => [at(line), { ...total, parts: total.parts.map(at) }]));
}

function labelledOnly(rows: readonly DraftRow[]): Map<number, Total> {
  const totals = new Map<number, Total>();
  rows.forEach(({ labels, corrected }, i) => {
    if (saidTotal(corrected) ?? labels.some(isTotalLabel))
      totals.set(i, { parts: [], proven: false, reason: 'named a total' });
  });
  return totals;
}

/** What a person said about a line being a total, if anything: in so many words, or by its role. */
export function saidTotal(correction: RoleCorrection | undefined): boolean | undefined {
  if (correction?.total !== undefined) return correction.total;
  if (correction?.role === 'total') return true;
  return correction?.role === 'label' || correction?.role === 'dimension' ? false : undefined;
}

const COLUMNS_ADDED = 500;

/** Marks the columns that add up others. */
export function markTotalColumns(columns: readonly DraftColumn[], rows: readonly DraftRow[]): void {
  const adding = columns
    .filter(({ role, name }) => ADDS.has(role) && !saysCumulative(name))
    .slice(0, COLUMNS_ADDED);
  const groups = new Map<string, DraftColumn[]>();
  for (const column of adding) {
    const statistic =
      column.labels.length > 1 && !isTotalLabel(column.name) && namesStatistic(column) ? column.name : '';
    const before = groups.get(statistic);
    if (before) before.push(column);
    else groups.set(statistic, [column]);
  }
  for (const group of groups.values()) markGroup(group, rows.length);
  for (const column of columns) {
    const named = !ADDS.has(column.role) && !namesRows(column) && column.labels.some(isTotalLabel);
    column.total = saidTotal(column.corrected) ?? (column.total || named);
  }
}

/** Under `Male / n` and `Male / %` the innermost names are statistics; the categories stand above. */
function namesStatistic({ name, role }: DraftColumn): boolean {
  return (
    role === 'count' &&
    /^(?:n|no\.?|count|freq\w*|number|anzahl|antal\w*|effectif\w*|recuento|nombre|počet|aantal|lkm|n \(%\))$/i.test(
      name.trim(),
    )
  );
}

const ROWS_PROVEN = 300;

function markGroup(group: readonly DraftColumn[], rows: number): void {
  const across = Math.min(rows, ROWS_PROVEN);
  const lines = group.map(({ labels, facts, corrected }) => ({
    labels,
    total: saidTotal(corrected),
    value: (at: number) => facts.values[at] ?? NaN,
  }));
  for (const [i, { parts, proven, reason }] of findTotals(lines, across)) {
    const column = group[i];
    if (!column) continue;
    const addends = parts.flatMap((part) => group[part] ?? []);
    if (proven && column.role === 'total-contribution' && addends.every(({ role }) => role === 'count'))
      decide(column, verdict('count', 0.85, 'adds up counts'));
    column.total = true;
    column.addends = addends.map((addend) => addend.column);
    column.proven = proven;
    column.reasons.push(reason);
  }
}
