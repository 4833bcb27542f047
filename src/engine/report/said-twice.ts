import { isSamePlace } from '../model/anchor';
import type { Draft } from '../rules/define-rule';

/**
 * One figure of a line may be heard twice by a rule, as a cell of a printed table and in a sentence: `41.2 (n = 8)`. What is
 * said first stands.
 *
 * @param drafts of one rule
 */
export function withoutSaidTwice(drafts: readonly Draft[]): readonly Draft[] {
  const byLine = new Map<number, Draft[]>();
  return drafts.filter((draft) => {
    const { line } = draft.anchor;
    if (line === undefined) return true;
    const before = byLine.get(line) ?? [];
    if (before.some((other) => isSaidTwice(other, draft))) return false;
    before.push(draft);
    byLine.set(line, before);
    return true;
  });
}

function isSaidTwice(a: Draft, b: Draft): boolean {
  const { start: from = 0, end: to = 0 } = a.anchor;
  const { start = 0, end = 0 } = b.anchor;
  const overlap = start < to && from < end;
  return overlap && a.value !== undefined && a.value === b.value && isSamePlace(a.anchor, b.anchor);
}
