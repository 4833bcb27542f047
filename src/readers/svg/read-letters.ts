import sharp from 'sharp';
import type { Block } from '../../engine/model/document';
import { textInPicture } from '../ocr/text-in-picture';
import { chartLabels } from '../plots/chart-labels';
import { LABELS, labelBlock } from '../plots/label-blocks';
import type { Letters, LetterRun } from './letters';
import { boxOf, LINE_HEIGHT, pageOfRuns, WAYS, writeRun, type WrittenRun } from './letters-drawn';
import { linesOfTexts, type DrawnText } from './text-lines';
import { placedTexts, withoutAxes } from './text-places';

const LINES_A_PAGE = 40;
/** Round letters reach a bit below it. */
const BELOW = 0.12;
const MOST_UNREAD_ALONE = 2;
/** A stroke alone may be a letter; that it may be a number weighs more. */
const ONE = /^[Il|]$/;
const MOST_LINES = 320;
/** Of the height of a line of letters, which reaches below and above them. */
const CAPITALS = 0.72;
const PLACE = { part: 'letters drawn as outlines' };

/**
 * Texts that are outlines of letters, as a program reads them in a picture of the letters alone. They are guessed at: a
 * person has to look where not each letter could be made out.
 */
export async function* readLetters(letters: Letters, width: number): AsyncIterable<Block> {
  const known = await knownTexts(letters.runs, letters);
  // A letter alone at many places is a sign of a plot, as `+` and `o` are; a digit is a label.
  const signs = new Set(letters.signs.filter((run) => !/\d/.test(known.get(nameOf(run)) ?? '')));
  const runs = letters.runs.filter((run) => !signs.has(run));
  if (signs.size > 0) yield { kind: 'marks', anchor: {}, marks: signs.size };
  if (runs.length === 0 && !letters.tooMany) return;
  const texts = runs.flatMap((run) => placed(run, letters, known.get(nameOf(run))) ?? []);
  const lines = linesOfTexts(withoutAxes(texts), width);
  yield { kind: 'lines', place: PLACE, format: 'txt', guessed: true, firstLine: 1, lines, last: true };
  const labels = chartLabels(placedTexts(texts));
  if (labels) yield labelBlock({ part: LABELS }, labels, { guessed: true });
  const unread = runs.filter((run) => !known.has(nameOf(run)));
  if (mayBeNumbers(unread) || letters.tooMany)
    yield { kind: 'picture', anchor: {}, text: 'some', tableLines: 0, points: 0 };
}

/** A digit alone is made out in one way or another: what is not is the name of an axis, such as a `v` that runs up. */
function mayBeNumbers(unread: readonly LetterRun[]): boolean {
  const alone = new Set(unread.map(nameOf));
  return unread.some(({ letters }) => letters.length > 1) || alone.size > MOST_UNREAD_ALONE;
}

/** What each different run says, by its letters. */
async function knownTexts(runs: readonly LetterRun[], letters: Letters): Promise<Map<string, string>> {
  const different = new Map(runs.map((run) => [nameOf(run), run]));
  const known = new Map<string, string>();
  for (const [i, way] of WAYS.entries()) {
    const left = [...different].flatMap(([name, run]) => (known.has(name) ? [] : run));
    const tried = i < 2 ? left : left.filter((run) => run.letters.length === 1);
    const written = tried.flatMap((run) => writeRun(run, letters, way) ?? []);
    if (!(await readInto(known, written.slice(0, MOST_LINES), letters))) break;
  }
  return known;
}

/** False where reading took too long. */
async function readInto(
  known: Map<string, string>,
  written: readonly WrittenRun[],
  letters: Letters,
): Promise<boolean> {
  for (let at = 0; at < written.length; at += LINES_A_PAGE) {
    const lines = written.slice(at, at + LINES_A_PAGE);
    const texts = await read(lines);
    if (!texts) return false;
    for (const [i, line] of lines.entries()) {
      const text = textOf(line, texts[i] ?? '');
      if (text !== undefined && !isDigitBelowLine(text, line, letters)) known.set(nameOf(line.run), text);
    }
  }
  return true;
}

/** A `g` alone looks like a nine; but digits stand on the line. */
function isDigitBelowLine(text: string, { run, angle }: WrittenRun, { outlines }: Letters): boolean {
  const [letter, other] = run.letters;
  if (!letter || other || !/\d/.test(text)) return false;
  const { left, right, top, bottom } = boxOf(outlines.get(letter.id) ?? '');
  const below = angle === 90 ? right : angle === -90 ? -left : bottom;
  return below > BELOW * (angle === 0 ? bottom - top : right - left);
}

/** As many letters as were written; of one that was written several times, what it was read as most often. */
function textOf({ run, written }: WrittenRun, text: string): string | undefined {
  const signs = Array.from(text.replace(/\s/g, ''));
  if (signs.length !== written) return undefined;
  if (run.letters.length > 1) return text;

  const sign = signs.find((one) => signs.filter((other) => other === one).length > written / 2);
  return sign !== undefined && ONE.test(sign) ? '1' : sign;
}

async function read(lines: readonly WrittenRun[]): Promise<readonly string[] | undefined> {
  const png = await sharp(Buffer.from(pageOfRuns(lines)))
    .greyscale()
    .png({ compressionLevel: 1 })
    .toBuffer();
  const words = await textInPicture(png);
  if (words === 'too-slow') return undefined;
  return lines.map((_, i) =>
    words
      .filter(({ y }) => Math.round(y / LINE_HEIGHT) === i + 1)
      .map(({ text }) => text)
      .join(' '),
  );
}

function nameOf({ letters, turned }: LetterRun): string {
  return `${turned ? 'turned' : ''} ${letters.map(({ id }) => id).join(' ')}`;
}

function placed(run: LetterRun, { outlines }: Letters, text: string | undefined): DrawnText | undefined {
  const [first] = run.letters;
  if (text === undefined || !first) return undefined;
  const boxes = run.letters.map(({ id }) => boxOf(outlines.get(id) ?? ''));
  const right = run.letters.map(({ x }, i) => x + (boxes[i]?.right ?? 0) * run.scale);
  const height = Math.max(...boxes.map(({ top, bottom }) => bottom - top)) * run.scale;
  const x = (first.x + Math.max(...right)) / 2;
  return { x, y: first.y, text, size: height / CAPITALS, anchor: 'middle', turned: run.turned };
}
