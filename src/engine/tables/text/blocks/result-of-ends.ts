import { isAbout, isWord } from '../../words/meaning';
import { isKnownToOthers } from '../../words/quasi-identifiers';
import { oneRowTable, wordsIn, type NamedFigure } from './one-row-table';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';

/** What R numbers and does not name; `##` where a report repeats it. */
const PRINTED = /^\s{0,8}(?:#{1,2}\s)?\s{0,8}\[1\](?=\s)/;
const FIGURE = /^-?\d[\d.,e+-]*$/i;
/** `wages$pay`, `wages[["pay"]]`, `wages["pay"]`, `pay`: one variable of the records. */
const VARIABLE = String.raw`(?:([\w.]{1,40})(?:\$|\[{1,2}["'])|)([\p{L}\w.]{1,40})(?:["']\]{1,2})?`;
const FUNCTIONS = ['range', 'fivenum', 'min', 'max', 'sort'].join('|');
const OF_R = new RegExp(
  String.raw`^\s{0,12}(?:[>+]\s{1,4})?(?:print\(|round\(|head\(|tail\(|rev\(){0,2}(${FUNCTIONS})\(${VARIABLE}(?:\s?,[^()]{0,60})?\)(.{0,40})$`,
  'u',
);
/** `df.age.max()`, `df["age"].min()`; an array of numpy says the same. */
const OF_PYTHON = new RegExp(
  String.raw`^\s{0,12}(?:>>>\s{1,4}|In \[\d+\]:\s{1,4})?(?:print\()?${VARIABLE.replace('\\$', '\\.')}\.(min|max)\(\)\)?$`,
  'u',
);
const LINES_ABOVE = 3;
const FEWEST_RANKED = 3;

/**
 * `range(d$age)`, `fivenum(d$pay)`, `sort(d$pay)[1:6]`, `df.age.max()` and what a log prints below them: figures without
 * names, of which the command says that some are the values of single people.
 */
export function resultOfEnds(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const line = lines[from];
  if (!line || line.text.length > LONGEST) return undefined;
  const printed = PRINTED.exec(line.text)?.[0];
  if (printed === undefined && !FIGURE.test(line.text.trim())) return undefined;
  const figures = wordsIn(line, printed?.length ?? 0);
  if (figures.length === 0 || !figures.every(({ text }) => FIGURE.test(text))) return undefined;
  const command = commandAbove(lines, from);
  const names =
    command === undefined
      ? undefined
      : (namesOfElement(command, lines, from) ?? namesOfEnds(command, printed !== undefined));
  if (!names || names.length < Math.min(figures.length, FEWEST_RANKED)) return undefined;
  const named = figures.flatMap((figure, i): NamedFigure[] => {
    const name = names[i];
    return name === undefined ? [] : [{ name, figure }];
  });
  return { to: from + 1, tables: [oneRowTable(line, named)] };
}

const LONGEST = 400;

function commandAbove(lines: readonly NumberedLine[], from: number): string | undefined {
  for (let at = from - 1; at >= Math.max(0, from - LINES_ABOVE); at--) {
    const text = lines[at]?.text ?? '';
    if (text.trim() !== '') return text.length > LONGEST ? undefined : text;
  }
  return undefined;
}

/** `boxplot.stats(d$pay)` prints a list: both ends within the whiskers, and what lies beyond them. */
function namesOfElement(
  element: string,
  lines: readonly NumberedLine[],
  from: number,
): readonly string[] | undefined {
  const beyond = element.startsWith('$out');
  if (!beyond && !element.startsWith('$stats')) return undefined;
  const above = lines.slice(Math.max(0, from - LINES_OF_LIST), from);
  if (!above.some(({ text }) => OF_BOXES.test(text.slice(0, LONGEST)))) return undefined;
  return beyond ? Array.from({ length: 100 }, (_, i) => `highest ${i + 1}`) : FIVE;
}

const LINES_OF_LIST = 16;
const OF_BOXES = /^\s{0,4}>\s.{0,40}\bboxplot(?:\.stats)?\(/;
const FIVE = ['min', 'q1', 'median', 'q3', 'max'];

/** What the figures are, in their order; nothing where they are of no single people. */
function namesOfEnds(command: string, byR: boolean): readonly string[] | undefined {
  const [, frame, name = '', said] = (byR ? ofR(command) : undefined) ?? OF_PYTHON.exec(command) ?? [];
  if (said === undefined || isOfNobody(name)) return undefined;
  if (frame === undefined && !isKnownToOthers(name) && !isAbout(name, 'attribute')) return undefined;
  if (said === 'range') return ['min', 'max'];
  if (said === 'fivenum') return FIVE;
  if (said !== 'sort') return [said];
  return Array.from({ length: 100 }, (_, i) => `${endOfSorted(command)} ${i + 1}`);
}

function ofR(command: string): readonly (string | undefined)[] | undefined {
  const [whole, said, frame, name] = OF_R.exec(command) ?? [];
  return whole === undefined ? undefined : [whole, frame, name, said];
}

/** Years of a study and its days, numbers of records, and what a model reckoned end where all end. */
function isOfNobody(name: string): boolean {
  return (
    isWord(name, 'year') ||
    isWord(name, 'date') ||
    (['count', 'p-value', 'weight', 'standard-error', 'coefficient', 'fit', 'things'] as const).some(
      (topic) => isWord(name, topic),
    )
  );
}

function endOfSorted(command: string): 'highest' | 'lowest' {
  const falling = /decreasing\s?=\s?T|\brev\(/.test(command);
  return falling !== /\btail\(/.test(command) ? 'highest' : 'lowest';
}
