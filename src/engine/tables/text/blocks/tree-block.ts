import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

/** What `rpart` and `tree` of R print above the nodes of a tree. */
const HEADER = /^node\), split, n, (loss|deviance), yval/;
const LEGEND = /^\s*$|^\s*\* denotes terminal node/;
/** Number and split of a node, how many people are in it, and its loss; then what it predicts. */
const NODE =
  /^\s{0,80}(\d{1,9}\) \S.*?) {1,12}(\d{1,9}) {1,12}(\d[\d.e+]{0,20}) {1,12}\S+(?: \([^()]{0,200}\))?(?: \*)?\s*$/d;
const LONGEST = 400;

/**
 * The nodes of a tree, one a line. Where it tells classes apart, the loss is the number of people of other classes than the
 * one that is predicted.
 */
export function treeBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const header = lines[from];
  const loss = header && HEADER.exec(header.text)?.[1];
  if (!loss) return undefined;
  let to = from + 1;
  while (to < lines.length && LEGEND.test(lines[to]?.text ?? '')) to++;
  const rows: TextRow[] = [];
  for (let row = rowOf(lines[to], loss === 'loss'); row; row = rowOf(lines[to], loss === 'loss')) {
    rows.push(row);
    to++;
  }
  if (rows.length === 0) return undefined;
  const named = (text: string): Field => ({ text, start: 0, end: 0, at: header });
  const names = [undefined, named('n'), ...(loss === 'loss' ? [named('Number of cases')] : [])];
  return { to, tables: [[{ line: header.line, source: header.text, fields: names }, ...rows]] };
}

function rowOf(line: NumberedLine | undefined, withLoss: boolean): TextRow | undefined {
  if (!line || line.text.length > LONGEST) return undefined;
  const [, node, size, loss] = NODE.exec(line.text)?.indices ?? [];
  if (!node || !size || !loss) return undefined;
  const fieldOf = ([start, end]: readonly [number, number]): Field => {
    return { text: line.text.slice(start, end), start, end };
  };
  const fields = [fieldOf(node), fieldOf(size), ...(withLoss ? [fieldOf(loss)] : [])];
  return { line: line.line, source: line.text, fields };
}
