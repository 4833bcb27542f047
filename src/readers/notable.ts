/** The least that says who a person is, or opens a door, is longer. */
export const LEAST_NOTABLE = 9;
const ADDRESS_OR_NUMBER = /[\w.]@\w|\d(?:[ .-]?\d){6}/;
/** Figures alone are places and sizes. */
const LETTER = /\p{L}/u;
const ONE_FIGURE = /^[-+]?[\d.]+(?:e[-+]?\d+)?(?:pt|in|cm|mm|px|%)?$/i;
/** Numbers of objects, colours and shapes of letters, and moments. */
const OF_PROGRAMS =
  /^\{?[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}?$|^[\dA-F]{6,20}$|^\d{4}-\d\d-\d\dT[\d:.]{5,18}(?:Z|[+-]\d\d:\d\d)?$/i;
const RUN = /[\w+=-]{16,}/g;
/** Three words in a row are no name of a style or a font. */
const SENTENCE = /(?:^|\s)(?:[("“]?(?:\p{L}{2,}|\d{3,})[,.;:)”"]?(?:\s+|$)){3}/u;
const LEAST_SENTENCE = 10;

/** May a setting or a name be an address, a person's number or a key? Most are short words and single figures. */
export function isNotable(text: string): boolean {
  if (text.length < LEAST_NOTABLE || !LETTER.test(text) || ONE_FIGURE.test(text) || OF_PROGRAMS.test(text))
    return false;
  return ADDRESS_OR_NUMBER.test(text) || (text.match(RUN) ?? []).some(isMixed);
}

export function isSentence(text: string): boolean {
  return text.length >= LEAST_SENTENCE && SENTENCE.test(text);
}

/** A number at the end counts names. */
function isMixed(run: string): boolean {
  return /\d[A-Za-z]/.test(run);
}
