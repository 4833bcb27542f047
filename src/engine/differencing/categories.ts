import type { Naming } from '../audit/across/names';
import { remembered } from '../model/remembered';
import { isTotalLabel } from '../tables/words/says-total';
import { meaningOf, type Hit } from '../tables/words/meaning';
import type { Line } from '../tables/table';
import { plain, spansIn, type Span } from './spans';
import { saysNothing } from './population-words';
import type { Sides } from './sides';

/** What the labels of a row or a column restrict a count to. Nothing for a total: it counts all. */
export interface Categories {
  readonly names: readonly string[];
  readonly spans: readonly Span[];
}

export function categoriesOf(line: Line, sides: Sides): Categories {
  const own = restrictingOf(line, labelsBelow(line, sides)).filter((category) => category !== undefined);
  return {
    names: own.flatMap((category) => nameOf(category, sides.words)),
    spans: own.flatMap(({ spans }) => spans),
  };
}

/**
 * The same, of a line of percentages and label by label: of which of them they are shares, arithmetic tells. What a label
 * says of the figures (`Women (%)`, `Mild_pct`) is left out, so that it is called as in a table of counts.
 */
export function levelsOf(line: Line, sides: Sides): readonly Naming[] {
  return restrictingOf(line, labelsBelow(line, sides).map(withoutShare)).map((category) => ({
    of: category ? nameOf(category, sides.words).join('') : '',
    spans: category?.spans ?? [],
  }));
}

function labelsBelow({ labels: [first, ...others], labels }: Line, { above }: Sides): readonly string[] {
  return first === above && others.length > 0 ? others : labels;
}

/** Of each label its category, where it restricts. */
function restrictingOf({ total }: Line, labels: readonly string[]): readonly (Category | undefined)[] {
  const read = labels.map(categoryOf);
  const own = read.map((category) => (category.restricts ? category : undefined));
  // A total by arithmetic whose label is no word for it: `Persons` under `Men` and `Women`.
  return total && own.every((category) => category) ? [...own.slice(0, -1), undefined] : own;
}

function nameOf({ name, generic }: Category, sides: string): string[] {
  return name === '' ? [] : [generic ? `${name}@${sides}` : name];
}

function withoutShare(label: string): string {
  const hits = meaningOf(label).filter(({ topics }) => topics.has('percentage') || topics.has('rate'));
  return hits.some(({ whole }) => whole) ? label : withoutPhrases(label, hits);
}

function withoutPhrases(label: string, hits: readonly Hit[]): string {
  return hits.length === 0
    ? label
    : hits.reduce((left, { phrase }) => withoutPhrase(left, plain(phrase)), plain(label));
}

/** @param phrase words as the vocabulary has them, which may be apart otherwise in the label: `per 1,000` */
function withoutPhrase(label: string, phrase: string): string {
  const [first = '', ...others] = phrase.split(' ');
  const start = placeOfWord(label, first);
  let end = start + first.length;
  for (const word of others) {
    const at = label.indexOf(word, end);
    if (at >= 0) end = at + word.length;
  }
  if (start < 0) return label;
  return `${label.slice(0, start)} ${label.slice(end)}`.replace(EDGES, '').trim();
}

/** Where it stands alone (`men n`), else where it begins or ends another word (`nvisits`). */
function placeOfWord(label: string, word: string): number {
  let within = -1;
  for (let at = label.indexOf(word); at >= 0; at = label.indexOf(word, at + 1)) {
    const joined = [label.charAt(at - 1), label.charAt(at + word.length)].filter((one) => LETTER.test(one));
    if (joined.length === 0) return at;
    if (joined.length === 1 && within < 0) within = at;
  }
  return within;
}

const LETTER = /[\p{L}\d]/u;

/** `severe ()`, `mild_`, `, severe`. */
const EDGES = /^[\s_,;:()[\]-]+|(?<![\s_,;:()[\]-])[\s_,;:()[\]-]+$/g;

interface Category {
  readonly name: string;
  readonly spans: readonly Span[];
  /** Categories of any side are called so. */
  readonly generic: boolean;
  /** False for a total and for the name of what is counted. */
  readonly restricts: boolean;
}

/** The rows of a long table share few labels. */
const categoryOf = remembered((label): Category => {
  const bare = label.trim().replace(SIZE, '').replace(FOOTNOTE, '');
  const own = withoutCount(bare);
  if (own === '' || isTotalLabel(label) || isTotalLabel(own))
    return { name: '', spans: [], generic: false, restricts: false };
  const { spans, rest } = spansIn(own);
  if (spans.length > 0) return { name: wordsOf(rest), spans, generic: false, restricts: true };
  const name = plain(own).replace(/\s+/g, ' ').trim();
  return { name, spans, generic: GENERIC.test(name), restricts: true };
});

/** `Men (n = 120)`. */
const SIZE = /[([]\s?[nN]\s?[=:]?\s?\d[\d., ]*[)\]]$/;
const FOOTNOTE = /(?<![\s*†‡§])[\s*†‡§]+$/u;

const GENERIC =
  /^(?:[a-z]{0,2}\d{0,4}|yes|no|ja|nein|oui|non|nej|nei|nee|kylla|ano|other|others|unknown|missing|none|not stated|andere|sonstige|unbekannt|autres?|inconnu|otros?|desconocido|altres|overig|onbekend|annet|ukjent|annan|okand|muu|jiny|nezname|(?:group|gruppe|groupe|grupo|category|level|class) ?\w?\d*)$/;

function wordsOf(text: string): string {
  return text
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !saysNothing(word))
    .join(' ');
}

/**
 * `Men n`, `Men, Anzahl`, `Men (N, %)` are called `men`, as in a table that says elsewhere that it counts; of `n` alone, or
 * `N (%)`, nothing is left.
 */
function withoutCount(label: string): string {
  const hits = meaningOf(label).filter(({ topics }) => topics.has('count') || topics.has('percentage'));
  return withoutPhrases(label, hits);
}
