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

/** The numbers by which people tell which counts a book lets out: `at least 10`, `9 or fewer`. None where no one limit parts them. */
export function limitSaid({ counts }: KnownLimits): readonly string[] {
  const numbers = Array.from({ length: HIGHEST }, (_, at) => at + 1);
  const changes = numbers.filter((number) => number > 1 && counts.holds(number) !== counts.holds(number - 1));
  const [limit, ...more] = changes;
  return limit === undefined || more.length > 0 ? [] : [String(limit), String(limit - 1)];
}

const HIGHEST = 1000;
