import type { Role } from '../roles';
import { isAbout, isWord, meaningOf } from '../words/meaning';
import { isCategoryNumber, statisticOf, statisticsOf } from '../words/statistics-in-name';
import { namesSetting } from '../words/settings';
import type { Topic } from '../words/vocabulary';
import { isStandardised } from './amounts';
import { countsPeople } from './counts-people';
import { figuresIn, type ColumnFacts } from './column-facts';
import { compositeRoles } from './composite-roles';
import { decide, verdict, type DraftColumn, type Verdict } from './draft-column';

/** First look at a column: its own name and values. What its neighbours say comes after. */
export function roleFromItself(column: DraftColumn): void {
  decide(column, firstVerdict(column));
}

function firstVerdict(column: DraftColumn): Verdict {
  const { facts } = column;
  const figures = figuresIn(facts);
  if (facts.filled === 0) return verdict(emptyRole(column), 0.5, 'the column is empty');
  if (facts.kinds.date > facts.filled / 2) return ofDates(column);
  if (facts.kinds.range > facts.filled / 2 && !facts.rangeIsMark) return ofRanges(column);
  if (facts.numbers === 0 && facts.kinds.marker > facts.filled / 2) return ofMarkers(column);
  if ((figures < facts.filled / 2 && !facts.rangeIsMark) || labelsQuantiles(column)) return ofTexts(column);
  if (facts.kinds.composite > figures / 2) return ofComposites(column);
  return ofNumbers(column);
}

/** `count`, `mean`, `5%`, `50%` down the side of `describe()`. */
function labelsQuantiles({ facts, name }: DraftColumn): boolean {
  const ofLevels = name === '' || /^(?:level|quantile|percentile)$/i.test(name.trim());
  return ofLevels && facts.kinds.text > 1 && facts.percents > 0 && facts.percents === facts.kinds.number;
}

/** The statistic that the innermost name gives, or the ones around it. */
function namedStatistic({ labels }: DraftColumn) {
  // `At` over `risk`, as Stata parts a name over two lines.
  const whole = labels.length > 1 ? statisticOf(labels.join(' ')) : undefined;
  if (whole?.whole === true) return whole;
  for (const label of [...labels].reverse()) {
    const statistic = statisticOf(label);
    if (statistic) return statistic;
    if (isAbout(label, 'people') || isCategoryNumber(label)) continue;
  }
  return undefined;
}

/** `smallest 1`, `largest 4`: days of single people at the ends, where `first day` and `last day` may be those of a study. */
function ofDates({ name }: DraftColumn): Verdict {
  const end = /^(smallest|largest) \d{1,2}$/.exec(name)?.[1];
  if (end === undefined) return verdict('date', 0.95, 'dates');
  return verdict(end === 'smallest' ? 'minimum' : 'maximum', 0.95, 'a day at the end of a list');
}

function emptyRole(column: DraftColumn): Role {
  return namedStatistic(column)?.role ?? 'other';
}

function ofRanges(column: DraftColumn): Verdict {
  const statistic = namedStatistic(column);
  // `Age range` names bands as often as it names what a group spans; `Age (%)` says what stands beside them.
  const bands = (statistic?.role === 'range' || statistic?.role === 'percentage') && column.facts.bands;
  if (statistic && statistic.role !== 'count' && !bands)
    return verdict(statistic.role, 0.8, `named “${statistic.word}”, holds intervals`);
  return verdict('dimension', 0.8, 'bands');
}

/** Only signs for what was taken out. */
function ofMarkers(column: DraftColumn): Verdict {
  const statistic = namedStatistic(column);
  return verdict(statistic?.role ?? 'count', statistic ? 0.8 : 0.5, 'every figure was taken out');
}

const TEXT_TOPICS = [
  'identifier',
  'name',
  'geography',
  'free-text',
  'code',
  'date',
  'year',
] as const satisfies readonly Topic[];

function ofTexts(column: DraftColumn): Verdict {
  const { facts, name } = column;
  const topic = TEXT_TOPICS.find((candidate) => isAbout(name, candidate));
  const unique = facts.distinct === facts.filled;
  if (topic === 'identifier' || topic === 'name') return verdict(topic, unique ? 0.9 : 0.6, 'named so');
  if (facts.longestText > 60 && facts.distinct > facts.filled / 2 && topic === 'free-text') {
    return verdict('free-text', 0.9, 'long texts');
  }
  if (topic && topic !== 'year') return verdict(topic, 0.8, 'named so');
  return verdict('dimension', 0.8, 'words, not figures');
}

function ofComposites(column: DraftColumn): Verdict {
  const { facts, labels } = column;
  if (isProgress(facts))
    return { ...verdict('other', 0.8, 'steps of so many'), parts: ['other', 'other', 'other'] };
  const named =
    [...labels]
      .reverse()
      .map(statisticsOf)
      .find((roles) => roles.length > 0) ?? [];
  const parts = compositeRoles({
    shape: facts.shape,
    named,
    whole: facts.whole >= 0.9,
    secondDecimals: facts.secondDecimals,
    secondIsShare: facts.seconds.every((value) => !(value < 0 || value > 100)),
  });
  return { ...verdict(parts.roles[0] ?? 'other', parts.confidence, parts.reason), parts: parts.roles };
}

/** `epoch 1/3`, `2/3`, `3/3`: how far a program is. */
function isProgress({ shape, sequence, seconds, numbers, greatest }: ColumnFacts): boolean {
  const [all = 0] = seconds;
  return (
    /^#\s?\/\s?#$/.test(shape) &&
    sequence &&
    numbers > 2 &&
    greatest <= all &&
    seconds.every((one) => one === all)
  );
}

function ofNumbers(column: DraftColumn): Verdict {
  const { facts, name, labels } = column;
  if (namesSetting(name)) return verdict('other', 0.8, 'named as a setting');
  const statistic = namedStatistic(column);
  const letter =
    statistic?.whole === true &&
    /^[a-z]$/.test(statistic.word) &&
    facts.whole >= 0.95 &&
    facts.decimals === 0;
  // `Rang` is a rank in German, a range in Catalan.
  if (statistic?.role === 'range' && isWord(name, 'rank') && facts.decimals === 0)
    return verdict('rank', 0.85, 'named rank');
  if (statistic && statistic.role !== 'count' && !letter && !isCategory(column)) {
    if (/^(?:mean|minimum|maximum|sd)$/.test(statistic.role) && isAbout(name, 'fit'))
      return verdict('other', 0.8, 'describes a model');
    const fits = fitsStatistic(statistic.role, facts);
    if (fits) return verdict(statistic.role, statistic.whole ? 0.95 : 0.85, `named “${statistic.word}”`);
    if (statistic.role === 'number-at-risk') return verdict('dimension', 0.75, 'says who is at risk');
  }
  if (facts.percents > facts.numbers / 2) return verdict('percentage', 0.95, 'numbers with a per cent sign');
  if (
    !statistic &&
    facts.kinds.number > 0 &&
    isAbout(name, 'identifier') &&
    facts.whole > 0.9 &&
    facts.distinct > facts.filled * 0.9
  ) {
    return verdict('identifier', 0.9, 'named so, and every value differs');
  }
  const counts = statistic?.role === 'count' || labels.some(countsPeople);
  const isNumberOf = statistic?.role === 'count' && !isWord(name, 'dimension');
  // `<5` in every row shows no figure that could be whole.
  const isWhole = facts.whole >= 0.95 || facts.numbers === 0;
  if (isWhole && (counts || isNumberOf) && !isWord(name, 'dimension')) {
    return verdict(
      'count',
      statistic ? 0.95 : 0.8,
      statistic ? `whole numbers named “${statistic.word}”` : 'whole numbers of people',
    );
  }
  if (isYears(column)) return verdict('year', 0.85, 'calendar years');
  const other = otherTopic(column);
  if (other) return other;
  if (statistic?.whole && isNumberOf && facts.whole > 0.3)
    return verdict('count', 0.75, 'named as a count; not all are whole');
  if (counts && facts.numbers > 0) return verdict('other', 0.5, 'named as a count but not whole numbers');
  return verdict('other', 0, '');
}

/** A header of several levels may have a category innermost: `mean age / Male`. */
function isCategory({ name }: DraftColumn): boolean {
  return isCategoryNumber(name);
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

function isYears({ facts, name, labels }: DraftColumn): boolean {
  if (facts.numbers < 1 || facts.decimals > 0 || facts.least < 1850 || facts.greatest > 2100) return false;
  if (facts.whole < 1) return false;
  if (isAbout(name, 'year') || isAbout(name, 'date') || isAbout(name, 'time')) return true;
  const named = labels.some((label) => meaningOf(label).length > 0);
  return (
    !named &&
    facts.numbers > 2 &&
    (facts.rising || facts.distinct <= facts.filled / 2) &&
    facts.greatest - facts.least < 150
  );
}

const NAMING_TOPICS = [
  'rank',
  'code',
  'identifier',
  'weight',
  'bin-edge',
  'year',
  'date',
  'geography',
  'dimension',
  'time',
] as const satisfies readonly Topic[];

const SPANS: ReadonlySet<Topic> = new Set<Topic>(['year', 'date', 'time']);

/** `65 years and over`, `18 años`, `week 4`: a level that people are counted in, not a column of years. */
function isSpan(name: string): boolean {
  return /(?<![\p{L}\d_])\d{1,3}(?![\p{L}\d_])/u.test(name.slice(0, 80));
}

/** `80 und älter`, `3rd grade`: one of the levels that people are counted in, and not what rows are called by. */
const BEGINS_WITH_NUMBER = /^\W{0,3}\d/;

function otherTopic({ name, facts }: DraftColumn): Verdict | undefined {
  if (isAbout(name, 'things')) return { role: 'other', confidence: 0.8, reason: 'counts things, not people' };
  if (isAbout(name, 'fit')) return { role: 'other', confidence: 0.8, reason: 'describes a model' };
  const topic =
    NAMING_TOPICS.find((candidate) => isWord(name, candidate)) ??
    NAMING_TOPICS.find((candidate) => isAbout(name, candidate));
  if (topic === 'identifier' || topic === 'rank' || topic === 'code')
    return { role: topic, confidence: 0.85, reason: `named ${topic}` };
  if (
    isWord(name, 'total-contribution') &&
    facts.sequence &&
    facts.least <= 1 &&
    facts.numbers > 1 &&
    facts.decimals === 0
  )
    return { role: 'code', confidence: 0.7, reason: 'runs up by one from row to row' };
  if (isAbout(name, 'total-contribution') && isStandardised(facts))
    return { role: 'other', confidence: 0.6, reason: 'in standard deviations, not in what it is called' };
  if (isAbout(name, 'total-contribution') && !isWord(name, 'total')) {
    return { role: 'total-contribution', confidence: 0.8, reason: 'an amount that adds up' };
  }
  // `Tot.` ends a table, `tot` the bands of another.
  if (topic === 'bin-edge' && /^tot\.?$/i.test(name.trim()) && !facts.rising) return undefined;
  const whole = facts.whole === 1 && facts.decimals === 0;
  if (topic && SPANS.has(topic) && isSpan(name) && whole) return undefined;
  // `Whole cohort` over hundreds, `Healthy weight` over whole numbers: groups whose names have such a word.
  if (topic === 'year' && !isWord(name, 'year') && (facts.least < 1850 || facts.greatest > 2100))
    return undefined;
  if (topic === 'weight' && !isWord(name, 'weight') && whole) return undefined;
  if (topic === 'dimension' && BEGINS_WITH_NUMBER.test(name) && whole) return undefined;
  if (topic === 'dimension' && facts.whole < 0.9 && facts.decimals > 0)
    return { role: 'dimension', confidence: 0.5, reason: 'named so' };
  return topic && { role: topic, confidence: 0.8, reason: `named ${topic}` };
}
