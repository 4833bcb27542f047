import type { Likeness } from '../../differencing/population';
import { isOneTable } from '../../differencing/pairs-of-tables';
import type { PrintedShare } from '../printed-share';
import type { LinkedCell, LinkedTable } from './linked-table';
import type { CellPlace } from './links';
import { reaches, type Proof } from './proof';
import { Trust, wordsOf } from './same-counts';
import { agreementOf, type Agreement, type FigureOf } from './share-agreement';
import { readingsOf } from './share-readings';

/** A percentage of one table, and the two counts of another one that it is the quotient of. */
export interface ShareLink {
  readonly share: CellPlace;
  readonly part: CellPlace;
  readonly whole: CellPlace;
  readonly printed: PrintedShare;
  readonly sure: boolean;
}

/** Of counts that print as their shares. */
const SURE: Record<Likeness['words'], Proof> = {
  same: { counts: 2, digits: 4 },
  'one-within': { counts: 3, digits: 6 },
  unknown: { counts: 3, digits: 6 },
  unlike: { counts: 3, digits: 6 },
};
const PERHAPS: Proof = { counts: 2, digits: 3 };

/** Figures looked at: some seconds. */
const MOST_LOOKED_AT = 5_000_000;

/**
 * Which percentages of some tables tell of counts that others do not simply show. No words decide it: every count that is
 * shown, and of which a figure can be one, has to print as that figure, or none of the table's figures is held against any.
 */
export function sharesBetween(tables: readonly LinkedTable[]): {
  readonly shares: readonly ShareLink[];
  readonly isPartial: boolean;
} {
  const shares: ShareLink[] = [];
  if (!tables.some((table) => table.shares.length > 0)) return { shares, isPartial: false };
  const openBy = openTablesByKey(tables);
  let left = MOST_LOOKED_AT;
  for (const [at, first] of tables.entries()) {
    if (first.shares.length === 0) continue;
    const readings = readingsOf(first.shares);
    const keys = new Set(
      readings.flatMap(({ figures }) => figures.flatMap(({ part, whole }) => [part, whole])),
    );
    const others = new Set([...keys].flatMap((key) => openBy.get(key) ?? []));
    for (const other of [...others].sort((a, b) => a - b)) {
      const second = tables[other];
      if (!second || isOneTable(first.table, second.table)) continue;
      left -= first.shares.length * readings.length;
      if (left < 0) return { shares, isPartial: true };
      const words = wordsOf(first, second);
      if (!words) continue;
      const [best] = readings
        .flatMap(({ figures }) => agreementOf(figures, second) ?? [])
        .sort((a, b) => b.digits - a.digits);
      if (best) shares.push(...linksOf(best, words, { shares: at, counts: other, tables }));
    }
  }
  return { shares, isPartial: false };
}

function openTablesByKey(tables: readonly LinkedTable[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { cells, isOpen }] of tables.entries()) {
    if (!isOpen) continue;
    for (const { key, state } of cells) {
      if (key === undefined || (state !== 'suppressed' && state !== 'rounded')) continue;
      const others = found.get(key);
      if (others) others.push(at);
      else found.set(key, [at]);
    }
  }
  return found;
}

interface Places {
  readonly shares: number;
  readonly counts: number;
  readonly tables: readonly LinkedTable[];
}

function linksOf(
  { telling, digits, restricting }: Agreement,
  words: Likeness['words'],
  { shares, counts, tables }: Places,
): readonly ShareLink[] {
  const proof = { counts: new Set(telling.map(({ part }) => cellAt(part)?.lo)).size, digits };
  const isSure = reaches(proof, SURE[words]);
  if (!isSure && !reaches(proof, PERHAPS)) return [];
  const matchOf = (place: number) => {
    const cell = cellAt(place);
    return cell ? [{ first: place, second: place, one: cell, other: cell }] : [];
  };
  // A sum whose parts are not all shown does not show that they are all there are.
  const shown = telling
    .flatMap(({ part, whole }) => [part, whole])
    .filter((place) => !isOpenSum(cellAt(place)));
  const trust = new Trust(shown.flatMap(matchOf));
  const complete = completeWholes(restricting, tables[counts]);
  const isTrusted = (place: number) =>
    complete.has(place) || matchOf(place).every((match) => trust.in(match) === 'sure');
  return restricting.map(({ figure, part, whole, printed }) => ({
    share: { table: shares, cell: figure },
    part: { table: counts, cell: part },
    whole: { table: counts, cell: whole },
    ...{ printed, sure: isSure && isTrusted(part) && isTrusted(whole) },
  }));

  function cellAt(place: number): LinkedCell | undefined {
    return tables[counts]?.cells[place];
  }
}

function isOpenSum(cell: LinkedCell | undefined): boolean {
  return cell?.state === 'implied' && cell.lo < cell.hi;
}

/** Sums that no total is printed of, and whose parts are all there are: their percentages are a hundred together. */
function completeWholes(figures: readonly FigureOf[], counts: LinkedTable | undefined): ReadonlySet<number> {
  const placed = new Map(figures.map((figure) => [`${figure.part}:${figure.whole}`, figure]));
  const wholes = new Set(figures.map(({ whole }) => whole));
  return new Set(
    [...wholes].filter((whole) => {
      const { parts = [] } = counts?.cells[whole] ?? {};
      const shares = parts.flatMap((part) => placed.get(`${part}:${whole}`) ?? []);
      const [first] = shares;
      if (!first || shares.length < parts.length) return false;
      const { base, decimals } = first.printed;
      const sum = shares.reduce((all, { printed }) => all + printed.value, 0);
      return Math.abs(sum - base) * 10 ** decimals <= shares.length / 2;
    }),
  );
}
