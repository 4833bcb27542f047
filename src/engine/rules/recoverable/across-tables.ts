import { auditAcross, type CellAcross } from '../../audit/across/audit-across';
import { isEndangered, isHarmful } from '../../audit/endangered';
import type { CountTable } from '../../differencing/count-table';
import { placeTold } from '../../differencing/place-told';
import type { Allow } from '../../rulebook/book';
import { filesOf } from '../anchors';
import type { RequestContext, RequestDraft } from '../define-rule';
import { people, quoted, thresholdOf } from '../words';

/** Cells of other tables that a finding names. */
const CELLS_NAMED = 20;
const MOST_TOLD = 2000;

/**
 * Counts that were taken out of one table and that others give back: of the request, or released before. What its own
 * table gives away is a finding of its file.
 */
export function* recoveredAcross(
  { tables, earlier, countsKept }: RequestContext<unknown>,
  width: Allow,
): Iterable<RequestDraft> {
  const { cells, isPartial } = auditAcross(tables, earlier);
  const limits = { width, counts: countsKept };
  const released = new Set(earlier);
  const told = new Set<CellAcross['cell']>();
  for (const [at, cell] of cells.entries()) {
    if (told.has(cell.cell) || !isEndangered(cell, limits) || isKnownAlone(cell, limits)) continue;
    const anchors = anchorsOf(cell, released);
    told.add(cell.cell);
    if (told.size > MOST_TOLD) {
      const open = cells.slice(at).flatMap((one) => ofRequest([one.table, ...one.among], released));
      yield notAll(`more than ${MOST_TOLD} counts can be computed; these are the first`, open);
      return;
    }
    yield draftOf(cell, { anchors, released, width });
  }
  const [open] = cells.filter(
    (cell) => !cell.computed && isHarmful(cell, countsKept) && !told.has(cell.cell),
  );
  if (open) {
    const among = ofRequest([open.table, ...open.among], released);
    yield notAll(`what can be computed of ${placeOf(open)} was too much work to find`, among);
  }
  if (isPartial) yield notAll('so many tables may speak of the same people that not all were joined', tables);
}

function ofRequest(tables: readonly CountTable[], released: ReadonlySet<CountTable>): readonly CountTable[] {
  return tables.filter((table) => !released.has(table));
}

/** Already a finding of its file, and no more is known of it by others. */
function isKnownAlone({ alone, cell, exact }: CellAcross, limits: { width: Allow; counts: Allow }): boolean {
  const isExact = alone.computed && alone.lo === alone.hi;
  return isEndangered({ ...alone, cell, exact: isExact }, limits) && (isExact || !exact);
}

/**
 * The cell, and the first one of each other table of the request that gives it away: the evidence names all. A release is
 * out: nothing in it can be mended. Where no single sum tells which table of the request it takes, all are named.
 */
function anchorsOf(
  { table, cell, from, among }: CellAcross,
  released: ReadonlySet<CountTable>,
): RequestDraft['anchors'] {
  const seen = new Set<CountTable>();
  const cells = [{ table, cell }, ...from].flatMap((one) => {
    const { anchor } = one.cell;
    if (released.has(one.table) || seen.has(one.table) || !anchor) return [];
    seen.add(one.table);
    return [{ path: one.table.path, ...anchor }];
  });
  if (cells.length > 0) return cells;
  return filesOf(ofRequest(among, released));
}

function draftOf(
  cell: CellAcross,
  {
    anchors,
    released,
    width,
  }: { anchors: RequestDraft['anchors']; released: ReadonlySet<CountTable>; width: Allow },
): RequestDraft {
  const { lo, hi, exact, sure, because, table, from } = cell;
  const what = exact ? `exactly ${people(lo)}` : `between ${lo} and ${people(hi)}`;
  const others = [
    ...new Set(
      from.map((one) => `${one.table.path}${released.has(one.table) ? ', which was released before' : ''}`),
    ),
  ];
  const when = released.has(table) ? ', which was released before,' : '';
  return {
    outcome: sure ? 'flagged' : 'unsure',
    anchors,
    value: exact ? lo : `${lo} to ${hi}`,
    threshold: thresholdOf(width),
    message: `What was taken out of ${placeOf(cell)} (${quoted(cell.cell.label)})${when} can be computed${sure ? '' : ', if the tables count the same people'}: ${what}${togetherWith(table, others)}${because.length === 0 ? '' : ` (${because.at(-1) ?? ''})`}.`,
    remedy:
      'Take the same counts, and percentages of them, out of each table that has them, or those that give them away; or release only one of the tables.',
    evidence: {
      ...{ lo, hi: Number.isFinite(hi) ? hi : null, exact, because },
      cells: [cell, ...from].slice(0, CELLS_NAMED).map((one) => cellOf(one, released)),
    },
  };
}

function togetherWith({ path }: CountTable, others: readonly string[]): string {
  const [first, ...more] = others;
  if (first === undefined) return '';
  if (first === path && more.length === 0) return ', by another table of the file';
  return `, together with ${first}${more.length === 0 ? '' : ` and ${more.length} more`}`;
}

function placeOf({ table, cell }: Pick<CellAcross, 'table' | 'cell'>): string {
  return cell.anchor ? placeTold(table.path, cell.anchor) : table.path;
}

function cellOf({ table, cell }: Pick<CellAcross, 'table' | 'cell'>, released: ReadonlySet<CountTable>) {
  const { path, title } = table;
  return {
    path,
    ...cell.anchor,
    title,
    label: cell.label,
    value: valueTold(cell),
    ...(released.has(table) && { earlier: true }),
  };
}

function valueTold({ state, lo, text }: CellAcross['cell']): string | number {
  if (state === 'shown') return lo;
  if (state === 'share') return text ?? '';
  return state === 'rounded' ? 'rounded' : 'taken out';
}

/** @param open the tables that this concerns: who looks at their files must see it */
function notAll(why: string, open: readonly CountTable[]): RequestDraft {
  return {
    outcome: 'unsure',
    anchors: filesOf(open),
    message: `Not everything was computed that the tables give away together: ${why}.`,
    remedy: 'Check by hand which tables have the same counts, or make smaller requests.',
  };
}
