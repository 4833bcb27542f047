const WORD = /[\p{L}\p{N}_]+(?:[.,]\p{N}+)*/gu;
const LONGEST = 2_000_000;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
  '&quot;': '"',
};

/**
 * Does a text say nothing that the page does not say as well? A data frame is kept as a page and as a text: to check both
 * would tell each count twice.
 */
export function isShownIn(page: string, text: string): boolean {
  if (page.length > LONGEST || text.length > LONGEST) return false;
  const shown = new Set(wordsOf(withoutMarkup(page)));
  return wordsOf(text.replace(/\\[a-zA-Z]+\*?(?:\{[^{}]{0,50}\})?/g, ' ')).every(
    (word) => word === 'x' || shown.has(word),
  );
}

function withoutMarkup(page: string): string {
  return page.replace(/<[^<>]*>/g, ' ').replace(/&\w{2,5};/g, (entity) => ENTITIES[entity] ?? ' ');
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
