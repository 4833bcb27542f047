const NUMBER =
  /(?<![\p{L}\p{N}$.!/:_-]|\d,)(?:\d{1,3}(?:[,.'\u00a0\u202f ]\d{3})+|\d+)(?![\p{L}\p{N}_]|[.,/:-]\d)/gu;
/** `4.3`, `12,5`: of a version `1.2.3` or a date `4.5.2024` none. */
const DECIMAL = /(?<![\p{L}\p{N}$.!/:_,-])(\d+)[.,](\d+)(?![\p{L}\p{N}_]|[.,/:-]\d)/gu;
/** `Table 3`, `page 2`, `v4`. */
const COUNTED =
  /(?:table|tabelle|tableau|tabla|figure|fig\.?|sheet|page|seite|chapter|section|annex|appendix|version|step|note|no\.?|nr\.?|#)[\s\u00a0]?$/iu;

/** `7 July`, `3. März`, `May 4`: a day. `may` is a verb. */
const MONTH = String.raw`(?:[Jj]an(?:uary|uar|vier|uari)?|[Ee]nero|[Ff]eb(?:ruary|ruar|ruari|rero)?|[Ff]évrier|[Mm]ar(?:ch|s|zo)?|[Mm]ärz|[Mm]aart|[Aa]pr(?:il)?|[Aa]vril|[Aa]bril|May|[Mm]ai|[Mm]ayo|[Mm]ei|[Jj]un(?:e|i|io)?|[Jj]uin|[Jj]ul(?:y|i|io)?|[Jj]uillet|[Aa]ug(?:ust|ustus)?|[Aa]oût|[Aa]gosto|[Ss]ep(?:t|tember|tembre|tiembre)?|[Oo][ck]t(?:ober|obre|ubre)?|[Nn]ov(?:ember|embre|iembre)?|[Dd]e[cz](?:ember)?|[Dd]écembre|[Dd]iciembre)(?!\p{L})`;
const BEFORE_MONTH = new RegExp(String.raw`^(?:st|nd|rd|th|\.)?[\s\u00a0](?:de )?${MONTH}`, 'u');
const AFTER_MONTH = new RegExp(String.raw`(?<!\p{L})${MONTH}\.?[\s\u00a0]$`, 'u');

/** Whole numbers that a text says, in digits alone: none of a word, a date or a version, and none that counts tables or pages. */
export function numbersIn(text: string): string[] {
  return Array.from(text.matchAll(NUMBER)).flatMap(({ 0: found, index }) => {
    const before = text.slice(Math.max(0, index - LONGEST_WORD), index);
    const after = text.slice(index + found.length, index + found.length + LONGEST_WORD);
    const isOther = COUNTED.test(before) || AFTER_MONTH.test(before) || BEFORE_MONTH.test(after);
    return isOther ? [] : [found.replace(/\D/g, '')];
  });
}

/** The same with those that have decimals, written with a point: a percentage gives back the count that it is made from. */
export function figuresIn(text: string): string[] {
  const decimals = Array.from(text.matchAll(DECIMAL), ([, whole = '', places = '']) => `${whole}.${places}`);
  return [...numbersIn(text), ...decimals];
}

const LONGEST_WORD = 14;
