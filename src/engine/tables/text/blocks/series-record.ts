import { isAbout } from '../../words/meaning';
import { statisticOf } from '../../words/statistics-in-name';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field } from '../text-grid';

const PAIR = /^(\S.{0,60}?) {2,60}(\S.{0,80})$/;
/** What pandas writes below the values of one row, which are of several types. */
const END = /^Name: .{1,60}, dtype: object$/;
const FEWEST = 3;
const MOST_LINES = 200;

/** `df.loc[17]`: one row of a data frame of pandas, a name and a value a line. `describe()` of words ends in the same way. */
export function seriesRecord(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  if (from > 0 && PAIR.test(lines[from - 1]?.text ?? '')) return undefined;
  const pairs: { name: Field; value: Field }[] = [];
  let at = from;
  for (; at < Math.min(lines.length, from + MOST_LINES); at++) {
    const line = lines[at];
    const [whole, name = '', value = ''] = PAIR.exec(line?.text ?? '') ?? [];
    if (!line || whole === undefined) break;
    const start = whole.length - value.length;
    pairs.push({
      name: { text: name, start: 0, end: name.length, at: line },
      value: { text: value.trimEnd(), start, end: start + value.trimEnd().length, at: line },
    });
  }
  const header = lines[from];
  if (!header || pairs.length < FEWEST || !END.test(lines[at]?.text ?? '')) return undefined;
  if (pairs.some(({ name }) => statisticOf(name.text)?.role === 'count' || isAbout(name.text, 'things')))
    return undefined;
  const rowOf = (fields: readonly Field[]) => ({ line: header.line, source: header.text, fields });
  return {
    to: at + 1,
    tables: [[rowOf(pairs.map(({ name }) => name)), rowOf(pairs.map(({ value }) => value))]],
  };
}
