import { likenessOf, type Likeness } from '../../differencing/population';
import type { LinkedCell, LinkedTable } from './linked-table';
import { BETWEEN } from './names';
import { reaches, type Proof } from './proof';

/** One count that stands in two tables, at least once not simply shown. */
export interface SameCount {
  /** Places in the cells of the first and of the second table. */
  readonly first: number;
  readonly second: number;
  /** False where it may be another one that is called the same. */
  readonly sure: boolean;
}

/** Smaller counts are equal by chance. */
const TELLING = 10;

/** Of equal counts, and their digits in sum. */
const SURE: Record<Likeness['words'], Proof> = {
  same: { counts: 1, digits: 2 },
  'one-within': { counts: 3, digits: 6 },
  unknown: { counts: 3, digits: 6 },
  unlike: { counts: 3, digits: 6 },
};
const PERHAPS: Proof = { counts: 2, digits: 4 };

/** Two counts that are called the same. */
export interface Match {
  readonly first: number;
  readonly second: number;
  readonly one: LinkedCell;
  readonly other: LinkedCell;
}

/**
 * The counts that two tables have in common and that one of them does not simply show. Only where all that both show is
 * equal, and enough of it to prove that they count the same people: a count that contradicts it says that they do not.
 * Sums that no table prints as totals are held against totals only where they agree with them.
 */
export function sameCounts(first: LinkedTable, second: LinkedTable): readonly SameCount[] {
  const words = wordsOf(first, second);
  if (!words) return [];
  const all = matchesOf(first, second);
  if (all.some((match) => isPrinted(match) && !mayBeEqual(match) && !isZeroBelow(match))) return [];
  const wrong = wrongGroups(all);
  const matches = all.filter((match) => !wrong.has(groupsOf(match)));
  const equal = withoutRepeated(matches.filter(isTelling));
  const proof = {
    counts: new Set(equal.map(({ one, other }) => Math.max(one.lo, other.lo))).size,
    digits: equal.reduce((sum, match) => sum + digitsOf(match), 0),
  };
  const isSure = isProven(proof, words, equal);
  const held = words === 'same' ? heldGroups(matches) : NONE;
  if (!isSure && !reaches(proof, PERHAPS) && held.size === 0) return [];
  const trusted = new Trust(matches.filter(isTelling), held);
  return matches.flatMap((match) => {
    const { one, other, first: at, second: place } = match;
    if (isKnown(one) && isKnown(other)) return [];
    const trust = trusted.in(match);
    if (trust === 'none') return [];
    return [{ first: at, second: place, sure: isSure && trust === 'sure' && one.sure && other.sure }];
  });
}

/**
 * How the words for two populations lie; undefined where their ranges say that they are others: 2014 is not 2015. A table
 * that names no range may be of any, as one without a title is, and numbers alone have to tell.
 */
export function wordsOf(first: LinkedTable, second: LinkedTable): Likeness['words'] | undefined {
  const [one, other] = [first.population, second.population];
  const { words, spans } = likenessOf(one, other);
  if (spans === 'same') return words;
  return one.spans.length === 0 || other.spans.length === 0 ? 'unknown' : undefined;
}

/** A sum of counts that are equal themselves proves nothing more. */
function withoutRepeated(equal: readonly Match[]): readonly Match[] {
  const firsts = new Set(equal.map(({ first }) => first));
  const seconds = new Set(equal.map(({ second }) => second));
  return equal.filter(
    ({ one, other }) =>
      !one.parts?.some((part) => firsts.has(part)) && !other.parts?.some((part) => seconds.has(part)),
  );
}

function matchesOf({ cells }: LinkedTable, second: LinkedTable): readonly Match[] {
  return cells.flatMap((one, first): Match[] => {
    const place = one.key === undefined ? undefined : second.byKey.get(one.key);
    const other = second.cells[place ?? -1];
    return place === undefined || !other ? [] : [{ first, second: place, one, other }];
  });
}

function isPrinted({ one, other }: Match): boolean {
  return one.state !== 'implied' && other.state !== 'implied';
}

function mayBeEqual({ one, other }: Match): boolean {
  return one.lo <= other.hi && other.lo <= one.hi;
}

/** `<5` of a table that takes zeros for small counts too: where another one shows the 0, neither is wrong. */
function isZeroBelow({ one, other }: Match): boolean {
  const [small, large] = one.hi <= other.hi ? [one, other] : [other, one];
  return small.state === 'shown' && small.hi === 0 && large.state === 'suppressed' && large.lo === 1;
}

/** Both figures are there, and large enough; a rounded one tells less. */
function isTelling(match: Match): boolean {
  const { one, other } = match;
  if (Math.max(one.lo, other.lo) < TELLING) return false;
  if (isKnown(one) && isKnown(other)) return true;
  return isPrinted(match) && one.state !== 'suppressed' && other.state !== 'suppressed';
}

function digitsOf({ one, other }: Match): number {
  const width = 1 + Math.max(one.hi - one.lo, other.hi - other.lo);
  return Math.max(0, Math.log10(Math.max(one.lo, other.lo) / width));
}

function isKnown({ lo, hi, state }: LinkedCell): boolean {
  return state !== 'suppressed' && state !== 'rounded' && lo === hi;
}

/** Two sums that cannot be the same: of others over the same lines nothing is known. */
function wrongGroups(matches: readonly Match[]): ReadonlySet<string> {
  return new Set(matches.filter((match) => !isPrinted(match) && !mayBeEqual(match)).map(groupsOf));
}

function groupsOf({ one, other }: Match): string {
  return `${one.group ?? ''}:${other.group ?? ''}`;
}

/** Sums of which something was taken out, and none of whose parts are more than the total that another table prints. */
const HELD_SUMS = 4;
const NONE: ReadonlySet<string> = new Set();

/** Where all words are the same and so many totals hold, nothing has to be equal to doubt that a count is hidden. */
function heldGroups(matches: readonly Match[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const match of matches.filter(isHeld))
    times.set(groupsOf(match), (times.get(groupsOf(match)) ?? 0) + 1);
  return new Set([...times].flatMap(([group, sums]) => (sums >= HELD_SUMS ? [group] : [])));
}

function isHeld({ one, other }: Match): boolean {
  const [sum, total] = one.state === 'implied' ? [one, other] : [other, one];
  return sum.state === 'implied' && sum.lo > 0 && sum.lo < sum.hi && isKnown(total) && total.lo >= TELLING;
}

/** Where one table says more of whom it counts, and the count of all is equal, nobody was left out. */
function isProven(proof: Proof, words: Likeness['words'], equal: readonly Match[]): boolean {
  if (reaches(proof, SURE[words])) return true;
  return words === 'one-within' && equal.some(({ one }) => one.key === '') && reaches(proof, SURE.same);
}

/** Agreeing sums that show that the parts are all there are. */
const PROVEN_SUMS = 2;

/**
 * Which equal names stand for equal people. A count is trusted where another one of the same kind was found to be equal, or
 * one of each of its categories: `Mild` of one disease is not `Mild` of another, and then its neighbours differ.
 */
export class Trust {
  private readonly beside = new Set<string>();
  private readonly categories = new Set<string>();
  private readonly sums = new Map<string, number>();

  /** @param held groups of sums that nothing contradicts */
  constructor(
    equal: readonly Match[],
    private readonly held: ReadonlySet<string> = NONE,
  ) {
    for (const match of equal) {
      if (!isPrinted(match)) this.sums.set(groupsOf(match), (this.sums.get(groupsOf(match)) ?? 0) + 1);
      for (const category of categoriesIn(match.one)) this.categories.add(category);
      for (const pattern of patternsOf(match.one)) this.beside.add(pattern);
    }
  }

  in(match: Match): 'sure' | 'perhaps' | 'none' {
    if (isPrinted(match)) {
      const isKnown = categoriesIn(match.one).every((category) => this.categories.has(category));
      return isKnown || patternsOf(match.one).some((pattern) => this.beside.has(pattern))
        ? 'sure'
        : 'perhaps';
    }
    const proven = this.sums.get(groupsOf(match)) ?? 0;
    if (proven >= PROVEN_SUMS) return 'sure';
    return proven > 0 || this.held.has(groupsOf(match)) ? 'perhaps' : 'none';
  }
}

/** Its name with any one category in place of one of its own. */
function patternsOf(cell: LinkedCell): readonly string[] {
  const parts = categoriesIn(cell);
  return parts.map((_, at) =>
    parts
      .map((part, other) => (other === at ? '*' : part))
      .sort()
      .join(BETWEEN),
  );
}

function categoriesIn({ name }: LinkedCell): readonly string[] {
  if (!name) return [];
  const names = name.of === '' ? [] : name.of.split(BETWEEN);
  return [...names, ...name.spans.map(({ lo, hi }) => `${lo}:${hi}`)];
}
