import type { Anchor } from '../model/anchor';
import type { Rulebook } from '../rulebook/book';
import { ruleSetting } from '../rulebook/effective-book';
import type { RuleId } from '../rules/rule-ids';
import type { FileReport, Relation } from './report';

/** Rules that look at a request and at no single file. */
export const REQUEST_RULES: readonly RuleId[] = ['too-many-files'];

/** What `files:` of the book says about all files of a request together. */
export function requestLimits(files: readonly FileReport[], book: Rulebook): Relation[] {
  return [tooManyFiles(files, book), tooManyBytes(files, book)].filter((relation) => relation !== undefined);
}

/** Paths named by one finding; a request of 100,000 files needs no list of them. */
const ANCHORS_KEPT = 100;

function tooManyFiles(files: readonly FileReport[], book: Rulebook): Relation | undefined {
  const { maxFiles } = book.files;
  if (files.length <= maxFiles) return undefined;
  return limit('too-many-files', book, files.slice(maxFiles), {
    value: files.length,
    threshold: { op: '<=', value: maxFiles },
    message: `${files.length} files; the rulebook allows at most ${maxFiles} in one request.`,
    remedy: 'Leave out files that nobody needs outside, merge small tables, or make two requests.',
  });
}

function tooManyBytes(files: readonly FileReport[], book: Rulebook): Relation | undefined {
  const { maxTotalBytes } = book.files;
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total <= maxTotalBytes) return undefined;
  return limit('size-limit', book, files, {
    value: total,
    threshold: { op: '<=', value: maxTotalBytes },
    message: `All files together have ${total} bytes; the rulebook allows at most ${maxTotalBytes} in one request.`,
    remedy: 'Leave out what nobody needs outside, or make two requests.',
  });
}

function limit(
  rule: RuleId,
  book: Rulebook,
  files: readonly FileReport[],
  said: Pick<Relation, 'value' | 'threshold' | 'message' | 'remedy'>,
): Relation | undefined {
  const { effect, severity } = ruleSetting(book, rule);
  if (effect === 'off') return undefined;
  const anchors = files.slice(0, ANCHORS_KEPT).map(({ path }): Anchor & { path: string } => ({ path }));
  return { rule, outcome: effect === 'ask' ? 'unsure' : 'flagged', severity, anchors, ...said };
}
