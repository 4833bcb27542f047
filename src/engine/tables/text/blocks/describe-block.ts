import { oneRowTable, wordsIn, type NamedFigure } from './one-row-table';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';

const HEADER = /^\s+n\s+missing\s+(?:distinct|unique)\b/;
/** `.05  .10`: shares of people below. */
const QUANTILES = /^\s*\.\d{2}(?:\s+\.\d{2})*\s*$/;
const ENDS = /^\s*lowest ?: .*\bhighest ?:/;

/**
 * `describe()` of Hmisc in R: names over figures, quantiles over figures, and the lowest and highest values of single
 * people, all of one variable.
 */
export function describeBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const header = lines[from];
  if (!header || !HEADER.test(header.text)) return undefined;
  const first = pairs(header, lines[from + 1]);
  if (!first) return undefined;
  const figures: NamedFigure[] = [...first];
  let to = from + 2;
  for (; QUANTILES.test(lines[to]?.text ?? ''); to += 2)
    figures.push(...(pairs(lines[to], lines[to + 1]) ?? []));
  while (lines[to]?.text.trim() === '' && ENDS.test(lines[to + 1]?.text ?? '')) to++;
  const ends = lines[to];
  if (ends && ENDS.test(ends.text)) {
    const highest = ends.text.lastIndexOf('highest');
    figures.push(...numbered('lowest', wordsIn(ends, ends.text.indexOf(':') + 1, highest)));
    figures.push(...numbered('highest', wordsIn(ends, ends.text.indexOf(':', highest) + 1)));
    to++;
  }
  return { to, tables: [oneRowTable(header, figures)] };
}

/** Names and figures end at the same places, and there are as many. */
function pairs(
  names: NumberedLine | undefined,
  figures: NumberedLine | undefined,
): NamedFigure[] | undefined {
  if (!names || !figures) return undefined;
  const called = wordsIn(names);
  const shown = wordsIn(figures);
  if (called.length !== shown.length || !shown.every(({ text }) => /^-?[\d.,e+-]+$/.test(text)))
    return undefined;
  return shown.map((figure, i) => ({ name: nameOf(called[i]?.text ?? ''), figure }));
}

/** `.05` is the fifth percentile. */
function nameOf(printed: string): string {
  return /^\.\d{2}$/.test(printed) ? `p${Number(printed.slice(1))}` : printed;
}

/** `lowest 1`, `lowest 2`: no two columns are called the same. The last comma of a list stays out. */
function numbered(name: string, figures: readonly NamedFigure['figure'][]): NamedFigure[] {
  return figures.flatMap((figure, i) => {
    const text = figure.text.replace(/,$/, '');
    return text === ''
      ? []
      : [{ name: `${name} ${i + 1}`, figure: { ...figure, text, end: figure.start + text.length } }];
  });
}
