import type { AnswerPromise } from '../../app/reviews/answer-promise';
import { promiseSay } from '../words/promise';

/** How much of the promised time is used up, as a thin bar. */
export interface AgeBarView {
  /** 0 to 100. */
  readonly filled: number;
  readonly late: boolean;
  readonly label: string;
}

export function ageBar(promise: AnswerPromise | undefined): AgeBarView | null {
  if (!promise) return null;
  const { used, late } = promise;
  const filled = Math.max(0, Math.min(100, Math.round(used * 100)));
  const share = late ? 'later than promised' : `${filled} % of the promised time`;
  return { filled, late, label: `${share}, ${promiseSay(promise)}` };
}
