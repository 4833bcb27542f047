import { figuresIn } from '../office/numbers-said';
import { sectionsOf } from './format-sections';
import { headerTexts } from './header-text';

/**
 * How a place says a number. `worded`: as a sentence would, in an attribute only beside words, as most attributes count
 * what a program counts. `bound`: what values are held against. `sealed`: nobody can tell.
 */
export type SaysAs =
  | 'sentence'
  | 'worded'
  | 'sealed'
  | 'formula'
  | 'bound'
  | 'format'
  | 'header'
  | 'name'
  | 'label'
  | 'sheet'
  | 'address';

/** What has to be known of the workbook to tell a number that is meant from one that only numbers. */
export interface Surroundings {
  readonly sheets: readonly string[];
  /** What the rulebook lets out is no secret: the numbers that its limit is told by. */
  readonly limits: readonly string[];
  /** Whether a cell shows just this text. */
  readonly isShown: (text: string) => boolean;
}

/** Figures that are said in one way; a whole sentence without it. */
export function figuresSaid(text: string, as: SaysAs, around: Surroundings): readonly string[] {
  const isLimit = (number: string) => around.limits.includes(number);
  const plain = text
    .normalize('NFKC')
    .replace(COMPARED, (compared, number: string) => (isLimit(number) ? ' ' : compared));
  return READ[as](plain, around);
}

/** `fewer than 10`, `<10` */
const COMPARED =
  /(?:[<>≤≥]=?|(?:below|under|than|least|most|minimum|threshold|limit|unter|als|mindestens|de|moins|menos|mínimo|minder|ten minste)(?: of| to)?)\s?(\d{1,4})(?![\d.,]\d)/giu;

const READ: Readonly<Record<SaysAs, (text: string, around: Surroundings) => readonly string[]>> = {
  sentence: figuresIn,
  worded: figuresIn,
  sealed: () => [],
  formula: inFormula,
  bound: (formula, { limits }) => inFormula(formula).filter((figure) => !limits.includes(figure)),
  format: (code) => sectionsOf(code).flatMap(({ tokens }) => figuresIn(literalsOf(tokens))),
  header: (header) => headerTexts(header).flatMap(figuresIn),
  name: inName,
  label: (text, { isShown }) => (isShown(text) ? [] : figuresIn(text)),
  sheet: inSheetName,
  address: (address) => figuresIn(unescapedAddress(address).replace(/[/?&=#+_;-]/g, ' ')),
};

/** `Picture 7`, `Wave 3`, `C:\Wave 3\`: programs and people count what bears one name. */
const COUNTER = /(?<=\p{L}[ _.-]?)\d{1,4}(?=$|[\\/])/gu;
/** `20% - Accent1` */
const PERCENT = /(?<!\d)\d{1,3}(?=%)/g;

const TEXT = /"((?:[^"]|"")*)"/g;
/** Of sheets, of cells, of a table's columns; and of which kind a subtotal is. */
const REFERS = /'[^']*'!|\[[^[\]]*\]|\b(?:SUBTOTAL|AGGREGATE)\(\s*\d{1,3}\s*(?:,\s*\d(?=\s*,))?/gi;
const SIGNS = /[-+*/^&=<>,;{}()]/g;

function inFormula(formula: string): readonly string[] {
  const texts = Array.from(formula.matchAll(TEXT), ([, text = '']) => text.replaceAll(',', ', '));
  const rest = formula.replace(TEXT, ' ').replace(REFERS, ' ').replace(SIGNS, ' ');
  return [...texts, rest].flatMap(figuresIn);
}

/** `0" (was 7)"`: what stands around the places of digits, which part it. */
function literalsOf(tokens: ReturnType<typeof sectionsOf>[number]['tokens']): string {
  return tokens.map(({ kind, text }) => (kind === 'literal' ? text : ' ')).join('');
}

function inName(name: string): readonly string[] {
  return figuresIn(name.replace(COUNTER, ' ').replace(PERCENT, ' '));
}

/** Sheets are numbered: `7`, `7 Results`, `Fig 7 by age`. Then another one bears the number before or after it. */
function inSheetName(name: string, { sheets }: Surroundings): readonly string[] {
  return inName(name).filter((figure) => {
    const start = name.slice(0, Math.max(0, name.indexOf(figure)));
    const beside = [Number(figure) - 1, Number(figure) + 1].map((number) => `${start}${number}`);
    return !sheets.some((other) =>
      beside.some((begin) => other.startsWith(begin) && !/^\d/.test(other.slice(begin.length))),
    );
  });
}

function unescapedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address.replace(/%[\da-f]{2}/gi, ' ');
  }
}
