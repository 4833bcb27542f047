import { canonicalJson } from '../../engine/rulebook/canonical-json';
import type { Rulebook } from '../../engine/rulebook/book';
import { ruleSetting } from '../../engine/rulebook/effective-book';
import { RULE_IDS } from '../../engine/rules/rule-ids';
import { policySentences } from './policy-sentences';
import { ruleSentences } from './rule-sentences';
import type { RulebookSentence } from './sentence';

/** One key that two books answer differently. */
export interface BookDifference {
  /** Path of the key in the book. */
  readonly key: string;
  /** What each of them says; absent where one says nothing. */
  readonly before?: RulebookSentence;
  readonly after?: RulebookSentence;
  /** What the sentences do not show: how serious the finding is, or a figure that this reader may not know. */
  readonly note: string;
}

/** In the order of the book: rules, files, review. `seesFigures`: whether confidential figures may be told. */
export function bookDifferences(
  from: Rulebook,
  to: Rulebook,
  seesFigures: boolean,
): readonly BookDifference[] {
  const [before, after] = [from, to].map((book) => sentences(book, seesFigures));
  const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...keys].flatMap((key): readonly BookDifference[] => {
    const pair = { before: before?.get(key), after: after?.get(key) };
    const note = unsaid(key, from, to, pair);
    if (pair.before?.text === pair.after?.text && note === '') return [];
    return [{ key, ...pair, note }];
  });
}

function sentences(book: Rulebook, seesFigures: boolean): ReadonlyMap<string, RulebookSentence> {
  const all = [...ruleSentences(book, seesFigures), ...policySentences(book)];
  return new Map(all.map((sentence) => [sentence.key, sentence]));
}

function unsaid(
  key: string,
  from: Rulebook,
  to: Rulebook,
  { before, after }: Pick<BookDifference, 'before' | 'after'>,
): string {
  const id = RULE_IDS.find((rule) => `rules.${rule}` === key);
  if (id === undefined) return '';
  const [was, is] = [ruleSetting(from, id), ruleSetting(to, id)];
  const severity =
    was.severity === is.severity ? [] : [`Its findings are ${is.severity}, and were ${was.severity}.`];
  const isHidden = before?.text === after?.text && canonicalJson(was.params) !== canonicalJson(is.params);
  return [...severity, ...(isHidden ? ['Its figure is another one.'] : [])].join(' ');
}
