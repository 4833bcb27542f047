import { oneRowTable, wordsIn, type NamedFigure } from './one-row-table';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';

const RANGE = /^\s*Range: {1,4}\[([^\s,\]]{1,30}),([^\s,\]]{1,30})\] /di;
const MISSING = /\bMissing \.: {1,4}([\d,]{1,15})\/([\d,]{1,15})\s*$/di;
const MOMENT = /^\s*(Mean|Std\. dev\.): {1,4}(-?[\d.,e+-]{1,30})\s*$/di;
const PERCENTILES = /^\s*Percentiles: /i;
const MOST_LINES = 14;

/**
 * What `codebook` of Stata says of a variable of figures: its range, how many values are missing, mean and deviation, and
 * percentiles over their values.
 */
export function codebookBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const header = lines[from];
  const range = header && RANGE.exec(header.text);
  if (!range) return undefined;
  const figures = named(header, range, ['min', 'max']);
  let to = from + 1;
  for (; to - from < MOST_LINES; to++) {
    const line = lines[to];
    if (!line || /^[-=]{9}|^\s*(?:Type|Range|Examples):/i.test(line.text)) break;
    // Then how many have each of its values stands below: its ends are codes, and no values of single people.
    if (/^\s*Tabulation:/i.test(line.text)) return { to, tables: [oneRowTable(header, figures.slice(2))] };
    figures.push(...momentIn(line), ...knownIn(line));
    if (PERCENTILES.test(line.text)) {
      figures.push(...percentiles(line, lines[to + 1]));
      to += 2;
      break;
    }
  }
  return { to, tables: [oneRowTable(header, figures)] };
}

function momentIn(line: NumberedLine): NamedFigure[] {
  const match = MOMENT.exec(line.text);
  return match ? named(line, match, ['', match[1] ?? '']).slice(1) : [];
}

/** `Missing .: 31/812`: 781 people gave a value. */
function knownIn(line: NumberedLine): NamedFigure[] {
  const match = MISSING.exec(line.text);
  const [, all] = match ? named(line, match, ['missing', 'n']) : [];
  if (!match || !all) return [];
  const [missing = 0, of = 0] = match.slice(1).map((digits) => Number(digits.replaceAll(',', '')));
  return [{ name: 'n', figure: { ...all.figure, text: String(of - missing) } }];
}

function percentiles(names: NumberedLine, values: NumberedLine | undefined): NamedFigure[] {
  const shown = values ? wordsIn(values) : [];
  const called = wordsIn(names, names.text.indexOf(':') + 1);
  if (called.length !== shown.length) return [];
  return shown.map((figure, i) => ({ name: `p${(called[i]?.text ?? '').replace('%', '')}`, figure }));
}

function named(at: NumberedLine, match: RegExpExecArray, names: readonly string[]): NamedFigure[] {
  return names.map((name, i) => {
    const [start, end] = match.indices?.[i + 1] ?? [0, 0];
    return { name, figure: { text: at.text.slice(start, end), start, end, at } };
  });
}
