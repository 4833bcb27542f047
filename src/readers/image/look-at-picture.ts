import sharp from 'sharp';
import { linesOfWords, type PlacedLine } from '../layout/lines-of-words';
import type { Word } from '../layout/word';
import { pointsInPicture } from './points';
import { unseenInPicture } from './unseen-in-picture';

/** What can be made out in one picture. */
export interface Look {
  readonly lines: readonly string[];
  readonly text: 'none' | 'some' | 'unknown';
  readonly tableLines: number;
  readonly points: number;
}

/** Letters of screenshots are about 10 points high, and read well at twice that. */
const SMALL_SIDE = 1300;
const LARGE_SIDE = 1800;
/** A picture of this and less can hold no word. */
const LEAST_SIDE = 24;

/**
 * Looks at a picture as a reader sees it: on white paper, turned as it says.
 *
 * @param pixels the most that is unpacked
 */
export async function lookAtPicture(
  file: Buffer,
  { page, width, height, pixels }: { page: number; width: number; height: number; pixels: number },
): Promise<Look> {
  if (Math.min(width, height) < LEAST_SIDE) return { lines: [], text: 'none', tableLines: 0, points: 0 };
  const longest = Math.max(width, height);
  const scale = longest < SMALL_SIDE ? 2 : Math.min(1, LARGE_SIDE / longest);
  const shown = sharp(file, { page, limitInputPixels: pixels, failOn: 'none' })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .resize({ width: Math.max(1, Math.round(width * scale)), kernel: 'lanczos3' })
    .greyscale();
  const png = await shown.clone().png({ compressionLevel: 1 }).toBuffer();
  const { textInPicture } = await import('../ocr/text-in-picture');
  const words = await textInPicture(png);
  const known = words === 'too-slow' ? [] : words;
  const grey = await shown.raw().toBuffer({ resolveWithObject: true });
  const points = pointsInPicture({ grey: grey.data, ...sizeOf(grey.info) }, known);
  if (words === 'too-slow') return { lines: [], text: 'unknown', tableLines: 0, points };
  const lines = linesOfWords(words);
  return {
    lines: lines.map(({ text }) => text),
    text: words.length === 0 ? 'none' : 'some',
    tableLines: tableLines(lines),
    points,
  };
}

/** Points of a picture that are looked at one by one; of larger ones every second or third. */
const MOST_POINTS = 8_000_000;
/** What a program takes for letters in a shade is short. */
const WORD = /[\p{L}\d]{4}/u;

/** Lines of words in what no eye sees of a picture; nothing where there is nothing of the kind. */
export async function unseenLines(
  file: Buffer,
  { page, width, height, pixels }: { page: number; width: number; height: number; pixels: number },
): Promise<readonly string[] | 'too-slow'> {
  const share = Math.min(1, Math.sqrt(MOST_POINTS / (width * height)));
  const { data, info } = await sharp(file, { page, limitInputPixels: pixels, failOn: 'none' })
    .autoOrient()
    .toColourspace('srgb')
    .ensureAlpha()
    .resize({ width: Math.max(1, Math.round(width * share)), kernel: 'nearest' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const drawn = unseenInPicture({ rgba: data, ...sizeOf(info) });
  if (!drawn) return [];
  const larger = Math.max(info.width, info.height) < SMALL_SIDE ? 2 : 1;
  const png = await sharp(drawn, { raw: { ...sizeOf(info), channels: 1 } })
    .resize({ width: info.width * larger, kernel: 'lanczos3' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const { textInPicture } = await import('../ocr/text-in-picture');
  const words = await textInPicture(png);
  if (words === 'too-slow') return words;
  return linesOfWords(words)
    .map(({ text }) => text)
    .filter((text) => WORD.test(text));
}

function sizeOf({ width, height }: { width: number; height: number }): { width: number; height: number } {
  return { width, height };
}

const NUMBER = /^[-−+(<≤]?[\d.,]*\d%?\)?$/;

/** The longest run of lines with two numbers and more whose numbers stand below numbers. */
function tableLines(lines: readonly PlacedLine[]): number {
  let longest = 0;
  let run = 0;
  let above: readonly Word[] = [];
  for (const { words } of lines) {
    if (words.length === 0) continue;
    const numbers = words.filter(({ text }) => NUMBER.test(text));
    const aligned = numbers.filter((number) => above.some((other) => overlap(number, other))).length;
    run = numbers.length < 2 ? 0 : aligned >= 2 ? run + 1 : 1;
    above = numbers;
    longest = Math.max(longest, run);
  }
  return longest < 2 ? 0 : longest;
}

function overlap(a: Word, b: Word): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width;
}
