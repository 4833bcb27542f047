/**
 * What stands between where `begin` ends and the next `end`, or the end of the text; what begins inside is not begun again.
 * In one go: a pattern that looks ahead for its end from each of its beginnings takes minutes where none comes.
 *
 * @param begin with the flag `g`, as `end`
 */
export function* spansIn(text: string, begin: RegExp, end: RegExp): Iterable<string> {
  for (let at = 0; ;) {
    begin.lastIndex = at;
    const begun = begin.exec(text);
    if (!begun) return;
    const from = begun.index + begun[0].length;
    end.lastIndex = from;
    const ended = end.exec(text);
    yield text.slice(from, ended?.index);
    if (!ended) return;
    at = Math.max(from, ended.index + ended[0].length);
  }
}
