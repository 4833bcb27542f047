import type { FindingOutcome } from '../../report/report';
import { plainText } from '../../tables/cells/characters';
import type { Scheme } from './scheme';

/** An identifier, or what a header calls one, in a text. */
export interface FoundIdentifier {
  readonly scheme: Scheme;
  readonly outcome: FindingOutcome;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** A word beside it names the scheme. */
  readonly named: boolean;
  /** The check digit, date or range is right. */
  readonly valid: boolean;
}

/** Longest stretch searched at once; a megabyte of text is searched piece by piece. */
const PIECE = 4000;
/** Longer than any written form, so that pieces overlap and nothing is cut in two. */
const OVERLAP = 120;

/**
 * Finds identifiers in a cell or line. `context` gives the texts around it (header, label to the left): asked only once
 * something of the right shape is there. What a person reads as digits is read as digits: of any script, as wide as
 * may be, with marks of no width between them; places are those of the text as it is. A tab parts figures.
 */
export function findIdentifiers(
  original: string,
  schemes: readonly Scheme[],
  context: () => readonly string[],
): readonly FoundIdentifier[] {
  const { text, at } = plainText(original.replace(/[\u2010\u2011]/g, '-'));
  const found = inText(text, schemes, context);
  if (!at) return found;
  return found
    .map((hit) => ({ ...hit, start: at[hit.start] ?? 0, end: (at[hit.end - 1] ?? 0) + 1 }))
    .filter(({ start, end }) => !original.slice(start, end).includes('\t'));
}

function inText(
  text: string,
  schemes: readonly Scheme[],
  context: () => readonly string[],
): readonly FoundIdentifier[] {
  if (text.length <= PIECE) return inPiece(text, schemes, context);
  const found: FoundIdentifier[] = [];
  for (let from = 0; from < text.length; from += PIECE - OVERLAP) {
    const piece = inPiece(text.slice(from, from + PIECE), schemes, context);
    for (const hit of piece) found.push({ ...hit, start: hit.start + from, end: hit.end + from });
  }
  return strongest(found);
}

function inPiece(
  text: string,
  schemes: readonly Scheme[],
  context: () => readonly string[],
): readonly FoundIdentifier[] {
  const digits = countDigits(text);
  let found: FoundIdentifier[] | undefined;
  for (const scheme of schemes) {
    if (digits < scheme.leastDigits || scheme.needs?.test(text) === false) continue;
    for (const match of text.matchAll(scheme.pattern)) {
      const hit = judge(scheme, match[0], match.index, () => [text, ...context()]);
      if (hit) (found ??= []).push(hit);
    }
  }
  return found ? strongest(found) : NONE;
}

const NONE: readonly FoundIdentifier[] = [];

function judge(
  scheme: Scheme,
  written: string,
  start: number,
  words: () => readonly string[],
): FoundIdentifier | undefined {
  const valid = scheme.fits(written);
  const alone = valid ? scheme.alone(written) : 'none';
  const named = alone !== 'flagged' && words().some((text) => scheme.words.test(asWords(text)));
  const outcome = named ? (valid ? 'flagged' : 'unsure') : alone;
  if (outcome === 'none') return undefined;
  return { scheme, outcome, written, start, end: start + written.length, named, valid };
}

/** `patient_uuid`, `NHS-number` → words with blanks between them. */
function asWords(text: string): string {
  return text.slice(0, PIECE).replace(/[_-]/g, ' ');
}

/** Of those that overlap the surest one: a number is one thing. */
function strongest(found: readonly FoundIdentifier[]): readonly FoundIdentifier[] {
  if (found.length < 2) return found;
  const ranked = found
    .map((hit, order) => ({ hit, order, rank: rankOf(hit) }))
    .sort((a, b) => b.rank - a.rank || a.order - b.order);
  const kept: FoundIdentifier[] = [];
  for (const { hit } of ranked) {
    if (!kept.some(({ start, end }) => hit.start < end && start < hit.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function rankOf({ outcome, named, valid }: FoundIdentifier): number {
  return (outcome === 'flagged' ? 4 : 0) + (named ? 2 : 0) + (valid ? 1 : 0);
}

function countDigits(text: string): number {
  let digits = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits;
}
