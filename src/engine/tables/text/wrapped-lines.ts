import { barsIn, isRule } from './line-kind';
import type { NumberedLine } from './numbered-line';

/** What Stata could not fit into a line of its log begins the next one. */
const WRAPPED = /^> {1,80}(?=\S)/;
/** A percentage, a name of one, a piece of a rule: a count would be a figure of the table. */
const NO_COUNT = /^(?:-?[\d,]{0,12}\.\d{1,10}|[\p{L}.]+|[-+]+)$/u;

/** A table without the ends of its lines that Stata wrapped, where they hold shares of the counts before them and no count. */
export function withoutWrapped(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  if (!lines.some(({ text }) => WRAPPED.test(text))) return lines;
  return lines.filter(({ text }, at) => {
    const above = lines[at - 1]?.text ?? '';
    if (!WRAPPED.test(text) || (barsIn(above).length === 0 && !isRule(above))) return true;
    const words = text.slice(1).trim().split(/\s+/);
    return !words.every((word) => NO_COUNT.test(word));
  });
}
