/** More do not narrow anything any further. */
const MOST_WORDS = 12;

/**
 * What is looked for: letters and digits only, folded as the index folds them. Nothing in it can be read as an operator
 * of either database's query language.
 *
 * @example searchWords('Åsthma, t1_final.csv') // ['asthma', 't1', 'final', 'csv']
 */
export function searchWords(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu))].slice(0, MOST_WORDS);
}
