import { fit, run, type Addable } from './adds-up';
import { indentedParts } from './indented-parts';
import { meaningOf, wordsOf } from '../words/meaning';
import { phrasesAbout } from '../words/phrases';
import { unnamedTotal } from './unnamed-total';

export interface Total {
  /** Indexes of the lines it adds up; empty where no set fits what is shown. */
  readonly parts: readonly number[];
  /** They add up to it wherever all is shown. */
  readonly proven: boolean;
  readonly reason: string;
}

/** Words strong enough beside others: `Total patients`, `All ages`. */
const STRONG = new Set(
  (
    'total totals totaal totale totalt totales subtotal subtotals gesamt insgesamt summe zwischensumme celkem mezisoucet yhteensa valisumma ' +
    'ensemble samlet summa delsumma delsum totalsumma totalsum ialt samtliga all alle todos todas tots totes alla kaikki vsichni tous toutes overall sum'
  ).split(' '),
);

/** Hospitals, parishes and schools are called so. */
const PLACE = /^all (?:saints|souls|hallows)\b/i;

/** A label that says "total" in one of our languages. */
export function isTotalLabel(label: string): boolean {
  return mayBeTotalLabel(label.charCodeAt(0), label.charCodeAt(1) || 0) && saysTotal(label);
}

/** The same, without looking at the first two signs before. */
export function saysTotal(label: string): boolean {
  const bare = label
    .replace(/(?<![\s*†‡:.()¹²³])[\s*†‡:.()¹²³]+$/u, '')
    .replace(/(?<!\s)\s*[([]\s?n\s?[=:]?\s?[\d.,\s]*[)\]]?$/i, '');
  const hits = meaningOf(bare);
  if (hits.some(({ whole, topics }) => whole && topics.has('total'))) return true;
  const words = wordsOf(bare);
  return (
    words.length > 1 &&
    words.length <= 4 &&
    STRONG.has(words[0] ?? '') &&
    !PLACE.test(bare) &&
    !hits.some(({ topics }) => topics.has('amount'))
  );
}

/**
 * Whether the label may say "total" by its first two signs, given by their codes (0 beyond its end): nearly all labels
 * of a long file need no closer look.
 */
export function mayBeTotalLabel(first: number, second: number): boolean {
  if (first >= 128 || second >= 128 || !isLetterOrDigit(first)) return true;
  return BEGINNINGS[beginning(first, second)] === 1;
}

function beginning(first: number, second: number): number {
  return (first | SMALL) * 128 + (isLetterOrDigit(second) ? second | SMALL : 0);
}

/** Turns ASCII capitals into small letters and leaves digits as they are. */
const SMALL = 32;

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | SMALL) >= 97 && (code | SMALL) <= 122);
}

const BEGINNINGS = new Uint8Array(128 * 128);
for (const word of [...STRONG, ...phrasesAbout('total')])
  BEGINNINGS[beginning(word.charCodeAt(0), word.charCodeAt(1) || 0)] = 1;

/** `Total of the Northern and Western regions`, `North County total`: not sure enough, unless it adds up. */
function mayNameTotal(label: string): boolean {
  if (label.length >= 100) return false;
  const words = wordsOf(label);
  return STRONG.has(words[0] ?? '') || (words.length > 1 && ENDING.has(words.at(-1) ?? ''));
}

/** After the name of a group: `Kreis Nord zusammen`, `Fylke A i alt`. */
const ENDING = new Set([
  ...STRONG,
  ...'zusammen samen tilsammen sammen alt conjunt uhrn uhrnem combined together'.split(' '),
]);

/** Nouns that are a total only where the figures agree: `Persons` beside `Male` and `Female`. */
const NEEDS_PROOF = new Set([
  'persons',
  'people',
  'england',
  'national',
  'riket',
  'riksgenomsnitt',
  'whole',
  'both',
  'beide',
  'ambos',
  'size',
  'total pop',
  'sum',
  'all',
  // Short for a total, and a bin's end in Dutch.
  'tot',
  'ens',
  'global',
  // Countries are levels as well.
  'deutschland',
  'bund',
  'france',
  'espana',
  'catalunya',
  'cr',
  'ceska republika',
  'nederland',
  'sverige',
  'suomi',
  'landet',
]);

/** Sets tried against each total: beyond this a table has other problems. */
const MOST_TOTALS = 400;
const MOST_STEPS = 20_000_000;

/**
 * Finds the lines that add up others: by their label, and where no label says so, a first or last line that equals
 * the sum of all others wherever both are shown.
 */
export function findTotals(lines: readonly Addable[], across: number): Map<number, Total> {
  const totals = new Map<number, Total>();
  const labelled = lines.map(({ labels, total }) => total ?? labels.some(isTotalLabel));
  const isTotal = (line: number) => labelled[line] === true;
  const byEnding = labelProven(lines, labelled, across);
  const isOutermostProven = () =>
    [...lines.keys()].some((line) => {
      const others = isTotal(line)
        ? outermost(
            lines,
            [...lines.keys()].filter((other) => other !== line),
          )
        : [];
      return others.length > 1 && fit(lines, line, others, across) === 'proven';
    });
  const fitOf = (total: number, of: readonly number[]) => fit(lines, total, of, across);
  for (const [line, parts] of indentedParts(lines, fitOf, isOutermostProven)) {
    if (labelled[line] || lines[line]?.total === false) continue;
    labelled[line] = true;
    totals.set(line, { parts, proven: true, reason: 'adds up the lines indented beside it' });
  }
  let steps = 0;
  for (let line = 0; line < lines.length; line++) {
    const own = lines[line];
    if (!isTotal(line) || own === undefined || totals.has(line)) continue;
    if (totals.size >= MOST_TOTALS || steps > MOST_STEPS) {
      totals.set(line, { parts: [], proven: false, reason: 'named a total' });
      continue;
    }
    const candidates = candidateParts(lines, line, isTotal);
    steps += candidates.length * lines.length * across;
    const fits = candidates.map((parts) => ({ parts, fit: fit(lines, line, parts, across) }));
    const open = fits.filter((candidate) => candidate.fit === 'open');
    const best =
      fits.find((candidate) => candidate.fit === 'proven') ??
      (byEnding.has(line) ? open.find(({ parts }) => areBeside(line, parts)) : undefined) ??
      open[0];
    const proven = best?.fit === 'proven';
    if (!proven && own.total !== true && !byEnding.has(line) && needsProof(own.labels)) continue;
    totals.set(line, {
      parts: best?.parts ?? [],
      proven,
      reason: `${own.total === true ? 'said to be a total' : 'named a total'}${proven ? ', and adds up' : ''}`,
    });
  }
  const unnamed =
    totals.size === 0 && lines.length * across <= MOST_STEPS ? unnamedTotal(lines, across) : undefined;
  if (unnamed)
    totals.set(unnamed.line, {
      parts: unnamed.parts,
      proven: true,
      reason: 'equals the sum of the others',
    });
  return totals;
}

/** Of what nothing proves, `North total` adds up the lines beside it up to the next one: not all lines that there are. */
function areBeside(line: number, parts: readonly number[]): boolean {
  const [first = line, last = line] = [parts[0], parts.at(-1)];
  return last - first === parts.length - 1 && parts.length > 1 && (first === line + 1 || last === line - 1);
}

/**
 * Marks those that may be called totals and add up the lines above, or, where they stand first, those below.
 *
 * @returns the marked ones
 */
function labelProven(lines: readonly Addable[], labelled: boolean[], across: number): ReadonlySet<number> {
  const called = [...lines.keys()].filter(
    (line) =>
      !labelled[line] && lines[line]?.total !== false && mayNameTotal(lines[line]?.labels.at(-1) ?? ''),
  );
  const none = new Set<number>();
  if (called.length > MOST_TOTALS) return none;
  const others = new Set(called);
  const isTotal = (line: number) => labelled[line] === true || others.has(line);
  const fits = new Map(
    called.map((line) => {
      const runs = [run(line, -1, lines.length, isTotal), run(line, 1, lines.length, isTotal)];
      const found = runs.map((parts) => (parts.length > 1 ? fit(lines, line, parts, across) : 'wrong'));
      return [line, found.includes('proven') ? 'proven' : found.includes('open') ? 'open' : 'wrong'] as const;
    }),
  );
  // What is taken out leaves some without proof: where others that are called alike have it, they are totals too.
  if (![...fits.values()].includes('proven')) return none;
  const marked = called.filter((line) => fits.get(line) !== 'wrong');
  for (const line of marked) labelled[line] = true;
  return new Set(marked);
}

function needsProof(labels: readonly string[]): boolean {
  return labels.every((label) => !isTotalLabel(label) || NEEDS_PROOF.has(wordsOf(label).join(' ')));
}

/** The sets of lines that a total may add up, by how it is called and where it stands; the likeliest first. */
export function candidateParts(
  lines: readonly Pick<Addable, 'labels' | 'indent'>[],
  line: number,
  isTotal: (line: number) => boolean,
): number[][] {
  const all = lines.map((_, i) => i).filter((i) => i !== line);
  const own = lines[line]?.labels ?? [];
  const outer = own.slice(0, -1).join('\u0000');
  const inner = own.at(-1);
  const sameGroup = all.filter((i) => !isTotal(i) && lines[i]?.labels.slice(0, -1).join('\u0000') === outer);
  const plain = all.filter((i) => !isTotal(i));
  const sameInner = all.filter(
    (i) => lines[i]?.labels.at(-1) === inner && !isTotalLabel(lines[i]?.labels[0] ?? ''),
  );
  const subtotals = all.filter((i) => isTotal(i));
  const candidates = [
    sameGroup,
    run(line, -1, lines.length, isTotal),
    run(line, 1, lines.length, isTotal),
    sameInner,
    plain,
    subtotals,
    outermost(lines, all),
  ];
  const distinct = new Map(
    candidates.filter((parts) => parts.length > 0).map((parts) => [parts.join(), parts]),
  );
  return [...distinct.values()];
}

/** Of lines indented in levels, those of the first: the subtotals of the others, called so or not. */
function outermost(lines: readonly Pick<Addable, 'indent'>[], all: readonly number[]): number[] {
  const indents = all.map((line) => lines[line]?.indent ?? 0);
  const least = Math.min(...indents);
  return indents.every((indent) => indent === least) ? [] : all.filter((_, i) => indents[i] === least);
}
