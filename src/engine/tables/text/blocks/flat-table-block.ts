import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

/** What the columns are called by, behind nothing, and their levels. */
const LEVELS = /^ {2,120}(\p{L}[\p{L}\w.]{0,60}) {1,60}\S/u;
const FIGURE = /^(?:-?\d[\d.]*(?:e[+-]\d{1,3})?|NA|NaN)$/;
const LONGEST = 400;
const MOST_HEADERS = 3;
const MOST_ROWS = 2000;

/** Where the names of the columns stand, and right of that only levels and figures. */
interface Head {
  readonly levels: readonly NumberedLine[];
  readonly names: NumberedLine;
  readonly margin: number;
  /** Behind the longest of the names above the levels. */
  readonly stub: number;
}

/**
 * `ftable()` of R: questions whose answers nest stand side by side at the left, each answer once, and the names of those
 * that go across stand in a column of their own above them.
 *
 *             arm   0   1
 *     sex edu
 *     1   1       115 125
 *         2       117 126
 */
export function flatTable(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const head = headAt(lines, from);
  if (!head) return undefined;
  const first = from + head.levels.length + 1;
  const ends = endsOf(lines[first], head);
  if (ends.length === 0) return undefined;
  const questions = wordsIn(head.names, 0, head.margin);
  const rows: TextRow[] = [];
  let labels: readonly (Field | undefined)[] = [];
  for (const line of lines.slice(first, first + MOST_ROWS)) {
    if (endsOf(line, head).join() !== ends.join()) break;
    labels = questions.map(
      (question, i) =>
        answerTo(question, cell(line, question.start, questions[i + 1]?.start ?? head.margin)) ?? labels[i],
    );
    rows.push({ line: line.line, source: line.text, fields: [...labels, ...across(line, ends, head.stub)] });
    labels = labels.map((label) => label && { at: line, ...label });
  }
  const headers = headersOf(head, questions, ends);
  return headers && { to: first + rows.length, tables: [[...headers, ...rows]] };
}

function headAt(lines: readonly NumberedLine[], from: number): Head | undefined {
  let margin = -1;
  let stub = 0;
  for (let at = from; at <= from + MOST_HEADERS; at++) {
    const line = lines[at];
    if (!line || line.text.length > LONGEST) return undefined;
    const name = LEVELS.exec(line.text)?.[1];
    const start = name === undefined ? -1 : line.text.indexOf(name);
    if (name !== undefined && (at === from || start === margin)) {
      margin = start;
      stub = Math.max(stub, start + name.length);
      continue;
    }
    const areNames = at > from && /^\p{L}/u.test(line.text) && line.text.trimEnd().length < margin;
    return areNames ? { levels: lines.slice(from, at), names: line, margin, stub } : undefined;
  }
  return undefined;
}

/** Where the figures of a row end; none where it is no row. */
function endsOf(line: NumberedLine | undefined, { margin, stub }: Head): readonly number[] {
  if (!line || line.text.length > LONGEST || line.text.slice(0, margin).trim() === '') return [];
  if (line.text.slice(margin, stub).trim() !== '') return [];
  const figures = wordsIn(line, stub, line.text.length);
  return figures.every(({ text }) => FIGURE.test(text)) ? figures.map(({ end }) => end) : [];
}

/** A line for each question that goes across: its answers, each over all columns that it holds for. */
function headersOf(
  { levels, names, stub }: Head,
  questions: readonly Field[],
  ends: readonly number[],
): readonly TextRow[] | undefined {
  const rows: TextRow[] = [];
  for (const [i, line] of levels.entries()) {
    const isInnermost = i === levels.length - 1;
    let before: Field | undefined;
    const answers = across(line, ends, stub).map((answer) => (before = answer ?? before));
    if (answers.some((answer) => answer === undefined)) return undefined;
    const [name] = wordsIn(line, 0, line.text.length);
    const { line: number, text: source } = line;
    rows.push({ line: number, source, fields: [...questions.map(() => undefined), ...ends.map(() => name)] });
    const under = questions.map((question) => (isInnermost ? { ...question, at: names } : undefined));
    rows.push({ line: number, source, fields: [...under, ...answers] });
  }
  return rows;
}

/** A code alone says nothing: `edu 2`. */
function answerTo(question: Field, answer: Field | undefined): Field | undefined {
  return answer && FIGURE.test(answer.text) ? { ...answer, text: `${question.text} ${answer.text}` } : answer;
}

function across(line: NumberedLine, ends: readonly number[], stub: number): (Field | undefined)[] {
  return ends.map((end, i) => cell(line, ends[i - 1] ?? stub, end));
}

function cell(line: NumberedLine, from: number, to: number): Field | undefined {
  const text = line.text.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return text.trim() === '' ? undefined : { text: text.trim(), start, end: start + text.trim().length };
}

function wordsIn(line: NumberedLine, from: number, to: number): Field[] {
  return Array.from(line.text.slice(from, to).matchAll(/\S+/g), ({ 0: text, index }) => ({
    text,
    start: from + index,
    end: from + index + text.length,
  }));
}
