import { renderDate } from './date-format';
import { literals, renderNumber } from './digits';
import { sectionsOf, type Section } from './format-sections';

export interface Shown {
  readonly text: string;
  /** The text alone does not give the stored number back. */
  readonly lossy: boolean;
  readonly date: boolean;
  /** The format writes something in the number's place: `[<10]"<10"`. */
  readonly replaced?: boolean;
}

/** A number as its format code shows it, such as `1234.5` by `#,##0.00` as `1,234.50`. */
export function showNumber(value: number, code: string, from1904: boolean): Shown {
  const sections = sectionsOf(code);
  const section = sectionFor(value, sections);
  if (!section || section.kind === 'general') return general(value, section);
  if (section.kind === 'date') {
    const text = renderDate(value, section, from1904);
    return text === undefined ? general(value, undefined) : { text, lossy: !section.wholeDate, date: true };
  }
  if (section.tokens.every(({ kind }) => kind === 'literal' || kind === 'percent'))
    return { text: literals(section.tokens), lossy: value !== 0, date: false, replaced: true };
  const signed = value < 0 && (sections.length === 1 || section.condition !== undefined);
  const digits = renderNumber(Math.abs(value), section);
  const text = signed && /[1-9]/.test(digits.text) ? `-${digits.text}` : digits.text;
  return { text, lossy: Math.abs(digits.value - Math.abs(value)) > Math.abs(value) * 1e-12, date: false };
}

/** Text through a format: its fourth section, when it has one. */
export function showText(text: string, code: string): string {
  if (code === 'General' || code === '@') return text;
  const section = sectionsOf(code)[3];
  if (!section) return text;
  return section.tokens.map((token) => (token.kind === 'text' ? text : token.text)).join('');
}

/** As many digits as the number has, as the formula bar shows them. */
export function plainNumber(value: number): string {
  const text = String(value);
  return text.length <= 16 ? text : String(Number(value.toPrecision(15)));
}

const [MINUS, POINT, ZERO, NINE] = [45, 46, 48, 57];
/** As many digits as a number keeps, its point and its sign. */
const LONGEST_KEPT = 15;
/** What has more places may be shown by a power of ten. */
const MOST_PLACES = 6;

/** Whether a number is written just as `plainNumber` shows it: of millions of cells nearly all, and none of those is computed. */
export function isShownAsWritten(text: string): boolean {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  const end = text.length;
  if (end === start || end > LONGEST_KEPT) return false;
  let point = end;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === POINT && point === end) point = at;
    else if (code < ZERO || code > NINE) return false;
  }
  const beginsWithZero = text.charCodeAt(start) === ZERO;
  if (point === end) return !beginsWithZero || (start === 0 && end === 1);
  const places = end - point - 1;
  if (point === start || places === 0 || places > MOST_PLACES || text.charCodeAt(end - 1) === ZERO)
    return false;
  return !beginsWithZero || point === start + 1;
}

function general(value: number, section: Section | undefined): Shown {
  const number = plainNumber(value);
  const text = section
    ? section.tokens.map(({ kind, text }) => (kind === 'general' ? number : text)).join('')
    : number;
  return { text, lossy: false, date: false };
}

function sectionFor(value: number, sections: readonly Section[]): Section | undefined {
  if (sections.some(({ condition }) => condition)) {
    return sections.find(({ condition }) => condition?.(value) ?? true);
  }
  const [first, negative, zero] = sections;
  if (value < 0 && negative) return negative;
  return value === 0 && zero ? zero : first;
}
