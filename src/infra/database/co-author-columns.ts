import { fold } from './fold';
import type { RequestRow } from './rows/request.row';

/** Names as they were written, and as a condition looks for one of them. */
export function coAuthorColumns(names: readonly string[]): Pick<RequestRow, 'coAuthors' | 'coAuthorsFolded'> {
  const folded = names.map((name) => fold(name).replace(/\s+/gu, ' '));
  return { coAuthors: names.join('\n'), coAuthorsFolded: names.length === 0 ? '' : `|${folded.join('|')}|` };
}

export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter(Boolean);
}
