import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import { wordsIn } from './one-row-table';
import type { Field, TextRow } from '../text-grid';

const HEADER = /^\s*Group variable \|\s+groups\s+Minimum\s+Average\s+Maximum\s*$/;
const GROUP = /^\s*\S{1,40} \|(?:\s+[\d,.]{1,15}){4}\s*$/;
/** A group has a name, a bar, and how many there are, the smallest, the mean and the largest. */
const [NAME, SMALLEST, LARGEST] = [0, 3, 5];
const MOST_LEVELS = 20;
/** Where the largest has no more, each group is one person measured again and again. */
const OF_ONE = 10;

/** `Grouping information` of Stata's `mixed`: how many records the smallest group of each level has. Groups themselves are nobody. */
export function groupingBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const header = lines[from];
  if (!header || !HEADER.test(header.text)) return undefined;
  const rows: TextRow[] = [];
  let to = from + 1;
  for (; to < Math.min(lines.length, from + MOST_LEVELS); to++) {
    const line = lines[to];
    if (!line || (!GROUP.test(line.text) && !/^\s*-+\+-+\s*$/.test(line.text))) break;
    const fields = wordsIn(line);
    const [name, smallest, largest] = [fields[NAME], fields[SMALLEST], fields[LARGEST]];
    if (name && smallest && largest && Number(largest.text.replaceAll(',', '')) >= OF_ONE)
      rows.push({ line: line.line, source: line.text, fields: [name, smallest] });
  }
  const names = ['Group variable', 'n'].map((text): Field => ({ text, start: 0, end: 0, at: header }));
  const table = [{ line: header.line, source: header.text, fields: names }, ...rows];
  return { to, tables: rows.length > 0 ? [table] : [] };
}
