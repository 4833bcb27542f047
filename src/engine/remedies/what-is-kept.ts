import type { KnownLimits } from '../audit/endangered';
import { countsKept } from '../report/rule-run';
import type { Rulebook } from '../rulebook/book';
import { ruleSetting } from '../rulebook/effective-book';
import { recoverableSuppression } from '../rules/recoverable-suppression';

/** What a book lets out, as its rules say it, whether or not the book runs them itself. */
export function limitsOf(book: Rulebook): KnownLimits {
  const { allow } = ruleSetting(book, 'recoverable-suppression').params;
  const { params } = recoverableSuppression;
  return { counts: countsKept(book), width: params.parse(typeof allow === 'string' ? { allow } : {}).allow };
}
