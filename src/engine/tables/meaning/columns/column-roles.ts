import type { Role } from '../../roles';
import { isAbout } from '../../words/meaning';
import { statisticsOf } from '../../words/statistics-in-name';
import type { Topic } from '../../words/vocabulary';
import { figuresIn, type ColumnFacts } from './column-facts';
import { compositeRoles } from './composite-roles';
import { decide, verdict, type DraftColumn, type Verdict } from './draft-column';
import { namedStatistic } from './named-statistic';
import { ofNumbers } from './number-roles';

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
  if (isProgress(facts)) return { ...verdict('other', 0.8, 'steps of so many'), parts: OF_NOBODY };
  if (isAbout(column.name, 'things'))
    return { ...verdict('other', 0.8, 'counts things, not people'), parts: OF_NOBODY };
  if (isAbout(column.name, 'fit')) return { ...verdict('other', 0.8, 'describes a model'), parts: OF_NOBODY };
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

const OF_NOBODY: readonly Role[] = ['other', 'other', 'other'];

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
