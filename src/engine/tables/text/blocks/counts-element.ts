import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { TextRow } from '../text-grid';
import { wordsIn } from './one-row-table';

/** `$counts`, `> km$size`: an element of a list that says how many, as R prints `hist()` and `kmeans()`. */
const ELEMENT = /^(?:>\s{1,4}[\w.]{1,40})?\$(?:counts?|freq|frequency|sizes?)\s*$/;
const VECTOR = /^\s{0,6}\[\d{1,6}\](?=\s)/;
const MOST_LINES = 200;
const LONGEST = 400;

/** Numbers without names below what says that they count: each is a row. */
export function countsElement(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const header = lines[from];
  if (!header || !ELEMENT.test(header.text.slice(0, LONGEST))) return undefined;
  const rows: TextRow[] = [];
  let to = from + 1;
  for (; to < Math.min(lines.length, from + MOST_LINES); to++) {
    const line = lines[to];
    const index = line && VECTOR.exec(line.text.slice(0, LONGEST))?.[0];
    if (!line || index === undefined) break;
    for (const figure of wordsIn(line, index.length)) {
      if (!/^\d{1,9}$/.test(figure.text)) return undefined;
      const label = { text: `group ${rows.length + 1}`, start: 0, end: 0, at: line };
      rows.push({ line: line.line, source: line.text, fields: [label, figure] });
    }
  }
  if (rows.length < 2) return undefined;
  const names = ['', 'n'].map((text) => ({ text, start: 0, end: 0, at: header }));
  return { to, tables: [[{ line: header.line, source: header.text, fields: names }, ...rows]] };
}
