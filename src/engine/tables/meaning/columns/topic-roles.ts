import { isInCurrency } from '../../words/in-currency';
import { isAbout, isWord, meaningOf } from '../../words/meaning';
import { isBandOfAmounts } from '../../words/bands-of-amounts';
import type { Topic } from '../../words/vocabulary';
import { isStandardised } from '../amounts';
import type { ColumnFacts } from './column-facts';
import { verdict, type DraftColumn, type Verdict } from './draft-column';

const FIRST_YEAR = 1850;
const LAST_YEAR = 2100;
const LONGEST_SPAN = 150;

/** Calendar years, named so or in the order of years. */
export function isYears({ facts, name, labels }: DraftColumn): boolean {
  if (facts.numbers < 1 || facts.decimals > 0 || !areYears(facts) || facts.whole < 1) return false;
  if (isAbout(name, 'year') || isAbout(name, 'date') || isAbout(name, 'time')) return true;
  const named = labels.some((label) => meaningOf(label).length > 0);
  return (
    !named &&
    facts.numbers > 2 &&
    (facts.rising || facts.distinct <= facts.filled / 2) &&
    facts.greatest - facts.least < LONGEST_SPAN
  );
}

function areYears({ least, greatest }: ColumnFacts): boolean {
  return least >= FIRST_YEAR && greatest <= LAST_YEAR;
}

/** What a name speaks of that is no statistic. */
export function ofTopic(column: DraftColumn): Verdict | undefined {
  const { name } = column;
  if (isAbout(name, 'things')) return verdict('other', 0.8, 'counts things, not people');
  if (isAbout(name, 'fit')) return verdict('other', 0.8, 'describes a model');
  const topic = topicOf(name);
  if (topic === 'identifier' || topic === 'rank' || topic === 'code')
    return verdict(topic, 0.85, `named ${topic}`);
  const amount = ofAmount(column);
  if (amount) return amount;
  if (!topic || isGroup(column, topic)) return undefined;
  if (topic === 'dimension' && column.facts.whole < 0.9 && column.facts.decimals > 0)
    return verdict('dimension', 0.5, 'named so');
  return verdict(topic, 0.8, `named ${topic}`);
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

type NamingTopic = (typeof NAMING_TOPICS)[number];

function topicOf(name: string): NamingTopic | undefined {
  return (
    NAMING_TOPICS.find((topic) => isWord(name, topic)) ?? NAMING_TOPICS.find((topic) => isAbout(name, topic))
  );
}

function ofAmount({ name, facts }: DraftColumn): Verdict | undefined {
  const runsUp = facts.sequence && facts.least <= 1 && facts.numbers > 1 && facts.decimals === 0;
  if (runsUp && isWord(name, 'total-contribution'))
    return verdict('code', 0.7, 'runs up by one from row to row');
  if (!isAbout(name, 'total-contribution') && !isInCurrency(name)) return undefined;
  if (isWord(name.replace(UNIT_BEHIND, ''), 'bin-edge'))
    return verdict('bin-edge', 0.8, 'where a band of amounts begins or ends');
  // Nothing is summed up where all is nought, and those who have so much are people.
  if ((facts.least === 0 && facts.greatest === 0) || isBandOfAmounts(name)) return undefined;
  if (isStandardised(facts)) return verdict('other', 0.6, 'in standard deviations, not in what it is called');
  return isWord(name, 'total') ? undefined : verdict('total-contribution', 0.8, 'an amount that adds up');
}

/** `From (EUR)`. */
const UNIT_BEHIND = /\s?[([][^()[\]]{1,24}[)\]]$/;

/** The word is part of what a group is called, over its figures, and does not say what rows are called by. */
function isGroup({ name, facts }: DraftColumn, topic: NamingTopic): boolean {
  const whole = facts.whole === 1 && facts.decimals === 0;
  switch (topic) {
    case 'bin-edge':
      // `Tot.` ends a table, `tot` the bands of another.
      return /^tot\.?$/i.test(name.trim()) && !facts.rising;
    case 'weight':
      return !isWord(name, 'weight') && whole;
    case 'dimension':
      return whole && (BEGINS_WITH_NUMBER.test(name) || areTooLargeForCodes(name, facts));
    case 'year':
      return (isSpan(name) && whole) || (!isWord(name, 'year') && !areYears(facts));
    case 'date':
    case 'time':
      return isSpan(name) && whole;
    default:
      return false;
  }
}

/** `Uchazeči o zaměstnání` over 11 240 and 9 820: those who seek what a word of the name would name the rows by. */
function areTooLargeForCodes(name: string, facts: ColumnFacts): boolean {
  if (isWord(name, 'dimension') || isAbout(name, 'attribute') || isAbout(name, 'code')) return false;
  const { least, greatest, distinct, filled, rising } = facts;
  return least >= 100 && greatest > 1000 && distinct === filled && filled > 2 && !rising;
}

/** `65 years and over`, `18 años`, `week 4`: a level that people are counted in, not a column of years. */
function isSpan(name: string): boolean {
  return /(?<![\p{L}\d_])\d{1,3}(?![\p{L}\d_])/u.test(name.slice(0, 80));
}

/** `80 und älter`, `3rd grade`: one of the levels that people are counted in, and not what rows are called by. */
const BEGINS_WITH_NUMBER = /^\W{0,3}\d/;
