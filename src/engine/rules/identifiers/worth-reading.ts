const SHORTEST = 7;
/** Cells up to this length are looked at sign by sign; longer ones always go to the patterns. */
const LONGEST_LOOKED_AT = 64;
const OTHER_SCRIPTS = 0x0660;
const [COMMA, MINUS, POINT, COLON, AT] = [44, 45, 46, 58, 64];

/**
 * Whether a stretch of text (by default all of it) may hold any identifier at all. It runs over every cell of files of
 * 100 MB, and nearly all of them are short labels and plain numbers; only the rest is worth the patterns.
 */
export function isWorthReading(text: string, start = 0, end = text.length): boolean {
  const length = end - start;
  if (length < SHORTEST) return false;
  if (length > LONGEST_LOOKED_AT) return true;
  let digits = 0;
  let points = 0;
  let marks = 0;
  let others = 0;
  const first = text.charCodeAt(start);
  for (let index = first === MINUS ? start + 1 : start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code === POINT || code === COMMA) points += 1;
    else if (code === AT) return true;
    else if (code === COLON || code === MINUS) marks += 1;
    // Digits of other scripts may be among them: `plainText` will tell.
    else if (code >= OTHER_SCRIPTS) return true;
    else others += 1;
  }
  // A plain decimal number: no scheme writes exactly one point and nothing else.
  if (points === 1 && others === 0 && marks === 0) return false;
  // A month, in each row of many long files: no scheme writes six digits and one mark.
  if (marks === 1 && others === 0 && points === 0 && digits <= 6) return false;
  return digits >= 5 || points >= 3 || marks >= 5 || (others >= 11 && digits >= 2);
}
