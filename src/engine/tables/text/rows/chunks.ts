import { readUndecided } from '../../cells/undecided-cell';

/** Characters of a line that belong together. `start`, `end`: UTF-16 offsets in the line. */
export interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A number, a bound, a marker or several numbers of one cell. */
  readonly figure: boolean;
  /** Taken off a label that has other figures further on: `Female 120  66`, but also `Age spline 1   1.02`. */
  readonly tentative?: boolean;
}

/** Longer lines are data or prose; their columns are not read by eye. */
export const LONGEST_LINE = 2000;

function chunk(line: string, start: number, end: number): Chunk {
  const text = line.slice(start, end);
  const { kind, shape } = readUndecided(text);
  // Plain spaces between figures part columns here; in a printed table they rarely group thousands.
  if (/\d \d|[)\]] {1,3}[\d<]/.test(text)) return { text, start, end, figure: false };
  return {
    text,
    start,
    end,
    // `<none>`: the model that no term is taken from.
    figure:
      text !== '<none>' && (kind === 'number' || kind === 'composite' || kind === 'marker') && shape !== 'x',
  };
}

/** Splits part of a line where two spaces or a tab stand. */
export function wideChunks(line: string, from = 0, to = line.length): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = from; at < to;) {
    if (isSpace(line, at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (
      end < to &&
      !(isSpace(line, end) && (end + 1 >= to || isSpace(line, end + 1) || line.charAt(end) === '\t'))
    )
      end++;
    const drawn = DRAWN.exec(line.slice(at, end));
    if (drawn) {
      chunks.push(chunk(line, at, at + drawn.index), chunk(line, at + drawn.index + 1, end));
      at = end;
      continue;
    }
    const before = chunks.at(-1);
    // `4  (4.8)`: brackets are set apart to align them, and still belong to their number.
    const bracketed = before?.figure === true && at - before.end <= 2 && /[([]/.test(line.charAt(at));
    const whole = bracketed ? chunk(line, before.start, end) : undefined;
    if (whole?.figure) chunks[chunks.length - 1] = whole;
    else chunks.push(chunk(line, at, end));
    at = end;
  }
  return chunks;
}

/** ` ▁▆▇▃▁` behind a figure: a histogram in a cell of its own, as skimr draws it. */
const DRAWN = / [\u2581-\u2588]{2,12}$/u;

function isSpace(line: string, at: number): boolean {
  const character = line.charAt(at);
  return character === ' ' || character === '\t' || character === '\u00a0';
}

/** `Deaths per 1 000`: a name, not a figure. */
const PER_MANY = /(?:^| )(?:per|pr|pro|je|por|pour|na|each|à) 1(?:0{0,2}[ .,'\u00a0\u2009\u202f]?000){1,2}$/i;

/** `(30,40] (40,50] (50,60]`: what `cut()` calls its bands, over the counts of each. */
const BANDS =
  /^[([]-?[\d.e+]{1,12}, ?-?[\d.e+Inf]{1,12} ?[)\]](?: [([]-?[\d.e+]{1,12}, ?-?[\d.e+Inf]{1,12} ?[)\]])+$/;

function wordsOf({ text, start }: Chunk): Chunk[] {
  return [...text.matchAll(/[([][^)\]]{1,30}[)\]]/g)].map(({ 0: band, index }) => ({
    text: band,
    start: start + index,
    end: start + index + band.length,
    figure: false,
  }));
}

/** As `wideChunks`, and figures that stand one space behind a label or another figure are taken off it. */
export function chunksOf(line: string, from = 0, to = line.length): Chunk[] {
  const wide = wideChunks(line, from, to);
  return wide.flatMap((found, i) => {
    if (BANDS.test(found.text)) return wordsOf(found);
    if (found.figure || !found.text.includes(' ') || PER_MANY.test(found.text)) return [found];
    const parts = peeled(line, found);
    const open = i < wide.length - 1 && parts.length > 1 && parts[0]?.figure === false;
    return open ? parts.map((part) => (part.figure ? { ...part, tentative: true } : part)) : parts;
  });
}

/** `0.3579 -20.9272`: two estimates side by side, while `15 -19` is a band. */
const BESIDE_NEGATIVE = /\d\.\d{1,12} -\d/;

/** `Female 120 66` → `Female`, `120`, `66`; `15 to 19 316` → `15 to 19`, `316`; `12 (3.4) 5 (6.1)` → two figures. */
function peeled(line: string, wide: Chunk): Chunk[] {
  const figures: Chunk[] = [];
  let end = wide.end;
  while (end > wide.start) {
    const rest = line.slice(wide.start, end);
    if (readUndecided(rest).kind === 'range' && !BESIDE_NEGATIVE.test(rest)) break;
    const stars = /(?:^| )[*.+]{1,3}$/.exec(rest);
    if (stars && stars.index > 0) {
      end = wide.start + stars.index;
      continue;
    }
    const word = lastFigure(line, wide.start, end);
    if (!word) break;
    figures.unshift(word);
    end = word.start;
    while (end > wide.start && isSpace(line, end - 1)) end--;
  }
  // Most lines are prose, and nothing was taken off them.
  if (end === wide.end) return [wide];
  const label = end > wide.start ? [chunk(line, wide.start, end)] : [];
  return [...label, ...figures];
}

/** The last word when it is a figure, with the brackets it belongs to. */
function lastFigure(line: string, from: number, end: number): Chunk | undefined {
  let start = line.lastIndexOf(' ', end - 1) + 1;
  if (start < from) start = from;
  const closing = line.charAt(end - 1);
  if (closing === ')' || closing === ']') {
    const open = line.lastIndexOf(closing === ')' ? '(' : '[', end);
    if (open < from) return undefined;
    const before = line.lastIndexOf(' ', Math.max(open - 2, 0)) + 1;
    const withNumber = chunk(line, Math.max(from, before), end);
    if (open > from && withNumber.figure) return withNumber;
    start = open;
  } else if (
    start > from + 1 &&
    /[<>≤≥]/.test(line.charAt(start - 2)) &&
    (start - 3 < from || line.charAt(start - 3) === ' ')
  )
    start -= 2;
  const word = chunk(line, start, end);
  return word.figure && !/^[*.:~^?-]{1,3}$/.test(word.text) ? word : undefined;
}
