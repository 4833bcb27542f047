import { readCell } from './read-cell';

/** `c = confidential`, `z: suppressed`, `x = no publicado` in a note. */
const EXPLAINED = /(?:^|[\s("'])(\p{L})\s?(?:=|:|–|-)\s?\p{L}{2,}/gu;

/**
 * Letters that mark gaps in a table. A letter among figures does; one in a column of letters may be a category (`M`, `F`),
 * unless a note explains it or it marks gaps among figures elsewhere in the table.
 *
 * @returns in lower case; empty where none stands alone in a cell
 */
export function gapLettersOf(columns: () => Iterable<Iterable<string>>, notes: string): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const column of columns()) {
    let figures = 0;
    let words = 0;
    const letters = new Map<string, number>();
    for (const cell of column) {
      if (cell.length === 1 && /\p{L}/u.test(cell)) {
        const letter = cell.toLowerCase();
        letters.set(letter, (letters.get(letter) ?? 0) + 1);
      } else if (/\d/.test(cell.slice(0, 4))) figures++;
      else if (cell !== '') words++;
    }
    // `z`, `z` over a total: however many, where nothing else is there they stand for figures.
    const amongFigures = (times: number) => times <= figures || figures > 1 || (figures > 0 && words === 0);
    for (const [letter, times] of letters) {
      seen.add(letter);
      if (letters.size === 1 && amongFigures(times) && isMarker(letter)) found.add(letter);
    }
  }
  for (const [, letter = ''] of notes.matchAll(EXPLAINED)) {
    if (seen.has(letter.toLowerCase()) && isMarker(letter)) found.add(letter.toLowerCase());
  }
  return found;
}

function isMarker(letter: string): boolean {
  return readCell(letter, '.').kind === 'marker';
}
