import type { Role } from '../../roles';
import { isAbout, isWord } from '../../words/meaning';
import { namesSetting } from '../../words/settings';
import { statisticOf } from '../../words/statistics-in-name';
import type { DraftColumn } from '../columns/draft-column';
import { mayNameWords } from '../columns/words-under-identifiers';
import { isOnePerson, numbersPlaces } from './numbered-people';

/** Nobody's age is below zero: centres of clusters and other standardised figures are called like attributes, too. */
export function isAttribute({ name, facts }: DraftColumn): boolean {
  if (namesSetting(name)) return false;
  return isAbout(name, 'attribute') && (!(facts.least < 0) || isAbout(name, 'fit') || SIGNED.test(name));
}

const SIGNED = /resid|predict|fitted|score|linear|income|balance/i;

/** What no name explains, and what nobody counts. */
export function isUnnamedMeasure({ facts, confidence }: DraftColumn): boolean {
  return confidence < 0.6 && facts.numbers > 0 && facts.whole < 0.9;
}

/** Columns whose values come back: sex, stage, region. */
export function groupingColumns(columns: readonly DraftColumn[], rows: number): readonly DraftColumn[] {
  return columns.filter(({ facts, role }) => {
    if (role === 'identifier' || facts.filled < rows / 2) return false;
    return facts.distinct <= Math.max(2, Math.min(rows / 2, 40)) && facts.decimals === 0;
  });
}

export function isIdentifier({ name, facts, corrected, role }: DraftColumn, rows: number): boolean {
  if (corrected?.role !== undefined) return corrected.role === 'identifier';
  if (isWord(name, 'geography') || /^(?:rownames|row\.?names?|index|)$/i.test(name.trim())) return false;
  if (role === 'dimension' && mayNameWords(name)) return false;
  if (role === 'count' || statisticOf(name)?.role === 'count') return false;
  // Shares of `Case` and `Control`: nobody is numbered 0.382.
  if (facts.numbers > facts.filled / 2 && facts.whole < 0.5 && facts.decimals > 0) return false;
  if (numbersPlaces(name)) return false;
  const named =
    isAbout(name, 'identifier') ||
    isWord(name, 'name') ||
    (facts.filled === rows && isOnePerson(name, facts));
  const differs =
    facts.distinct > Math.min(rows, 5000) * 0.45 || (PERSON_ALONE.test(name) && returnAlike(facts));
  return named && facts.filled > rows * 0.9 && (differs || (OF_PEOPLE.test(name) && facts.distinct >= MANY));
}

/** Of these names people are numbered and nothing else, so that in long layouts each number may come back. */
const PERSON_ALONE = /^(?:subject|patient|participant|respondent|proband|pupil|child)$/i;
const OF_PEOPLE =
  /^(?:u?subj(?:ect)?[ _.-]?id|(?:patient|person|participant|respondent|pasient|patsient|potilas)[ _.-]?(?:id|nr|no|number|nummer|numero))$/i;
const MANY = 10;

/** Each number comes as often as any other, and more than once: what was measured again and again of a few. */
function returnAlike({ values, numbers, distinct, whole }: DraftColumn['facts']): boolean {
  if (whole < 1 || distinct < 2 || numbers < distinct * 2) return false;
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return new Set(times.values()).size === 1;
}

const AUTHOR =
  /(?<!\p{L})(?:authors?|pmid|doi|autoren|auteurs?|autores|autory?|forfattere?|författare|tekijät?)(?!\p{L})/iu;
const STUDY =
  /^(?:study|trial|studie|étude|estudio|estudi|onderzoek|tutkimus|slab)(?:[ _.-]?(?:id|label|name))?$/iu;

/** A row of a meta-analysis is a study, whatever numbers it: `author`, or `study` with a name of its own in each row. */
export function namesStudies({ name, facts }: DraftColumn): boolean {
  return AUTHOR.test(name) || (STUDY.test(name.trim()) && facts.distinct === facts.filled);
}

/** Bands that all differ: `id` beside them counts a group that is called so. */
export function beginsWithBands(
  [first]: readonly DraftColumn[],
  identifiers: readonly DraftColumn[],
): boolean {
  if (first === undefined || identifiers.includes(first)) return false;
  return first.facts.kinds.range === first.facts.filled;
}

/** Words that all differ, before figures: the stub of a table of groups. */
export function stubPoints([first, ...others]: readonly DraftColumn[]): number {
  if (!first) return 0;
  const { facts } = first;
  if (facts.kinds.text + facts.kinds.range <= facts.filled / 2 || facts.distinct < facts.filled) return 0;
  return others.every(({ facts: { kinds } }) => kinds.text + kinds.date === 0) ? 5 : 3;
}

/** A person said that the column counts or measures groups. */
export function saidOfGroups({ corrected }: DraftColumn): boolean {
  const role = corrected?.role;
  return role === 'count' || role === 'total-contribution' || (role !== undefined && STATISTICS.has(role));
}

export const STATISTICS: ReadonlySet<Role> = new Set<Role>([
  ...([
    'percentage',
    'rate',
    'mean',
    'sd',
    'median',
    'quantile',
    'confidence-limit',
    'standard-error',
    'p-value',
  ] as const),
  ...([
    'odds-ratio',
    'coefficient',
    'number-at-risk',
    'survival',
    'minimum',
    'maximum',
    'test-statistic',
  ] as const),
]);

export function groupPoints({ role, confidence, facts, labels, parts }: DraftColumn): number {
  if (parts) return 3;
  const flag = facts.numbers > 0 && facts.least >= 0 && facts.greatest <= 1 && facts.decimals === 0;
  if (confidence < 0.75 || flag) return 0;
  // Nobody tells of groups of which none has ten people, as one tells of children and visits.
  if (role === 'count' && facts.greatest < 10) return 1;
  if (role === 'count') return statisticOf(labels.at(-1) ?? '')?.role === 'count' ? 3 : 2;
  return STATISTICS.has(role) ? 2 : 0;
}
