import type { Role } from '../../roles';
import { isAbout, isWord } from '../../words/meaning';
import { namesRatio } from '../../words/ratios';
import { namesSetting } from '../../words/settings';
import { isCategoryNumber, type NamedStatistic } from '../../words/statistics-in-name';
import type { ColumnFacts } from './column-facts';
import { countsPeople, countsThingsHad } from './counts-people';
import { verdict, type DraftColumn, type Verdict } from './draft-column';
import { namedStatistic } from './named-statistic';
import { isYears, ofTopic } from './topic-roles';

/** What speaks for one role of a column of numbers, if anything does. */
type Judge = (column: DraftColumn, statistic: NamedStatistic | undefined) => Verdict | undefined;

/** Most certain first: the first that has something to say decides. */
const JUDGES: readonly Judge[] = [
  ofSetting,
  ofRatio,
  ofRank,
  ofStatistic,
  ofPercents,
  ofIdentifier,
  ofCount,
  (column) => (isYears(column) ? verdict('year', 0.85, 'calendar years') : undefined),
  ofTopic,
  ofBrokenCount,
];

/** The role of a column of numbers, by its name and by what the numbers can be. */
export function ofNumbers(column: DraftColumn): Verdict {
  const statistic = namedStatistic(column);
  for (const judge of JUDGES) {
    const found = judge(column, statistic);
    if (found) return found;
  }
  return verdict('other', 0, '');
}

function ofSetting({ name }: DraftColumn): Verdict | undefined {
  return namesSetting(name) ? verdict('other', 0.8, 'named as a setting') : undefined;
}

function ofRatio({ name }: DraftColumn): Verdict | undefined {
  return namesRatio(name) ? verdict('other', 0.8, 'so many of one for each of another') : undefined;
}

/** `Rang` is a rank in German, a range in Catalan; `Rang 2019` from 1 on is a rank. */
function ofRank({ name, facts }: DraftColumn, statistic: NamedStatistic | undefined): Verdict | undefined {
  const isRank =
    statistic?.role === 'range' &&
    facts.decimals === 0 &&
    (isWord(name, 'rank') || (isAbout(name, 'rank') && facts.least === 1 && facts.kinds.range === 0));
  return isRank ? verdict('rank', 0.85, 'named rank') : undefined;
}

function ofStatistic(
  { name, facts }: DraftColumn,
  statistic: NamedStatistic | undefined,
): Verdict | undefined {
  if (!statistic || statistic.role === 'count') return undefined;
  // A header of several levels may have a category innermost: `mean age / Male`.
  if (isLetter(statistic, facts) || isCategoryNumber(name)) return undefined;
  const { role, word, whole } = statistic;
  if (DESCRIBES.has(role) && isAbout(name, 'fit')) return verdict('other', 0.8, 'describes a model');
  if (fitsStatistic(role, facts)) return verdict(role, whole ? 0.95 : 0.85, `named “${word}”`);
  return role === 'number-at-risk' ? verdict('dimension', 0.75, 'says who is at risk') : undefined;
}

const DESCRIBES: ReadonlySet<Role> = new Set<Role>(['mean', 'minimum', 'maximum', 'sd']);

/** `b` over whole numbers is an arm of a trial, and no coefficient. */
function isLetter({ whole, word }: NamedStatistic, facts: ColumnFacts): boolean {
  return whole && /^[a-z]$/.test(word) && facts.whole >= MOSTLY_WHOLE && facts.decimals === 0;
}

const MOSTLY_WHOLE = 0.95;

function ofPercents({ name, facts }: DraftColumn): Verdict | undefined {
  const most = facts.percents > facts.numbers / 2;
  if (most && isAbout(name, 'fit')) return verdict('other', 0.8, 'describes a model');
  return most ? verdict('percentage', 0.95, 'numbers with a per cent sign') : undefined;
}

function ofIdentifier(
  { facts, name }: DraftColumn,
  statistic: NamedStatistic | undefined,
): Verdict | undefined {
  if (statistic || facts.kinds.number === 0 || !isAbout(name, 'identifier')) return undefined;
  const differ = facts.whole > 0.9 && facts.distinct > facts.filled * 0.9;
  return differ ? verdict('identifier', 0.9, 'named so, and every value differs') : undefined;
}

function ofCount(column: DraftColumn, statistic: NamedStatistic | undefined): Verdict | undefined {
  const { facts } = column;
  // `<5` in every row shows no figure that could be whole.
  const isWhole = facts.whole >= MOSTLY_WHOLE || facts.numbers === 0;
  if (!isWhole || !isNamedCount(column, statistic) || namesLevels(column)) return undefined;
  return statistic
    ? verdict('count', 0.95, `whole numbers named “${statistic.word}”`)
    : verdict('count', 0.8, 'whole numbers of people');
}

/** `Number of visits` names rows of people by how many each had, and sums what all in a row had: the figures tell which. */
function namesLevels({ facts, name, labels }: DraftColumn): boolean {
  if (!labels.some(countsThingsHad)) return isWord(name, 'dimension');
  const { greatest, least, rising, distinct, filled } = facts;
  return greatest <= MOST_HAD || (rising && least <= 1) || distinct <= filled / 2;
}

/** Visits, children, diagnoses of one person. */
const MOST_HAD = 50;

/** Named as a count, and the numbers are not what a count is made of. */
function ofBrokenCount(column: DraftColumn, statistic: NamedStatistic | undefined): Verdict | undefined {
  const { facts, name } = column;
  if (statistic?.role === 'count' && statistic.whole && !isWord(name, 'dimension') && facts.whole > 0.3)
    return verdict('count', 0.75, 'named as a count; not all are whole');
  if (isNamedCount(column, statistic) && facts.numbers > 0)
    return verdict('other', 0.5, 'named as a count but not whole numbers');
  return undefined;
}

function isNamedCount({ labels }: DraftColumn, statistic: NamedStatistic | undefined): boolean {
  return statistic?.role === 'count' || labels.some((label) => countsPeople(label) || countsThingsHad(label));
}

/** Values that a statistic of this kind can have. */
function fitsStatistic(role: Role, { least, greatest, numbers, decimals, whole }: ColumnFacts): boolean {
  if (numbers === 0) return true;
  if (role === 'p-value' || role === 'survival' || role === 'r-squared') return least >= 0 && greatest <= 100;
  if (role === 'percentage') return least >= -100 && !(greatest > 1000 && decimals === 0);
  // 0 and 1 down several rows say who is at risk, and not how many are.
  if (role === 'number-at-risk' && greatest <= 1 && numbers > 2) return false;
  if (role === 'number-at-risk' || role === 'number-of-events') return least >= 0;
  if (role === 'sd' || role === 'standard-error') return least >= 0 || decimals > 0;
  return role !== 'genotype-count' || whole > 0.9;
}
