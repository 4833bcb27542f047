import { remembered } from '../model/remembered';
import { isTotalLabel } from '../tables/meaning/totals';
import { meaningOf } from '../tables/words/meaning';
import type { Line } from '../tables/table';
import { plain, spansIn, type Span } from './spans';
import { saysNothing } from './population-words';

/** What the labels of a row or a column restrict a count to. Nothing for a total: it counts all. */
export interface Categories {
  readonly names: readonly string[];
  readonly spans: readonly Span[];
}

/** @param sides what tells `yes` of one table from `yes` of another: the sides of the table, in words */
export function categoriesOf(line: Line, sides: string): Categories {
  const read = line.labels.map(categoryOf);
  const named = read.filter(({ restricts }) => restricts);
  // A total by arithmetic whose label is no word for it: `Persons` under `Men` and `Women`.
  const own = line.total && named.length === read.length ? named.slice(0, -1) : named;
  return {
    names: own.flatMap(({ name, generic }) => (name === '' ? [] : [generic ? `${name}@${sides}` : name])),
    spans: own.flatMap(({ spans }) => spans),
  };
}

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
  if (isTotalLabel(label) || isNameOfCount(label))
    return { name: '', spans: [], generic: false, restricts: false };
  const bare = label.trim().replace(SIZE, '').replace(FOOTNOTE, '');
  const { spans, rest } = spansIn(bare);
  if (spans.length > 0) return { name: wordsOf(rest), spans, generic: false, restricts: true };
  const name = plain(bare).replace(/\s+/g, ' ').trim();
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

/** `n`, `Anzahl`, `N (%)`: it says that figures are counts, and restricts them to nobody. */
function isNameOfCount(label: string): boolean {
  const hits = meaningOf(label);
  return hits.length > 0 && hits.every(({ topics }) => topics.has('count') || topics.has('percentage'));
}
