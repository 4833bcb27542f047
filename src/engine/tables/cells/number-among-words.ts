import type { CellPart } from './read-cell';
import { scanNumber, type DecimalSign } from './scan-number';

/** Longer cells are prose. */
const LONGEST = 40;
const SAMPLE = /^\s*(?:n\s?=\s?)?/i;
/** What may follow: words or a bracket, and no other figure at once. */
const WORDS = /^(?:\s{1,3}|\s?[([])[\p{L}"“]/u;
/** A length of time or a measure counts nobody. */
const MEASURE =
  /^\s?(?:years?|yrs?|months?|weeks?|days?|hours?|minutes?|h|min|jahre?n?|monate?n?|wochen?|tage?n?|stunden?|ans?|années?|mois|semaines?|jours?|años?|meses|días?|[kcm]?m|[km]?g|m?l|°c|euros?|eur|usd|gbp)(?!\p{L})/iu;

/**
 * The count of a cell that says more than the number, where its column counts: `7 people`, `7 est.`, `7 (was 9)`, `n = 7`.
 * Undefined where it begins otherwise, or measures something.
 */
export function numberAmongWords(text: string, decimal: DecimalSign): CellPart | undefined {
  if (text.length > LONGEST) return undefined;
  const [before = ''] = SAMPLE.exec(text) ?? [];
  const scanned = scanNumber(text, before.length, decimal);
  if (!scanned || scanned.decimals > 0) return undefined;
  const { value, decimals, end } = scanned;
  const rest = text.slice(end);
  const isAlone = rest.trim() === '' && before.trim() !== '';
  if (!isAlone && (!WORDS.test(rest) || MEASURE.test(rest))) return undefined;
  return { reading: { kind: 'number', value, decimals, percent: false }, start: before.length, end };
}
