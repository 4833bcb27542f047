const MOST_KEYS = 5000;
/** A longer text seldom comes twice, and a worker that keeps it would hold on to the file it was in. */
const LONGEST_KEY = 200;

/**
 * The same function of a text, that answers texts it has seen lately without computing again: rows of long tables
 * share few labels. What it keeps is bounded in number and size, since a worker checks files for weeks.
 *
 * @param compute always gives the same for the same text
 */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEY) return compute(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = compute(text);
    if (known.size >= MOST_KEYS) known.clear();
    known.set(text, answer);
    return answer;
  };
}
