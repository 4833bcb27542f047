const MONTHS =
  '(?:jan|feb|f[eé]v|mar|m[aä]r|apr|avr|abr|may|mai|maj|mei|jun|jul|aug|ao[uû]|ago|sep|oct|okt|nov|dec|dez|d[eé]c|dic)[\\p{L}.]{0,7}';
const ISO = /^\d{4}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])(?:[T ]\d{1,2}:\d{2}(?::\d{2})?.{0,12})?$/;
const NUMERIC =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./]\d{1,2}[./]\d{1,2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
const WRITTEN = new RegExp(
  `^(?:\\d{1,2}[.]?[ -]${MONTHS}[ ,-]{1,2}(?:\\d{4}|\\d{2})|${MONTHS} \\d{1,2}, \\d{4})$`,
  'iu',
);
const SAS = new RegExp(`^\\d{1,2}${MONTHS}\\d{4}(?::\\d{2}:\\d{2}(?::\\d{2})?)?$`, 'iu');
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/i;

/** A day (or a time of day) as people and programs write it. */
export function looksLikeDate(text: string): boolean {
  if (text.length < 4 || text.length > 32 || !/\d/.test(text)) return false;
  return ISO.test(text) || NUMERIC.test(text) || CLOCK.test(text) || WRITTEN.test(text) || SAS.test(text);
}
