const NUMBER =
  /(?<![\p{L}\p{N}$.!/:_-]|\d,)(?:\d{1,3}(?:[,.'\u00a0\u202f ]\d{3})+|\d+)(?![\p{L}\p{N}_]|[.,/:-]\d)/gu;
/** `Table 3`, `page 2`, `v4`. */
const COUNTED =
  /(?:table|tabelle|tableau|tabla|figure|sheet|page|seite|chapter|section|version|step|note|no\.?|nr\.?|#)[\s\u00a0]?$/iu;

/** Whole numbers that a text says, in digits alone: none of a word, a date or a version, and none that counts tables or pages. */
export function numbersIn(text: string): string[] {
  return Array.from(text.matchAll(NUMBER)).flatMap(({ 0: found, index }) =>
    COUNTED.test(text.slice(Math.max(0, index - LONGEST_WORD), index)) ? [] : [found.replace(/\D/g, '')],
  );
}

const LONGEST_WORD = 12;
