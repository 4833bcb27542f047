import { plainTicks } from '../plots/chart-ticks';
import type { PlacedText } from '../plots/placed-text';
import type { DrawnWord } from './page-words';

/** More stand on a page of text, and on no chart. */
const MOST_WORDS = 2000;
/** Words on one baseline that are so near, in heights of their letters, are one text. */
const BETWEEN_WORDS = 0.5;
const SAME_LINE = 0.1;

/** The texts of a page by their middles; words that follow each other are one text. */
export function placedTexts(words: readonly DrawnWord[]): PlacedText[] {
  return runsOf(words).map(placed);
}

/** Without the numbers of the axes of charts, which are no figures of anything. */
export function withoutAxes(words: readonly DrawnWord[]): readonly DrawnWord[] {
  const runs = new Map(runsOf(words).map((run) => [placed(run), run] as const));
  const ticks = new Set([...plainTicks([...runs.keys()])].flatMap((tick) => runs.get(tick)?.words ?? []));
  return ticks.size === 0 ? words : words.filter((word) => !ticks.has(word));
}

function runsOf(words: readonly DrawnWord[]): Run[] {
  if (words.length > MOST_WORDS) return [];
  const texts: Run[] = [];
  for (const word of words) {
    const last = texts.at(-1);
    // Steps of an axis stand as near to each other as words do.
    if (last && follows(last, word) && !(isNumber(last.text) && isNumber(word.text))) {
      last.text += ` ${word.text}`;
      last.end = word.end;
      last.words.push(word);
    } else texts.push({ text: word.text, start: word.start, end: word.end, size: word.size, words: [word] });
  }
  return texts;
}

function placed({ text, start, end, size }: Run): PlacedText {
  const turned = Math.abs(end.y - start.y) > Math.abs(end.x - start.x) / 4;
  return { text, x: (start.x + end.x) / 2, y: (start.y + end.y) / 2, size, turned };
}

interface Run extends Pick<DrawnWord, 'start' | 'size'> {
  text: string;
  end: DrawnWord['end'];
  readonly words: DrawnWord[];
}

function isNumber(text: string): boolean {
  return /^[\d.,]+$/.test(text);
}

function follows({ end, size }: Run, { start }: DrawnWord): boolean {
  const gap = start.x - end.x;
  return Math.abs(start.y - end.y) <= SAME_LINE * size && gap >= 0 && gap <= BETWEEN_WORDS * size;
}
