import type { Statement } from '../report/statement';
import type { Table } from '../tables/table';
import {
  ALL_OF,
  BEGINS_LIST,
  BROKEN_DOWN,
  CROSSED,
  ENDS_LIST,
  LIMITED,
  NUMBERED,
  saysNothing,
} from './population-words';
import { isNameOfSide } from './sides';
import { ENDLESS, nestingOf, plain, spansIn, type Nesting, type Span } from './spans';

/** Whom a table counts, as far as its title, its sheet, its notes and the statement say. */
export interface Population {
  /** What restricts or names them: `patients`, `asthma`, `except`, `fernham`. Sorted, each once. */
  readonly words: readonly string[];
  /** Ages, years and other ranges that all of them lie in. */
  readonly spans: readonly Span[];
  /** What the table is broken down by, as the title says it. Sorted. */
  readonly sides: readonly string[];
  /** What it says it counts all of: `hospitals`. */
  readonly wholes: readonly string[];
  /** It says that some are left out, or that only some are counted. */
  readonly isLimited: boolean;
}

export interface Speaking {
  readonly table: Pick<Table, 'title' | 'notes' | 'sheet'>;
  readonly path: string;
  readonly statement: Statement | undefined;
  /** `Women`, where it stands above all columns. */
  readonly above?: string | undefined;
}

export function populationOf({ table, path, statement, above }: Speaking): Population {
  const limits = table.notes.filter((note) => LIMITED.test(plain(note)));
  const said = [table.title, statement?.population ?? '', ...limits].filter((text) => text.trim() !== '');
  const named = said.length > 0 ? said : [nameOf(path)];
  const texts = named.map(read);
  const sheet = read(table.sheet ?? '');
  const all = [...texts, ...saidAbove(above, texts), sheet];
  return {
    words: sorted(all.flatMap(({ words }) => words)),
    spans: narrowed(
      all.filter((text) => text !== sheet).flatMap(({ spans }) => spans),
      sheet.spans,
    ),
    sides: sorted(texts.flatMap(({ sides }) => sides)),
    wholes: sorted(all.flatMap(({ wholes }) => wholes)),
    isLimited: all.some(({ isLimited }) => isLimited),
  };
}

/** Nothing where it is the name of a side, by the title or by itself. */
function saidAbove(above: string | undefined, texts: readonly Population[]): readonly Population[] {
  if (above === undefined || isNameOfSide(above)) return [];
  const said = read(above);
  const isSide = (word: string) => texts.some(({ sides }) => isAmong(sides, word));
  return said.words.length > 0 && said.words.every(isSide) ? [] : [said];
}

/** `out/adults_16_65.csv` → `adults 16-65`. */
function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,5}$/, '');
  return name.replace(/(?<!\d)(\d{1,3})[_ ](\d{1,3})(?!\d)/g, '$1-$2').replaceAll('_', ' ');
}

function read(text: string): Population {
  const { spans, rest } = spansIn(text.normalize('NFKC').replace(CAMEL, '$1 $2'));
  const clauses = withoutListCommas(rest.replace(NUMBERED, ' '))
    .split(/[,;:()|[\]]|\s-\s|\.\s/)
    .map((clause) => clause.trim());
  const words: string[] = [];
  const sides: string[] = [];
  for (const clause of clauses) {
    const by = CROSSED.test(clause) ? clause : (BROKEN_DOWN.exec(clause)?.groups?.['by'] ?? '');
    sides.push(...wordsIn(by));
    words.push(...wordsIn(by === '' ? clause : clause.slice(0, clause.length - by.length)));
  }
  const wholes = [...rest.matchAll(ALL_OF)].flatMap(({ groups }) => groups?.['whole'] ?? []);
  return {
    words: words.filter((word) => !BY_WORD.has(word)),
    spans,
    sides,
    wholes,
    isLimited: LIMITED.test(rest),
  };
}

/** `by sex, age group and region`: these commas part no remarks. */
function withoutListCommas(text: string): string {
  const begin = BEGINS_LIST.exec(text)?.index ?? text.length;
  const [first = '', ...others] = text.slice(begin).split(',');
  const last = others.findIndex((item) => ENDS_LIST.test(item));
  const list = others.slice(0, last + 1);
  if (list.length === 0 || !list.every(isListed)) return text;
  return [text.slice(0, begin) + [first, ...list].join(' '), ...others.slice(last + 1)].join(',');
}

const LONGEST_ITEM = 5;

function isListed(item: string): boolean {
  return item.trim().split(/\s+/).length <= LONGEST_ITEM && !/[;:()]/.test(item) && !LIMITED.test(item);
}

const CAMEL = /(\p{Ll})(\p{Lu})/gu;
/** Left over where what they begin was cut off. */
const BY_WORD = new Set([
  'by',
  'per',
  'nach',
  'par',
  'selon',
  'por',
  'segun',
  'segons',
  'naar',
  'efter',
  'etter',
  'podle',
  'x',
]);

function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\d%+]+/u).filter((word) => word !== '' && !saysNothing(word));
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}

/**
 * Years one after another are one period; what a sheet is named narrows what the title says of the whole workbook. A period
 * without an end, or of less than a year, restricts beside them: `Births 2014, 2015, registered up to March 2016`.
 */
function narrowed(said: readonly Span[], sheet: readonly Span[]): readonly Span[] {
  const periods = (sheet.some(({ period }) => period) ? sheet : said).filter(({ period }) => period);
  const years = periods.filter(isOfYears);
  const others = [
    ...[...said, ...sheet].filter(({ period }) => !period),
    ...periods.filter((span) => !isOfYears(span)),
  ];
  if (years.length === 0) return others;
  const lo = Math.min(...years.map((span) => span.lo));
  return [...others, { lo, hi: Math.max(...years.map((span) => span.hi)), period: true }];
}

function isOfYears({ lo, hi }: Span): boolean {
  return [lo, hi].every((end) => Number.isInteger(end) && Math.abs(end) !== ENDLESS);
}

/** How two populations lie, as far as words tell. */
export interface Likeness {
  /**
   * `same`: the same words; `one-within`: one says more than the other, and only counts show which is the larger (`except
   * Fernham` takes away, `and Wales` adds); `unlike`: each says what the other does not; `unknown`: one says nothing.
   */
  readonly words: 'same' | 'one-within' | 'unlike' | 'unknown';
  readonly spans: Nesting;
  /** Words of one and not of the other. */
  readonly apart: readonly string[];
}

export function likenessOf(first: Population, second: Population): Likeness {
  const spans = nestingOf(first.spans, second.spans);
  const onlyFirst = wordsOfOne(first, second);
  const onlySecond = wordsOfOne(second, first);
  const apart = [...onlyFirst, ...onlySecond];
  if (saysLittle(first, second)) return { words: 'unknown', spans, apart };
  if (apart.length === 0) return { words: 'same', spans, apart };
  return { words: onlyFirst.length > 0 && onlySecond.length > 0 ? 'unlike' : 'one-within', spans, apart };
}

/** One names nobody, leaves nobody out and keeps to no range that the other does not as well. */
export function saysNoMore(one: Population, than: Population): boolean {
  const spans = nestingOf(one.spans, than.spans);
  return wordsOfOne(one, than).length === 0 && (spans === 'same' || spans === 'second-within');
}

/** Beside `excluding Fernham`, what `all hospitals` says more is nothing: nobody is left out there, unless that is of all of others. */
function wordsOfOne(one: Population, other: Population): readonly string[] {
  const own = one.words.filter((word) => !isAmong(other.words, word));
  const isOfAll = other.isLimited && !one.isLimited && other.wholes.length === 0;
  return isOfAll ? own.filter((word) => !one.wholes.includes(word)) : own;
}

/** A year alone names nobody, unless the tables are of the same sides. */
function saysLittle(first: Population, second: Population): boolean {
  if (first.words.length > 0 && second.words.length > 0) return false;
  if (first.words.length + second.words.length > 0) return true;
  const sameSides = first.sides.length > 0 && first.sides.join() === second.sides.join();
  return first.spans.length === 0 || second.spans.length === 0 || !sameSides;
}

/** By words alone: whatever else two tables have in common, their counts have to say. */
export function mayBeOneWithin(first: Population, second: Population): boolean {
  const { words, spans } = likenessOf(first, second);
  return spans !== 'apart' && (words === 'same' || words === 'one-within');
}

function isAmong(words: readonly string[], word: string): boolean {
  return words.includes(word) || words.some((other) => isSameWord(word, other));
}

const ENDING = 0.75;

/** The same, but for an ending: `patients` and `patient`, `nemocnice` and `nemocnic`. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const longer = Math.max(one.length, other.length);
  if (longer < 5 || one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  let common = 0;
  while (common < longer && one[common] === other[common]) common++;
  return common > longer * ENDING && !/\d/.test(one + other);
}
