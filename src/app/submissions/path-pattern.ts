/**
 * Whether a path fits a pattern in which `*` stands for anything, also across folders, and `?` for one sign. Compared
 * step by step and not as a regular expression: one with a dozen stars could be built to take for ever.
 */
export function fitsPattern(path: string, pattern: string): boolean {
  let [at, of] = [0, 0];
  let star = -1;
  let tried = 0;
  while (at < path.length) {
    const sign = pattern[of];
    if (sign === '*') {
      star = of++;
      tried = at;
    } else if (sign !== undefined && (sign === '?' || sign === path[at])) {
      at++;
      of++;
    } else if (star >= 0) {
      // The last star takes one sign more.
      of = star + 1;
      at = ++tried;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(of));
}
