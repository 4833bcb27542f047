import type { Block } from '../../../engine/model/document';
import type { DataHeader } from './header';

const LINES_A_BLOCK = 1000;
const NAMED = 8;

/** Ends the sentence that begins with “This is”. */
export function wordsOn({ program, rows, columns, variables }: DataHeader): string {
  const size =
    rows === undefined
      ? ''
      : ` with ${counted(rows, 'row')}${columns === undefined ? '' : ` and ${counted(columns, 'variable')}`}`;
  const named = variables.slice(0, NAMED).map((name) => name.slice(0, 60));
  const more = variables.length > NAMED ? ' …' : '';
  return `a data file of ${program}${size}${named.length > 0 ? `: ${named.join(', ')}${more}` : ''}`;
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

/** Names and labels as text, so that what stands in them is checked. */
export function* variableLines(variables: readonly string[]): Iterable<Block> {
  if (variables.length === 0) return;
  for (let at = 0; at < variables.length; at += LINES_A_BLOCK) {
    const lines = variables.slice(at, at + LINES_A_BLOCK);
    const last = at + LINES_A_BLOCK >= variables.length;
    yield { kind: 'lines', firstLine: at + 1, lines, format: 'txt', last };
  }
}
