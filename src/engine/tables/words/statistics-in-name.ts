import type { Role } from '../roles';
import { isWord, meaningOf, wordsOf } from './meaning';
import { namesSetting } from './settings';
import type { Topic } from './vocabulary';

/**
 * Which statistic a name speaks of when it speaks of several: `Mean number of visits` is a mean. The outermost
 * operation comes first, what it was taken of last.
 */
const PRECEDENCE = [
  'p-value',
  'confidence-limit',
  'standard-error',
  'sd',
  'variance',
  'r-squared',
  'odds-ratio',
  'coefficient',
  'percentage',
  'rate',
  'median',
  'quantile',
  'mean',
  'minimum',
  'maximum',
  'range',
  'correlation',
  'survival',
  'degrees-of-freedom',
  'number-at-risk',
  'number-of-events',
  'genotype-count',
  'test-statistic',
  'count',
] as const satisfies readonly Topic[];

export interface NamedStatistic {
  readonly role: Role;
  /** The word that says so. */
  readonly word: string;
  /** The name is nothing but this word. */
  readonly whole: boolean;
}

/** The statistic that a header or a row label names, if it names one. */
export function statisticOf(label: string): NamedStatistic | undefined {
  const name = withoutReflexive(
    withoutSides(withoutSize(label.replace(PER_MINUTE, ' '))).replace(NUMBER_OF, 'number of '),
  );
  if (QUARTER.test(name) || QUESTION.test(name) || namesSetting(name)) return undefined;
  // Arms are called A, B and C: a coefficient has no people.
  if (name !== label && LETTER.test(name)) return undefined;
  if (EQUALITY.test(name)) return undefined;
  const quantile = quantileOf(name);
  if (quantile) return quantile;
  const hits = meaningOf(name);
  if (hits.length === 0) return undefined;
  for (const role of PRECEDENCE) {
    const hit = hits.find(({ topics, phrase }) => topics.has(role) && !(phrase === '%' && spansLevel(name)));
    if (!hit) continue;
    // `count` and a thing: `n_covars`; a dimension that says number: `number of visits`.
    if (role === 'count' && hits.some(({ topics }) => topics.has('things'))) return undefined;
    // `Minimum correlation of factor scores`: of figures that no single person has.
    if ((role === 'minimum' || role === 'maximum') && hits.some(({ topics }) => topics.has('correlation')))
      return { role: 'correlation', word: hit.phrase, whole: false };
    return { role, word: hit.phrase, whole: hit.whole };
  }
  return undefined;
}

/** `Yes (n = 349)` says how many there are in all, not what the figures below are. */
function withoutSize(label: string): string {
  if (!label.includes('=')) return label;
  return label.replace(SIZE, '').trim() || label;
}

/** `Score below the median`, `unter dem Durchschnitt`, `yli mediaanin`: who lie on one side of it, and not what it is. */
function withoutSides(name: string): string {
  return BETWEEN.test(name) ? name.replace(SIDE, ' x ') : name;
}

/** Most names have none of these words, and looking for a side in each takes long. */
const BETWEEN = /medi|mean|avera|mittel|schnitt|moyen|mitjan|prom|průměr|gemid|gjenn|medel|keski/iu;
const SIDE =
  /(?<!\p{L})(?:below|above|under|over|unter(?:halb)?|über|oberhalb|sous|dess(?:o)?us|dessous|inférieure?s?|supérieure?s?|debajo|encima|inferior|superior|sota|sobre|damunt|bajo|pod|nad|onder|boven|över|alle|yli)(?: (?:or (?:equal to|at)|the|dem|der|des|den|die|das|de|la|el|del|het|à|al|per)){0,3} (?:l['’])?(?:median|médian|mediaan|medián|mean|average|mittel|durchschnitt|moyenne|media|mitjana|promedio|průměr|gemiddeld|gjennomsnitt|genomsnitt|medel|keskiarvo)\p{L}{0,6}(?!\p{L})/iu;

/** `no se presentó`, `nedostavil se`: a word of a verb, and no standard error, which stands beside the name of a figure. */
function withoutReflexive(name: string): string {
  const rest = REFLEXIVE.test(name) ? name.replace(REFLEXIVE, ' ') : name;
  const isOfFigure =
    rest !== name && meaningOf(rest).some(({ topics }) => PRECEDENCE.some((role) => topics.has(role)));
  return isOfFigure ? name : rest;
}

const REFLEXIVE = /(?<=\p{L}{2} )se(?= \p{Ll}|$)|^Se(?= \p{Ll})/u;

/** `l/min`: a unit, and no minimum. */
const PER_MINUTE = /\/min(?![\p{L}\d])/iu;

const LETTER = /^\p{L}$/u;

/** `No. Cluster Isolates`, but not `No` or `No. of`, which the vocabulary knows. */
const NUMBER_OF = /^no\. (?=\p{L}{3})/iu;

const SIZE = /[,;]? ?[([]? ?\bn ?= ?\d[\d.,'’ \u00a0\u2009\u202f]{0,12} ?[)\]]?/i;

/** `2021 Q3`, `K2/2019`: a quarter of a year, no quartile. */
const QUARTER = /\b(?:18|19|20)\d\d\W{0,3}[qkt][1-4]\b|\b[qkt][1-4]\W{0,3}(?:18|19|20)\d\d\b/i;

/** `Q2 pain was managed`, `Q14: Food`: a question of a questionnaire, no quartile; `Q1 age` may be one. */
const QUESTION = /^\s*q\d{1,2}[a-z]?(?:[.:)]\s|\s+(?!to |and |–|-)\p{L}[\p{L}'’-]*\s+\p{L})/iu;

/** `t-test for Equality of Means` over F, t and df: what is tested, and no mean. */
const EQUALITY =
  /\b(?:test|prueba|prova|toets|testi)\b.{0,20}\b(?:equality|equal|gleichheit|igualdad|igualtat|[eé]galit[eé]|gelijkheid|likhet|yhtäsuuruu)|mittelwertgleichheit|varianzgleichheit/iu;

/** `95% CI`: its per cent sign is the level, not a percentage. */
function spansLevel(name: string): boolean {
  return /\b(?:9[059](?:\.\d)?|80|99)\s?%\s?[-]?\s?(?:\p{L}{0,9}\s?)?(?:ci|c\.i|ki|ic|bi|lv|conf|cl\b)/iu.test(
    name.slice(0, 80),
  );
}

/** `25%`, `p95`, `q0.05`, `75th percentile` as programs print them. */
function quantileOf(name: string): NamedStatistic | undefined {
  // PROC UNIVARIATE names some twice: `100% Max`, `75% Q3`.
  const trimmed = name.trim().replace(/(?<=^\d{1,3}%) (?:max|min|median|q[13])$/i, '');
  if (trimmed.length > 16) return undefined;
  if (/^(?:0\s?%|p_?0|q_?0|0th (?:percentile|pctl))$/i.test(trimmed))
    return { role: 'minimum', word: trimmed, whole: true };
  if (/^(?:100\s?%|p_?100|q_?100|100th (?:percentile|pctl))$/i.test(trimmed))
    return { role: 'maximum', word: trimmed, whole: true };
  const found =
    /^(?:p|q|pct|perc|pctl)?_?(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|%?(?:th|st|nd|rd)? ?(?:pctl|percentile|quantile|ptile|perc)\.?)?$/i.exec(
      trimmed,
    );
  if (!found || /^[\d.,]+$/.test(trimmed)) return undefined;
  if (
    /^(?:[pq])?_?[\d.,]+$/i.test(trimmed) &&
    !/^p_?(?:1|5|10|20|25|50|75|80|90|95|99|2\.5|97\.5)$|^q_?(?:1|3|2[05]|50|75|0?\.\d+)$/i.test(trimmed)
  ) {
    return undefined;
  }
  return { role: /^\D*50\D*$/.test(trimmed) ? 'median' : 'quantile', word: trimmed, whole: true };
}

/** Statistics that stand with others in one cell. */
const COMPOSED = [
  'count',
  'percentage',
  'rate',
  'mean',
  'sd',
  'variance',
  'median',
  'quantile',
  'minimum',
  'maximum',
  'range',
  'odds-ratio',
  'coefficient',
  'standard-error',
  'confidence-limit',
  'p-value',
  'survival',
  'correlation',
] as const satisfies readonly (Role & Topic)[];

/** All statistics of a name in the order written: `median (IQR)` → median, quantile; `n/N (%)` → count, count, percentage. */
export function statisticsOf(label: string): Role[] {
  const name = withoutSize(label);
  const roles: Role[] = [];
  if (QUARTER.test(name) || QUESTION.test(name) || namesSetting(name)) return roles;
  const hits = meaningOf(name);
  const things = hits.at(-1)?.topics.has('things') === true;
  for (const { topics, phrase } of hits) {
    if (phrase === '%' && spansLevel(name)) continue;
    // `Number of latent variables` counts nobody, `Number of units, n (%)` may.
    if (things && /^num(?:ber)? of$/.test(phrase)) continue;
    const role = COMPOSED.find((composed) => topics.has(composed));
    if (role) roles.push(role);
  }
  const [first, ...others] = roles;
  if (isLeastOfEach(name, roles)) return others;
  // `Mortality, n (%)`: what is counted has the name of a rate.
  return first === 'rate' && others.join() === 'count,percentage' ? others : roles;
}

/** `Minimum RASS (median & IQR)`, `Max heart rate, mean (SD)`: of each one's own least or greatest value, and no end of all. */
function isLeastOfEach(name: string, [first, ...others]: readonly Role[]): boolean {
  if (first !== 'minimum' && first !== 'maximum') return false;
  if (!others.some((role) => OF_ALL.has(role))) return false;
  const [said = ''] = name.split(/[,;:([]/, 1);
  // Behind the section that it stands in.
  const variable = said.slice(said.lastIndexOf(' / ') + 1);
  const named = meaningOf(variable).filter(({ topics }) => IN_A_LIST.some((role) => topics.has(role)));
  return named.length === 1 && !isWord(variable, first);
}

/** `Min, median and max`: a list of what the figures are, and no variable. */
const IN_A_LIST = ['minimum', 'maximum', 'range', 'mean', 'median', 'quantile', 'sd'] as const;
const OF_ALL: ReadonlySet<Role> = new Set<Role>(['mean', 'median', 'quantile']);

/** A name that is itself a figure or a band: a category such as `0`, `2010` or `10-19`, not a word. */
export function isCategoryNumber(name: string): boolean {
  const words = wordsOf(name);
  return words.length > 0 && words.every((word) => /^\d+$/.test(word) || word === 'plus');
}
