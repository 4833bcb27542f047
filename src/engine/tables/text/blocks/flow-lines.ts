import { isAbout } from '../../words/meaning';
import { namesSetting } from '../../words/settings';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

/** What a program writes before what it says: a time, how bad it is, who says it. */
const STAMP =
  /^\s{0,8}(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S{0,12}\]?\s{1,4})?(?:\[?(?:INFO|DEBUG|WARN(?:ING)?|NOTE)\]?:?\s{1,8})?/;
/** `excluded, no consent: 7`, `cohort: 1,499 persons`. */
const SAYS = /^(\p{L}[^:=]{1,80}?) ?[:=] {0,12}(\d{1,3}(?:,\d{3})+|\d{1,9})(?: (\p{L}{3,20}))?\s*$/u;
const LEAST_LINES = 2;

interface Said {
  readonly label: Field;
  readonly number: Field;
  readonly ofPeople: boolean;
}

/** How many people are left after each step, one a line of a log: what is no number of people is left out. */
export function flowLines(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const rows: TextRow[] = [];
  let to = from;
  for (let said = saidIn(lines[to]); said; said = saidIn(lines[++to])) {
    const { line = 0, text: source = '' } = lines[to] ?? {};
    if (said.ofPeople) rows.push({ line, source, fields: [said.label, said.number] });
  }
  const header = lines[from];
  if (SECTION.test(lines[from - 1]?.text ?? '')) return undefined;
  if (!header || rows.length === 0 || to - from < LEAST_LINES) return undefined;
  const names = ['step', 'n'].map((text): Field => ({ text, start: 0, end: 0, at: header }));
  return { to, tables: [[{ line: header.line, source: header.text, fields: names }, ...rows]] };
}

/** `[run]`: a part of a file of settings. */
const SECTION = /^\s{0,4}\[[\w .-]{1,40}\]\s*$/;

function saidIn(line: NumberedLine | undefined): Said | undefined {
  if (!line || line.text.length > LONGEST) return undefined;
  const stamp = STAMP.exec(line.text)?.[0].length ?? 0;
  const [, label = '', number = '', unit] = SAYS.exec(line.text.slice(stamp)) ?? [];
  if (number === '') return undefined;
  const start = line.text.indexOf(number, stamp + label.length);
  return {
    label: named(label, stamp),
    number: { text: number, start, end: start + number.length },
    ofPeople: COUNTED.test(label) || isOfPeople(label, unit),
  };
}

/** `Declined      n =    466`: a flow chart of who takes part, where settings have no gap before a number. */
const COUNTED = /\s{2}n\s?$/i;

function named(label: string, start: number): Field {
  const text = label.replace(COUNTED, '').trimEnd();
  return { text, start, end: start + text.length };
}

const LONGEST = 200;

function isOfPeople(label: string, unit: string | undefined): boolean {
  if (namesSetting(label) || isAbout(label, 'things') || isAbout(label, 'fit')) return false;
  if (unit !== undefined) return isAbout(unit, 'people') || /^(?:rows|records)$/i.test(unit);
  return isAbout(label, 'people') || isAbout(label, 'number-of-events');
}
