import type { PrintedBlock } from './printed-block';
import { LONGEST_LINE, wideChunks } from '../rows/chunks';
import type { NumberedLine } from '../numbered-line';
import type { Field, TextRow } from '../text-grid';

/** One `key:value` of a line; `colon` is its place, the same in every line of a column. */
interface Pair {
  readonly key: Field;
  readonly value: Field;
  readonly colon: number;
}

const PAIR = /(\S[^:]{0,30}?) {0,30}: {0,12}(\S+)/g;
const STATISTIC = /^(?:Min\.|1st Qu\.|Median|Mean|3rd Qu\.|Max\.)$/;

/**
 * `summary()` of a data frame in R: names above, and under each its statistics (`Min.   :25.00`) or the counts of its
 * levels (`Male  :138`), in columns that share their lines but not their meaning.
 */
export function summaryBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const header = lines[from];
  if (!header || header.text.includes(':') || !/[\p{L}\d]/u.test(header.text)) return undefined;
  const body: { line: NumberedLine; pairs: readonly Pair[] }[] = [];
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at];
    const pairs = line && pairsOf(line.text);
    if (!line || !pairs) break;
    body.push({ line, pairs });
  }
  const colons = [...new Set(body.flatMap(({ pairs }) => pairs.map(({ colon }) => colon)))].sort(
    (a, b) => a - b,
  );
  if (body.length < 2) return undefined;
  const names = namesOver(header.text, colons.length);
  const columns = colons.map((colon) =>
    body.map(({ line, pairs }) => ({ line, pair: pairs.find((pair) => pair.colon === colon) })),
  );
  if (!isSummary(columns.map((column) => column.flatMap(({ pair }) => pair ?? [])))) return undefined;
  const measures = columns.filter((column) =>
    column.some(({ pair }) => pair && STATISTIC.test(pair.key.text)),
  );
  const nameOf = (column: (typeof columns)[number]) => names[columns.indexOf(column)];
  const headed = (fields: TextRow['fields']): TextRow => ({ line: header.line, source: header.text, fields });
  const statistics = body.flatMap(({ line }, i): TextRow[] => {
    const cells = measures.map((column) => column[i]?.pair);
    const label = cells.find((pair) => pair)?.key;
    return label
      ? [{ line: line.line, source: line.text, fields: [label, ...cells.map((pair) => pair?.value)] }]
      : [];
  });
  const factors = columns
    .filter(
      (column) =>
        !measures.includes(column) && column.some(({ pair }) => /^\d+$/.test(pair?.value.text ?? '')),
    )
    .map((column) => [
      headed([nameOf(column)]),
      ...column.flatMap(({ line, pair }): TextRow[] =>
        pair ? [{ line: line.line, source: line.text, fields: [pair.key, pair.value] }] : [],
      ),
    ]);
  const table = measures.length === 0 ? [] : [[headed([undefined, ...measures.map(nameOf)]), ...statistics]];
  return { to: from + 1 + body.length, tables: [...table, ...factors] };
}

/** Statistics of R, or several columns of levels: `name: x` over `log: y`, aligned at the colon, is neither. */
function isSummary(columns: readonly (readonly Pair[])[]): boolean {
  const statistics = columns.some((pairs) => pairs.some(({ key }) => STATISTIC.test(key.text)));
  return statistics || (columns.length > 1 && columns.every((pairs) => pairs.length > 1));
}

/** The line as pairs; undefined when anything else stands in it. */
function pairsOf(text: string): Pair[] | undefined {
  if (!text.includes(':') || text.length > LONGEST_LINE) return undefined;
  const pairs: Pair[] = [];
  let end = 0;
  for (const match of text.matchAll(PAIR)) {
    const [whole, key = '', value = ''] = match;
    if (text.slice(end, match.index).trim() !== '') return undefined;
    end = match.index + whole.length;
    const start = end - value.length;
    pairs.push({
      key: { text: key, start: match.index, end: match.index + key.length },
      value: { text: value, start, end },
      colon: match.index + whole.slice(key.length).indexOf(':') + key.length,
    });
  }
  return pairs.length > 0 && text.slice(end).trim() === '' ? pairs : undefined;
}

/** R centres a name over its column: in order, one for each; where they run together no column has one. */
function namesOver(text: string, columns: number): (Field | undefined)[] {
  const wide = wideChunks(text);
  if (wide.length === columns) return wide.map(({ text: name, start, end }) => ({ text: name, start, end }));
  const words = [...text.matchAll(/\S+/g)].map(({ 0: name, index }) => ({
    text: name,
    start: index,
    end: index + name.length,
  }));
  return words.length === columns ? words : Array.from({ length: columns }, () => undefined);
}
