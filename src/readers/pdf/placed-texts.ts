import type { PlacedText } from '../plots/placed-text';
import type { DrawnWord } from './page-words';

/** More stand on a page of text, and on no chart. */
const MOST_WORDS = 2000;
/** Words on one baseline that are so near, in heights of their letters, are one text. */
const BETWEEN_WORDS = 0.5;
const SAME_LINE = 0.1;

/** The texts of a page by their middles; words that follow each other are one text. */
export function placedTexts(words: readonly DrawnWord[]): PlacedText[] {
  if (words.length > MOST_WORDS) return [];
  const texts: Run[] = [];
  for (const word of words) {
    const last = texts.at(-1);
    if (last && follows(last, word)) {
      last.text += ` ${word.text}`;
      last.end = word.end;
    } else texts.push({ text: word.text, start: word.start, end: word.end, size: word.size });
  }
  return texts.map(({ text, start, end, size }) => ({
    text,
    x: (start.x + end.x) / 2,
    y: (start.y + end.y) / 2,
    size,
    turned: Math.abs(end.y - start.y) > Math.abs(end.x - start.x) / 4,
  }));
}

interface Run extends Pick<DrawnWord, 'start' | 'size'> {
  text: string;
  end: DrawnWord['end'];
}

function follows({ end, size }: Run, { start }: DrawnWord): boolean {
  const gap = start.x - end.x;
  return Math.abs(start.y - end.y) <= SAME_LINE * size && gap >= 0 && gap <= BETWEEN_WORDS * size;
}
