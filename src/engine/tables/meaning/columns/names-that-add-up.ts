import { isTotalLabel, mayNameTotal } from '../../words/says-total';
import { speaksOfAmounts } from '../amounts';
import { decide, verdict, type DraftColumn } from './draft-column';
import type { UndecidedTable } from '../undecided-table';

/**
 * `County` among courts, `First dose` among doses: a word that names rows elsewhere is what one of the groups is called
 * where its figures add up, across to the column of totals or down to the row of totals. What names rows does neither.
 */
export function forgetNamesThatAddUp(table: UndecidedTable): void {
  const { columns, grid, baseRows } = table;
  const [stub, ...behind] = columns;
  if (!stub || stub.facts.kinds.text <= stub.facts.filled / 2) return;
  for (const column of namedByDecimals(behind))
    if (speaksOfAmounts(table)) decide(column, verdict('other', 0, ''));
  const whole = behind.filter(isWholeNumbers);
  const named = whole.filter(({ role }) => NAMING.has(role));
  if (named.length === 0) return;
  const totalRow = baseRows.findIndex((row) => isTotalLabel(grid.text(row, stub.column)));
  const addAcross = areParts(named, whole);
  for (const column of named)
    if (addAcross || addsDown(column, totalRow)) decide(column, verdict('other', 0, ''));
}

/** Of amounts by dose and region `First dose` heads sums, although doses may have decimals themselves. */
function namedByDecimals(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  return columns.filter(
    ({ role, facts }) => role === 'dimension' && facts.decimals > 0 && facts.kinds.number > facts.filled / 2,
  );
}

/** And words such as `mittlere` and `media`, which name levels of schools as well as statistics. */
const NAMING: ReadonlySet<DraftColumn['role']> = new Set([
  ...([
    'dimension',
    'geography',
    'bin-edge',
    'time',
    'date',
    'weight',
    'mean',
    'median',
    'quantile',
    // Of a greatest value that of all is no sum: `most likely (max)` among estimates.
    'minimum',
    'maximum',
  ] as const),
]);

function isWholeNumbers({ facts, parts }: DraftColumn): boolean {
  return facts.numbers > 0 && facts.whole === 1 && facts.decimals === 0 && !parts;
}

/** With them the others make what the column of totals shows, in each row that shows all, and without them they do not. */
function areParts(named: readonly DraftColumn[], whole: readonly DraftColumn[]): boolean {
  const called = (says: (label: string) => boolean) =>
    whole.find(({ name, role }) => !NAMING.has(role) && says(name));
  const sure = called(isTotalLabel);
  const total = sure ?? called(mayNameTotal);
  const parts = whole.filter((column) => column !== total);
  if (!total || parts.length < 2 || named.every(({ facts }) => facts.greatest < LEAST_SEEN)) return false;
  const allowed = sure ? HALF_A_BASE * parts.length : 0;
  const off = [...total.facts.values]
    .map((all, row) => Math.abs(all - parts.reduce((sum, { facts }) => sum + (facts.values[row] ?? NaN), 0)))
    .filter((value) => !Number.isNaN(value));
  if (off.some((value) => value > allowed)) return false;
  return off.length > 1 || (off[0] === 0 && parts.length > 2);
}

/** The figure in the row of totals is the sum of those above or below; of those shown, where some were taken out. */
function addsDown({ facts }: DraftColumn, totalRow: number): boolean {
  const all = facts.values[totalRow] ?? NaN;
  const others = [...facts.values].filter((_, row) => row !== totalRow);
  const shown = others.filter((value) => !Number.isNaN(value));
  if (Number.isNaN(all) || shown.length === 0 || facts.kinds.text > 0) return false;
  const rest = all - shown.reduce((sum, value) => sum + value, 0);
  const isWholeShown = shown.length === others.length;
  return isWholeShown
    ? shown.length > 1 && Math.abs(rest) <= (all < LEAST_SEEN ? 0 : HALF_A_BASE * shown.length)
    : rest > 0 && facts.kinds.marker > 0;
}

/** Rounded to fives, each part may be two off. */
const HALF_A_BASE = 2;
/** Codes and ranks are smaller. */
const LEAST_SEEN = 20;
