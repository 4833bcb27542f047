import type { Threshold } from '../../engine/report/report';
import type { Source } from '../../engine/rulebook/book';

export interface RulebookSentence {
  /** Path of the key in the book: `rules.small-count`, `files.max-bytes`. */
  readonly key: string;
  readonly text: string;
  /** Where the figure comes from; absent: our assumption. */
  readonly source?: Source;
  /** What is kept, where the rule has one figure. */
  readonly threshold?: Threshold;
}
