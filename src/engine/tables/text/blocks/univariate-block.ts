import { oneRowTable, wordsIn, type NamedFigure } from './one-row-table';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';

const MOMENTS = /^\s*Moments\s*$/;
const QUANTILES = /^\s*Quantiles \(Definition \d\)\s*$/;
const SIZE = /^\s*N\s{2,40}\d+\s+Sum Weights\b/;
const PAIR = /(?<![^\s] ?)(N|Mean|Std Deviation|Variance)\s{2,40}(-?[\d.]+)/g;
const LEVEL = /^\s*(\d{1,3})%(?: (?:Max|Min|Median|Q[13]))?\s+-?[\d.]+\s*$/;
const MOST_LINES = 40;

/**
 * Moments and Quantiles of PROC UNIVARIATE: figures of one variable, each behind its name. How many people they are of
 * stands among the moments only.
 */
export function univariateBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const header = lines[from];
  if (!header) return undefined;
  if (MOMENTS.test(header.text)) return block(lines, from, momentsOf);
  if (!QUANTILES.test(header.text)) return undefined;
  const size = lines.slice(Math.max(0, from - MOST_LINES), from).findLast(({ text }) => SIZE.test(text));
  return block(lines, from, quantileOf, size && momentsOf(size)[0]);
}

/** The figures of a heading's lines, up to the first empty line behind them. */
function block(
  lines: readonly NumberedLine[],
  from: number,
  figuresOf: (line: NumberedLine) => readonly NamedFigure[],
  size?: NamedFigure,
): PrintedBlock | undefined {
  const [header, ...below] = lines.slice(from, from + MOST_LINES);
  const figures: NamedFigure[] = [];
  let to = from + 1;
  for (const line of below) {
    if (line.text.trim() === '' && figures.length > 0) break;
    figures.push(...figuresOf(line));
    to++;
  }
  if (!header || figures.length === 0) return undefined;
  return { to, tables: [oneRowTable(header, size ? [size, ...figures] : figures)] };
}

function momentsOf(line: NumberedLine): NamedFigure[] {
  return [...line.text.matchAll(PAIR)].map(({ 0: whole, 1: name = '', 2: figure = '', index }) => {
    const end = index + whole.length;
    return { name, figure: { text: figure, start: end - figure.length, end, at: line } };
  });
}

function quantileOf(line: NumberedLine): NamedFigure[] {
  const level = LEVEL.exec(line.text)?.[1];
  const figure = wordsIn(line).at(-1);
  return level !== undefined && figure ? [{ name: `p${level}`, figure }] : [];
}
