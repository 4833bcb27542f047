import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

/** A number that ends in the seventh place, one space, and what was counted. */
const TALLY = /^(?=.{6}\d )( {0,6})(\d{1,7}) (\S.{0,200})$/;
const LEAST_LINES = 2;

/** `uniq -c`: how often each line came, before the line. Numbers in order are those of a list. */
export function tallyBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const rows: TextRow[] = [];
  const numbers: number[] = [];
  for (let line = lines[from]; line; line = lines[from + rows.length]) {
    const [, blank = '', number = '', counted = ''] = TALLY.exec(line.text) ?? [];
    if (counted === '') break;
    numbers.push(Number(number));
    const start = blank.length;
    rows.push({
      line: line.line,
      source: line.text,
      fields: [field(counted, start + number.length + 1, line), field(number, start, line)],
    });
  }
  const header = lines[from];
  if (!header || rows.length < LEAST_LINES || isNumbering(numbers)) return undefined;
  const names = [field('', 0, header), { ...field('n', 0, header), end: 0 }];
  return {
    to: from + rows.length,
    tables: [[{ line: header.line, source: header.text, fields: names }, ...rows]],
  };
}

function field(text: string, start: number, at: NumberedLine): Field {
  return { text, start, end: start + text.length, at };
}

function isNumbering(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? NaN) + 1);
}
