import { isAbout } from '../../words/meaning';
import { areCodes, nameCategories } from '../written/category-names';
import { jsonTokens } from '../written/json-tokens';
import { tablesOfTokens } from '../written/json-rows';
import { oneRowTable, type NamedFigure } from './one-row-table';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';

const LONGEST = 2000;
const PAIR =
  /(?:'([^']{0,60})'|"([^"]{0,60})"|(-?\w{1,30})) ?: ?(?:np\.int64\()?(-?\d+(?:\.\d+)?)\)?(?:, |$)/gy;
const TYPES = /d?types?\b/i;
/** What a program says before a mapping that counts nobody, and before one that does. */
const NO_COUNT = /encod|mapp?ing|\bmap\b|\blabels\b|\bcodes?\b|param|config|setting|option|layers|args/i;
const COUNTED = /\bcounts?\b|counter\(|value_counts|distribution|frequenc/i;

/** `{'Female': 412, 'Male': 6}`, `Counter({0: 400, 1: 5})`: a mapping of categories to figures that Python printed. */
export function mappingLine(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
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
  if (figures.length < 2 || !countsSomebody(line.text.slice(0, open), figures)) return undefined;
  return { to: from + 1, tables: [oneRowTable(line, figures)] };
}

function countsSomebody(before: string, figures: readonly NamedFigure[]): boolean {
  if (TYPES.test(before)) return false;
  if (COUNTED.test(before) || isAbout(before.slice(-60), 'people')) return true;
  const values = figures.map(({ figure }) => Number(figure.text));
  return !NO_COUNT.test(before) && !areCodes(values) && nameCategories(figures.map(({ name }) => name));
}

/** `{'Female': {'yes': 120, 'no': 4}, 'Male': …}`: a frame that Python printed as a mapping of mappings, or a JSON object in a log. */
export function nestedMapping(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const line = lines[from];
  if (!line || line.text.length > LONGEST || !/\{ ?['"]?[^{}'"]{1,60}['"]? ?: ?\{.*\}\s*$/.test(line.text))
    return undefined;
  const before = line.text.slice(0, line.text.indexOf('{'));
  if (NO_COUNT.test(before)) return undefined;
  const tables = tablesOfTokens([...jsonTokens([line])]);
  return tables.length > 0 ? { to: from + 1, tables } : undefined;
}
