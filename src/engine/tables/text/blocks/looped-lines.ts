import { meaningOf } from '../../words/meaning';
import type { Topic } from '../../words/vocabulary';
import { areCodes, nameCategories } from '../written/category-names';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

/** `Isle: 3`, `30-39: 41`: what it is, in few words, and a whole number to the end of the line. */
const LINE =
  /^( {0,8})((?=[\p{Lu}\d])[\p{L}\d][\p{L}\d '’&().+/-]{0,38}[\p{L}\d)+]) ?[:=] {1,12}(\d{1,3}(?:,\d{3})+|\d{1,9})\s*$/u;
const LEAST_LINES = 3;
/** The name of a category says nothing, or who, where and which of them is meant. */
const OF_CATEGORIES: ReadonlySet<Topic> = new Set<Topic>(['people', 'dimension', 'geography', 'total']);
/** What programs tell of themselves under names of one word. */
const OF_PROGRAMS =
  /^(?:warnings?|errors?|notes?|info|debug|files?|skipped|passed|failed|step|stage|level|line|page|row|column|version|port|pid|exit(?: code)?|status|retries|attempts?|tries|duration|elapsed|pass(?:es)?|round|attempt|loop|batch|chunk|part|shard|fold|rank|seed)s?$/i;
/** Above what a loop prints a program says what it was asked to do, and not what it is set to. */
const SETTINGS = /config|setting|param|option|argument|version|require/i;

/** What a loop prints, one group a line: `Isle: 3`, `Mainland: 210`. Settings, steps and codes have other names or other numbers. */
export function loopedLines(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const rows: TextRow[] = [];
  for (let row = rowOf(lines[from]); row; row = rowOf(lines[from + rows.length])) rows.push(row);
  const header = lines[from];
  if (!header || rows.length < LEAST_LINES || SETTINGS.test(lines[from - 1]?.text ?? '')) return undefined;
  const [labels, values] = [0, 1].map((at) => rows.map(({ fields }) => fields[at]?.text ?? ''));
  if (!labels || !values || new Set(labels).size < labels.length) return undefined;
  const counts = !areCodes(values.map(Number)) && nameCategories(labels) && labels.every(mayBeCategory);
  if (!counts) return undefined;
  const names = ['', 'n'].map((text): Field => ({ text, start: 0, end: 0, at: header }));
  return {
    to: from + rows.length,
    tables: [[{ line: header.line, source: header.text, fields: names }, ...rows]],
  };
}

function rowOf(line: NumberedLine | undefined): TextRow | undefined {
  const [, blank = '', label = '', number = ''] =
    line && line.text.length <= LONGEST ? (LINE.exec(line.text) ?? []) : [];
  if (!line || number === '') return undefined;
  const end = line.text.trimEnd().length;
  return {
    line: line.line,
    source: line.text,
    fields: [
      { text: label, start: blank.length, end: blank.length + label.length },
      { text: number, start: end - number.length, end },
    ],
  };
}

const LONGEST = 80;

function mayBeCategory(label: string): boolean {
  return (
    !OF_PROGRAMS.test(label) &&
    meaningOf(label).every(({ topics }) => [...topics].some((topic) => OF_CATEGORIES.has(topic)))
  );
}
