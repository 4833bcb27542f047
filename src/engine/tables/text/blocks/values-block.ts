import { wordsIn } from './one-row-table';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

const NAMES = ['Value', 'Frequency', 'Proportion'];

/**
 * `Value  0  1  2`, `Frequency  98  60  7`, `Proportion  0.594  …` of Hmisc's `describe()`: a table on its side, whose values may be
 * numbers, so that nothing but these names tells them from figures.
 */
export function valuesBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const shown = NAMES.map((name, at) => {
    const line = lines[from + at];
    return line?.text.startsWith(`${name} `) === true ? wordsIn(line) : [];
  });
  const [values = [], counts = [], shares = []] = shown;
  if (values.length < 3 || counts.length !== values.length || shares.length !== values.length)
    return undefined;
  const below = lines[from + 1];
  const header = lines[from];
  if (!header || !below) return undefined;
  const rowOf = (fields: readonly (Field | undefined)[], { line, text: source }: NumberedLine): TextRow => ({
    line,
    source,
    fields,
  });
  const rows = values.map((value, at) =>
    // `Value` would make amounts of them.
    at === 0
      ? rowOf([undefined, counts[0], shares[0]], header)
      : rowOf([value, counts[at], shares[at]], below),
  );
  return { to: from + NAMES.length, tables: [rows] };
}
