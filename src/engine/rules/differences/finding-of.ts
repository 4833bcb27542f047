import type { CountTable } from '../../differencing/count-table';
import type { Difference, Differences } from '../../differencing/differences';
import { placeTold } from '../../differencing/place-told';
import { spanInWords } from '../../differencing/spans';
import { termsOf, type Term, type ToldCount } from '../../differencing/told-count';
import type { Allow } from '../../rulebook/book';
import type { RequestDraft } from '../define-rule';
import { listed, people, quoted, thresholdOf } from '../words';

export interface Sides {
  readonly first: CountTable;
  readonly second: CountTable;
  /** The second one was released before. */
  readonly isEarlier: boolean;
}

interface Found {
  readonly differences: Differences;
  readonly allowed: Allow;
}

/** What a small difference is told as: all cells that it takes, and why they may be subtracted. */
export function findingOf(
  { first, second, isEarlier }: Sides,
  { first: one, second: other, people: between }: Difference,
  { differences, allowed }: Found,
): RequestDraft {
  const isPlain = termsOf(one).length + termsOf(other).length === 2;
  // `16-64` here and `16-65` there are two names.
  const isNamed = isPlain && spansTold(one, other).length === 0;
  return {
    outcome: one.sure && other.sure ? 'flagged' : 'unsure',
    anchors: [...anchorsOf(first, one), ...(isEarlier ? [] : anchorsOf(second, other))],
    value: between,
    threshold: thresholdOf(allowed),
    message: `Whoever subtracts learns of ${people(between)}: ${told(first, one)} and ${isNamed ? figuresOf(second, other) : told(second, other)}${isEarlier ? ', which was released before' : ''}.`,
    remedy: isPlain ? REMEDY : REMEDY_OF_SUMS,
    evidence: {
      difference: between,
      because: because(differences, one, other),
      cells: [...cellsOf(first, one), ...cellsOf(second, other, isEarlier)],
    },
  };
}

const REMEDY =
  'Release only one of the two tables, or make both of the same groups; or take this count out of one of them, with a second one so that it cannot be computed.';
const REMEDY_OF_SUMS =
  'Release only one of the two tables, or make both of the same groups; or take one of these counts out, with a second one so that it cannot be computed.';

function anchorsOf({ path }: CountTable, count: ToldCount): RequestDraft['anchors'] {
  return termsOf(count).map((term) => ({ path, ...term.count.anchor }));
}

/** `“North, Women” is 12 in a.csv B4`, `“16–24, Women” + “25–34, Women” is 40 + 60 = 100 in a.csv B4, a.csv B5`. */
function told(table: CountTable, count: ToldCount): string {
  const name = joined(count, (term) => quoted(term.count.label));
  return `${name} is ${figuresOf(table, count)}`;
}

function figuresOf({ path }: CountTable, count: ToldCount): string {
  const terms = termsOf(count);
  const figures = joined(count, (term) => String(term.count.value));
  const places = terms.map((term) => placeTold(path, term.count.anchor)).join(', ');
  return `${terms.length > 1 ? `${figures} = ${count.value}` : figures} in ${places}`;
}

function joined(count: ToldCount, inWords: (term: Term) => string): string {
  return termsOf(count)
    .map((term, at) => `${at === 0 ? '' : term.sign > 0 ? ' + ' : ' − '}${inWords(term)}`)
    .join('');
}

/** As they are drawn beside each other. */
function cellsOf({ path, title }: CountTable, count: ToldCount, isEarlier = false) {
  const terms = termsOf(count);
  return terms.map(({ sign, count: { anchor, label, value } }) => ({
    ...{
      path,
      ...anchor,
      title,
      label: terms.length === 1 ? label : `${sign > 0 ? '+' : '−'} ${label}`,
      value,
    },
    ...(isEarlier ? { earlier: true } : {}),
  }));
}

/** Why the one may be subtracted from the other, for a person to judge. */
function because({ likeness, compared, equal, besides }: Differences, one: ToldCount, other: ToldCount) {
  return [
    ...besides,
    ...spansTold(one, other),
    wordsTold(likeness),
    `${equal} of ${compared} counts of both are equal.`,
  ];
}

function wordsTold({ words, spans, apart }: Differences['likeness']): string {
  if (words === 'same' && spans === 'same') return 'Both tables say the same of whom they count.';
  if (words === 'one-within') return `Only one of the tables says ${listed(apart.map(quoted))}.`;
  if (words !== 'same') return 'By their numbers the tables are of one source, whatever their titles say.';
  return 'But for a range both tables say the same of whom they count.';
}

function spansTold(one: ToldCount, other: ToldCount): string[] {
  const first = one.spans.map(spanInWords).join(', ');
  const second = other.spans.map(spanInWords).join(', ');
  return first === second ? [] : [`Of ${first} and ${second} one lies within the other.`];
}
