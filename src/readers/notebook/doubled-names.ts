import { isFields } from '../plots/values';

/** Strings in turn, so that a quote in one is none; those before a colon are names of fields. */
const STRINGS = /"(?:[^"\\]|\\.)*"(\s{0,100}:)?/g;

/** Does JSON name a field twice in one object? Programs take the last one, and the first stands there unseen. */
export function namesTwice(json: string, parsed: unknown): boolean {
  let names = 0;
  for (const [, colon] of json.matchAll(STRINGS)) if (colon !== undefined) names += 1;
  return names > namesIn(parsed);
}

function namesIn(parsed: unknown): number {
  let names = 0;
  const left: unknown[] = [parsed];
  while (left.length > 0) {
    const value = left.pop();
    const inner: readonly unknown[] = Array.isArray(value)
      ? value
      : isFields(value)
        ? Object.values(value)
        : [];
    if (!Array.isArray(value)) names += inner.length;
    for (const one of inner) left.push(one);
  }
  return names;
}
