const ASCII = /^[\0-\x7f]*$/;

const LONGEST_NAME = 160;

/** Words of a name in lower case: `nVisits_mean` → `n`, `visits`, `mean`. `%` is a word. */
export function accentedWordsOf(name: string): string[] {
  return name
    .slice(0, LONGEST_NAME)
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d%‰]+|(?<=[^%‰])(?=[%‰])|(?<=[%‰])(?=[^%‰])/u)
    .filter((word) => word !== '');
}

export function withoutAccents(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');
}
