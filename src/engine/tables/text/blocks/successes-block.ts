import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

/** `data:  c(3, 31) out of c(40, 42)`, `data:  3 out of 40, null probability 0.5`. */
const OUT_OF =
  /^data: {1,4}(c\(\d[\d, ]{0,200}\)|\d{1,12}) out of (c\(\d[\d, ]{0,200}\)|\d{1,12})(?:,|\s*$)/d;
/** `number of successes = 3, number of trials = 40, p-value = 0.02`. */
const TRIALS = /^number of successes = (\d{1,12}), number of trials = (\d{1,12})(?:,|\s*$)/d;

/** What `prop.test` and `binom.test` of R say that they were made of: how many of how many, a group after the other. */
export function successesBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const line = lines[from];
  const match = OUT_OF.exec(line?.text ?? '') ?? TRIALS.exec(line?.text ?? '');
  if (!line || !match?.indices) return undefined;
  const [, some, all] = match.indices;
  const successes = numbersIn(line, some);
  const trials = numbersIn(line, all);
  if (successes.length !== trials.length) return undefined;
  const named = (text: string): Field => ({ text, start: 0, end: 0, at: line });
  const row = (fields: TextRow['fields']): TextRow => ({ line: line.line, source: line.text, fields });
  const groups = successes.map((of, i) => row([named(`group ${i + 1}`), of, trials[i]]));
  return { to: from + 1, tables: [[row([undefined, named('Number of cases'), named('N')]), ...groups]] };
}

function numbersIn({ text }: NumberedLine, extent: readonly [number, number] | undefined): Field[] {
  const [from, to] = extent ?? [0, 0];
  return [...text.slice(from, to).matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const start = from + index;
    return { text: digits, start, end: start + digits.length };
  });
}
