import { countedInLoop } from './counted-block';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';

const OPENS = /^\. .{0,400}\{\s*$/;
/** `  3. `, as Stata numbers the lines of a loop; `> ` and `. ` go on with one. */
const GOES_ON = /^(?: {0,2}\d{1,3}\.(?:\s|$)|[.>] )/;
const MOST_NUMBERS = 1000;
const NUMBERED = /^ {0,2}2\.(?:\s|$)/;

/** Stata repeats the lines of a loop with their numbers before it runs: `  2.   count if wave == 3`. Nothing there is a figure. */
export function programLines(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  if (!OPENS.test(lines[from]?.text ?? '')) return undefined;
  let to = from + 1;
  while (lines[to]?.text.startsWith('>') === true) to++;
  if (!NUMBERED.test(lines[to]?.text ?? '')) return undefined;
  let open = 0;
  for (let at = from; at < to; at++) open += depthOf(lines[at]?.text ?? '');
  while (open > 0 && GOES_ON.test(lines[to]?.text ?? '')) {
    open += depthOf(lines[to]?.text ?? '');
    to++;
  }
  const tables = countedInLoop(lines.slice(from, to), lines.slice(to, to + MOST_NUMBERS));
  return { to: to + tables.reduce((sum, rows) => sum + rows.length - 1, 0), tables };
}

function depthOf(text: string): number {
  let depth = 0;
  for (const sign of text) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
  return depth;
}
