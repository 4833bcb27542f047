/** Elements that hold what stands above and below each printed page. */
export const HEADER = /^(?:odd|even|first)(?:Header|Footer)$/;

const SECTION = /&[LCR]/;
/** Fonts, sizes, colours, and what a program fills in: page, date, name of the file or the sheet. `&&` is an `&`. */
const CODE = /&(?:"[^"]*"|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|\d{1,3}|[A-Z])/gi;

/** The texts left, in the middle and right, without the codes of their format. */
export function headerTexts(header: string): string[] {
  return header
    .replace(/&&/g, '\0')
    .split(SECTION)
    .map((section) => section.replace(CODE, '').replace(/\0/g, '&').trim())
    .filter((section) => section !== '');
}
