import { indentedParts } from './indented-parts';
import { meaningOf, wordsOf } from '../words/meaning';
import { phrasesAbout } from '../words/phrases';

/** A row or a column whose figures may be the sum of others'. */
export interface Addable {
  /** From outside in. */
  readonly labels: readonly string[];
  /** How far a row's label is indented. */
  readonly indent?: number;
  /** A person said that it is a total, or that it is none. */
  readonly total?: boolean;
  /** Figure at a position across; NaN where none is shown. */
  value(across: number): number;
}

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

/** `Total of the Northern and Western regions`: too long to be sure of, unless it adds up. */
function mayNameTotal(label: string): boolean {
  return label.length < 100 && STRONG.has(wordsOf(label)[0] ?? '');
}

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
  for (const line of lines.keys()) {
    if (labelled[line] || !mayNameTotal(lines[line]?.labels.at(-1) ?? '')) continue;
    const above = run(line, -1, lines.length, isTotal);
    if (above.length > 1 && fit(lines, line, above, across) === 'proven') labelled[line] = true;
  }
  for (const [line, parts] of indentedParts(lines, (total, of) => fit(lines, total, of, across))) {
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
    const best =
      fits.find((candidate) => candidate.fit === 'proven') ??
      fits.find((candidate) => candidate.fit === 'open');
    const proven = best?.fit === 'proven';
    if (!proven && own.total !== true && needsProof(own.labels)) continue;
    totals.set(line, {
      parts: best?.parts ?? [],
      proven,
      reason: `${own.total === true ? 'said to be a total' : 'named a total'}${proven ? ', and adds up' : ''}`,
    });
  }
  if (totals.size === 0) addUnnamed(totals, lines, across);
  return totals;
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

/** Lines that follow each other up to the next total. */
function run(line: number, step: 1 | -1, length: number, isTotal: (line: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = line + step; i >= 0 && i < length && !isTotal(i); i += step) found.push(i);
  return found.sort((a, b) => a - b);
}

/** `proven`: adds up wherever all is shown; `open`: something is missing everywhere, and nothing contradicts. */
function fit(
  lines: readonly Addable[],
  line: number,
  parts: readonly number[],
  across: number,
): 'proven' | 'open' | 'wrong' {
  let proven = 0;
  for (let at = 0; at < across; at++) {
    const total = lines[line]?.value(at) ?? NaN;
    if (Number.isNaN(total)) continue;
    let sum = 0;
    let missing = false;
    for (const part of parts) {
      const value = lines[part]?.value(at) ?? NaN;
      if (Number.isNaN(value)) missing = true;
      else sum += value;
    }
    const off = Math.abs(sum - total);
    const allowed = 1e-6 * Math.max(1, Math.abs(total));
    if (missing ? sum > total + allowed : off > allowed) return 'wrong';
    if (!missing && total !== 0) proven++;
  }
  return proven > 0 ? 'proven' : 'open';
}

/** Without a label a sum may be chance: three parts, and twice over or of many parts. */
function addUnnamed(totals: Map<number, Total>, lines: readonly Addable[], across: number): void {
  const last = lines.length - 1;
  if (lines.length < 4 || lines.length * across > MOST_STEPS) return;
  for (const line of [last, 0]) {
    if (lines[line]?.total === false) continue;
    const parts = lines.map((_, i) => i).filter((i) => i !== line);
    const proofs = countProofs(lines, line, parts, across);
    if (proofs >= (lines.length > 5 ? 1 : 2) && fit(lines, line, parts, across) === 'proven') {
      totals.set(line, { parts, proven: true, reason: 'equals the sum of the others' });
      return;
    }
  }
}

function countProofs(
  lines: readonly Addable[],
  line: number,
  parts: readonly number[],
  across: number,
): number {
  let proofs = 0;
  for (let at = 0; at < across; at++) {
    const shown = parts.filter((part) => (lines[part]?.value(at) ?? NaN) > 0).length;
    if (shown > 1 && (lines[line]?.value(at) ?? 0) > 3) proofs++;
  }
  return proofs;
}
