import type { BookDifference } from '../../app/policies/book-differences';
import type { BookComparison } from '../../app/policies/compare-books/compare-books';
import type { RulebookSentence } from '../../app/policies/sentence';
import { bookNameView, type BookNameView, differencesHref } from './book-name.view';
import { sourceSay } from './source-words';

export interface DifferencesPageView {
  readonly from: BookNameView;
  readonly to: BookNameView;
  /** The same the other way round. */
  readonly turnedHref: string;
  readonly differences: readonly DifferenceView[];
}

export interface DifferenceView {
  readonly key: string;
  readonly before: SaidView;
  readonly after: SaidView;
  readonly note: string;
}

interface SaidView {
  readonly text: string;
  readonly source: string;
}

export function differencesPage({ from, to, differences }: BookComparison): DifferencesPageView {
  return {
    from: bookNameView(from),
    to: bookNameView(to),
    turnedHref: differencesHref(to, from),
    differences: differencesView(differences),
  };
}

export function differencesView(differences: readonly BookDifference[]): readonly DifferenceView[] {
  return differences.map(({ key, before, after, note }) => ({
    ...{ key, note },
    before: said(before),
    after: said(after),
  }));
}

function said(sentence: RulebookSentence | undefined): SaidView {
  return sentence ? { text: sentence.text, source: sourceSay(sentence.source) } : NOTHING;
}

const NOTHING: SaidView = { text: 'says nothing of it', source: '' };
