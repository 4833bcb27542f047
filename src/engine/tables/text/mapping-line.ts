import { isWord } from '../words/meaning';
import { oneRowTable, type NamedFigure } from './one-row-table';
import type { NumberedLine } from './separated-rows';
import type { SummaryBlock } from './summary-rows';

const LONGEST = 2000;
const PAIR =
  /(?:'([^']{0,60})'|"([^"]{0,60})"|(-?\w{1,30})) ?: ?(?:np\.int64\()?(-?\d+(?:\.\d+)?)\)?(?:, |$)/gy;
/** `max_depth`, `seed`: what programs call what they are set to; categories are written as people write them. */
const PARAMETER = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/** `{'Female': 412, 'Male': 6}`, `Counter({0: 400, 1: 5})`: a mapping of categories to figures that Python printed. */
export function mappingLine(lines: readonly NumberedLine[], from: number): SummaryBlock | undefined {
  const line = lines[from];
  const open = line?.text.indexOf('{') ?? -1;
  if (!line || open < 0 || line.text.length > LONGEST) return undefined;
  const close = line.text.indexOf('}', open);
  if (close < 0 || !/^\)?\s*$/.test(line.text.slice(close + 1))) return undefined;
  const inside = line.text.slice(0, close);
  const figures: NamedFigure[] = [];
  PAIR.lastIndex = open + 1;
  while (PAIR.lastIndex < close) {
    const found = PAIR.exec(inside);
    if (!found) return undefined;
    const [whole, single, double, bare = '', value = ''] = found;
    const start = found.index + whole.lastIndexOf(value);
    const figure = { text: value, start, end: start + value.length, at: line };
    figures.push({ name: single ?? double ?? bare, figure });
  }
  const categories = figures.some(({ name }) => !PARAMETER.test(name) || isWord(name, 'people'));
  if (figures.length < 2 || !categories) return undefined;
  return { to: from + 1, tables: [oneRowTable(line, figures)] };
}
