import { oneRowTable, wordsIn, type NamedFigure } from './one-row-table';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';

const HEADER = /^\s*Percentiles\s+Smallest\s*$/;
/** `Obs  412`, `Std. dev.  901.2` at the right of a line. */
const BESIDE = /(?<= {2,20})(Obs|Mean|Std\. ?[dD]ev\.|Variance)\s{1,40}(\S+)\s*$/;
/** A number, or a day as Stata prints it. */
const VALUE = /^(?:-?[\d.,e+-]+|\d{2}[a-z]{3}\d{4})$/;
const LONGEST = 20;

/**
 * `summarize, detail` of Stata: percentiles down the side, the smallest and largest values of single people beside them,
 * and the number of observations at the right, all of one variable.
 */
export function detailBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const header = lines[from];
  if (!header || !HEADER.test(header.text)) return undefined;
  const figures: NamedFigure[] = [];
  let side = 'smallest';
  let to = from + 1;
  for (let last = to; to < lines.length && to - from < LONGEST; to++) {
    const line = lines[to];
    if (!line || (line.text.trim() === '' && last < to - 1)) break;
    if (line.text.trim() !== '') last = to;
    if (/^\s+Largest\b/.test(line.text)) side = 'largest';
    const beside = BESIDE.exec(line.text);
    const [percentile, value, extreme] = wordsIn(line, 0, beside?.index ?? line.text.length);
    if (percentile && value && /^\d{1,2}%$/.test(percentile.text)) {
      figures.push({ name: `p${percentile.text.slice(0, -1)}`, figure: value });
      if (extreme && VALUE.test(extreme.text))
        figures.push({ name: `${side} ${figures.length}`, figure: extreme });
    }
    if (beside) {
      const [, name = '', figure = ''] = beside;
      const start = line.text.lastIndexOf(figure);
      figures.push({ name, figure: { text: figure, start, end: start + figure.length, at: line } });
    }
    if (percentile?.text === '99%') return { to: to + 1, tables: [oneRowTable(header, figures)] };
  }
  return undefined;
}
