import { readCell } from '../../cells/read-cell';
import type { DecimalSign } from '../../cells/scan-number';
import type { CellGrid } from '../../layout/cell-grid';
import type { Role } from '../../roles';
import type { DraftColumn } from '../columns/draft-column';
import type { DraftTable } from '../draft-table';
import type { DraftRow } from '../rows/row-hints';

/** More measures than this are not printed one below the other, and groups on end are read by rows. */
const MOST_MEASURES = 24;
const MOST_GROUPS = 400;

/** How the figures of a line are written: each measure is written in one way, whatever group it is of. */
type Written = 'whole' | 'decimal' | 'percent' | 'several';

/**
 * May what is measured stand in the rows, one below the other, and the groups across: `Deaths`, `Population`,
 * `Rate per 1,000` under years? Then each row is written in its own way, or called so, and no column is.
 */
export function mayBeTurned(grid: CellGrid, draft: DraftTable): boolean {
  const { rows, kind, decimal, measure, stacked } = draft;
  const data = dataOf(draft);
  if (kind === 'microdata' || kind === 'regression' || kind === 'survival' || measure !== undefined)
    return false;
  if (rows.length < 2 || rows.length > MOST_MEASURES || data.length < 2 || data.length > MOST_GROUPS)
    return false;
  if (rows.some(({ section, labels }) => section || labels.length === 0)) return false;
  if (stacked || isOfOneVariable(rows) || !haveSameMeasures(rows)) return false;
  const columns = data.map(({ column }) => column);
  const byRow = rows.map(({ row }) =>
    writtenIn(
      columns.map((column) => grid.text(row, column)),
      decimal,
      MOSTLY,
    ),
  );
  if (byRow.includes('several')) return false;
  // Percentages in whole per cent are written as counts are: then only their names tell.
  if (new Set(rows.map(({ statistic }) => statistic?.role)).size > 1 && !data.some(isNamed)) return true;
  const byColumn = columns.map((column) =>
    writtenIn(
      rows.map(({ row }) => grid.text(row, column)),
      decimal,
      ALWAYS,
    ),
  );
  const mixed = byColumn.filter((written) => written === 'several').length;
  return new Set(byRow).size > 1 && mixed * 2 >= columns.length;
}

/** `describe()`, Table 1: every row names a statistic, spread and ends among them, and rows are heard as they stand. */
function isOfOneVariable(rows: readonly DraftRow[]): boolean {
  const named = rows.map(({ statistic, statistics }) => (statistic ? [statistic.role] : statistics));
  return named.every((roles) => roles.length > 0) && named.flat().some((role) => OF_ONE_VARIABLE.has(role));
}

const OF_ONE_VARIABLE: ReadonlySet<Role> = new Set<Role>([
  ...(['sd', 'variance', 'minimum', 'maximum', 'range', 'median', 'quantile', 'standard-error'] as const),
]);

/** Under outer labels the same measures come back; others are of groups that stand in the rows themselves. */
function haveSameMeasures(rows: readonly DraftRow[]): boolean {
  const measures = new Map<string, string[]>();
  for (const { labels } of rows) {
    const outer = labels.slice(0, -1).join(' / ');
    measures.set(outer, [...(measures.get(outer) ?? []), labels.at(-1) ?? '']);
  }
  return new Set([...measures.values()].map((inner) => inner.join(' / '))).size === 1;
}

function isNamed({ confidence, role }: DraftColumn): boolean {
  return confidence >= 0.9 && role !== 'percentage';
}

/** Turned, the table has different measures, and a name or the arithmetic says what one of them is. */
export function isBetterTurned(turned: DraftTable): boolean {
  const data = dataOf(turned).filter(({ facts }) => facts.numbers > 0);
  const roles = new Set(data.map(({ role }) => role));
  return data.length >= 2 && roles.size >= 2 && data.some(isKnownMeasure);
}

function isKnownMeasure({ role, confidence }: DraftColumn): boolean {
  return confidence >= 0.8 && MEASURES.has(role);
}

const MEASURES: ReadonlySet<Role> = new Set<Role>([
  ...(['percentage', 'rate', 'mean', 'median', 'sd', 'total-contribution'] as const),
]);

function dataOf({ columns, labelColumns }: DraftTable): readonly DraftColumn[] {
  const labels = new Set(labelColumns);
  return columns.filter(({ column }) => !labels.has(column));
}

/** Workbooks keep 12.0 as 12: a row of rates may hold whole numbers. */
const MOSTLY = 0.8;
const ALWAYS = 1;

/** Of figures only; what was taken out, and a zero, may be written in any way. */
function writtenIn(texts: readonly string[], decimal: DecimalSign, share: number): Written {
  const times = new Map<Written, number>();
  for (const text of texts) {
    const written = writtenAs(text, decimal);
    if (written) times.set(written, (times.get(written) ?? 0) + 1);
  }
  const all = [...times.values()].reduce((sum, count) => sum + count, 0);
  const usual = [...times].find(([, count]) => count >= share * all);
  if (usual) return usual[0];
  const [decimals = 0, whole = 0] = [times.get('decimal'), times.get('whole')];
  return share < ALWAYS && decimals > whole && decimals + whole === all ? 'decimal' : 'several';
}

function writtenAs(text: string, decimal: DecimalSign): Written | undefined {
  const { kind, parts } = readCell(text, decimal);
  if (kind === 'text' || kind === 'composite' || kind === 'range' || kind === 'date') return 'several';
  const reading = parts[0]?.reading;
  if (reading?.kind !== 'number') return undefined;
  if (reading.percent) return 'percent';
  if (reading.decimals > 0) return 'decimal';
  return reading.value === 0 ? undefined : 'whole';
}
