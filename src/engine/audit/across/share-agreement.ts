import { countsPrintedAs, sizesPrintedAs, type PrintedShare } from '../printed-share';
import type { Range } from '../system';
import type { LinkedCell, LinkedTable } from './linked-table';
import type { FigureRead } from './share-readings';

/** A figure with the places of the counts that it is the quotient of. */
export interface FigureOf {
  readonly figure: number;
  readonly part: number;
  readonly whole: number;
  readonly printed: PrintedShare;
}

/** All counts that are shown print as their figures. */
export interface Agreement {
  /** Figures that say so: neither nothing nor all of a group of ten or more. */
  readonly telling: readonly FigureOf[];
  /** How unlikely that is by chance, as a power of ten. */
  readonly digits: number;
  /** Figures that leave less of a count than is shown of it. */
  readonly restricting: readonly FigureOf[];
}

/** Of percentages, proportions and rates. */
const BASES = [100, 1, 1000, 10_000, 100_000, 1_000_000];
/** A share of fewer is the same by chance. */
const TELLING = 10;

/**
 * By which base all figures are shares of the counts, if by any. Of rounded counts the figures may be made of what is
 * printed, and then they tell nothing of the counts behind it; or of the counts themselves.
 */
export function agreementOf(figures: readonly FigureRead[], counts: LinkedTable): Agreement | undefined {
  const placed = figures.flatMap(({ share, part, whole }) => {
    const [partAt, wholeAt] = [counts.byKey.get(part), counts.byKey.get(whole)];
    return partAt === undefined || wholeAt === undefined ? [] : [{ share, part: partAt, whole: wholeAt }];
  });
  if (placed.length === 0) return undefined;
  const isRounded = placed.some(({ part, whole }) =>
    [part, whole].some((place) => counts.cells[place]?.state === 'rounded'),
  );
  const readings = isRounded ? [asPrinted, behindPrinted] : [asPrinted];
  for (const rangeOf of readings) {
    for (const base of BASES) {
      const read = placed.map(({ share: { cell, value, decimals }, ...places }) => ({
        ...{ figure: cell, ...places, printed: { value, decimals, base } },
      }));
      const agreement = agreeing(read, (place) => {
        const cell = counts.cells[place];
        return cell && rangeOf(cell);
      });
      if (agreement) return agreement;
    }
  }
  return undefined;
}

/** A count as far as figures can be checked by it. */
interface Checkable extends Range {
  /** Something can be found out of it. */
  readonly isOpen: boolean;
  /** It is shown; or it is a whole that the figures before have told, so that the next ones can be checked by it. */
  readonly isKnown: boolean;
}

/** Undefined where nothing stands that the figure may be made of. */
function asPrinted({ state, lo, hi, printed }: LinkedCell): Checkable | undefined {
  if (state === 'rounded')
    return printed === undefined ? undefined : { lo: printed, hi: printed, isOpen: false, isKnown: true };
  return behindPrinted({ state, lo, hi });
}

function behindPrinted({ state, lo, hi }: Pick<LinkedCell, 'state' | 'lo' | 'hi'>): Checkable {
  const isKnown = state === 'rounded' || (state !== 'suppressed' && lo === hi);
  return { lo, hi, isOpen: state === 'suppressed' || lo < hi, isKnown };
}

function agreeing(
  figures: readonly FigureOf[],
  rangeOf: (place: number) => Checkable | undefined,
): Agreement | undefined {
  const telling: FigureOf[] = [];
  const restricting: FigureOf[] = [];
  const told = new Map<number, Checkable>();
  let digits = 0;
  for (const figure of figures) {
    const [part, whole] = [rangeOf(figure.part), told.get(figure.whole) ?? rangeOf(figure.whole)];
    if (!part || !whole) continue;
    const counts = countsPrintedAs(figure.printed, whole);
    if (!counts) continue;
    if (counts.lo > part.hi || counts.hi < part.lo || part.lo > whole.hi) return undefined;
    if (part.isOpen || whole.isOpen) restricting.push(figure);
    if (part.isKnown && whole.isOpen) {
      const left = narrowed(whole, sizesPrintedAs(figure.printed, part));
      if (left.lo > left.hi) return undefined;
      told.set(figure.whole, { ...left, isOpen: true, isKnown: Number.isFinite(left.hi) });
    }
    if (!isTelling(part, whole)) continue;
    telling.push(figure);
    digits += digitsOf(figure.printed, part, whole);
  }
  return { telling, digits, restricting };
}

function narrowed(range: Range, by: Range | undefined): Range {
  return by ? { lo: Math.max(range.lo, by.lo), hi: Math.min(range.hi, by.hi) } : range;
}

function isTelling(part: Checkable, whole: Checkable): boolean {
  return part.isKnown && whole.isKnown && part.lo > 0 && part.hi < whole.lo && whole.lo >= TELLING;
}

/** Of as many figures that could stand there, as many would do. */
function digitsOf({ decimals, base }: PrintedShare, part: Range, whole: Range): number {
  const figures = Math.min(base * 10 ** decimals, whole.lo);
  const width = 1 + (figures * (part.hi - part.lo + whole.hi - whole.lo)) / whole.lo;
  return Math.max(0, Math.log10(figures / width));
}
