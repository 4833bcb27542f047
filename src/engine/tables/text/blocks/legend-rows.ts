import { isRule } from '../line-kind';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

const MOST_NAMES = 6;
const MOST_ROWS = 2000;
/** From the legend to the rule under the header. */
const LINES_BELOW = 8;
/** One line of dashes over each column. */
const COLUMN_RULE = /^-{3,}(?: -{3,})+ ?$/;

interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * `summary(pyears(…))` of R: a box lists what stands under each other in every cell (`N`, `Events`, `Time`), and the label of
 * a row stands beside the middle one. Each line becomes a row, with its label and what its figures are.
 */
export function legendBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const legend = legendAt(lines, from);
  if (!legend) return undefined;
  const below = lines.slice(legend.to + 1, legend.to + LINES_BELOW);
  const rule = legend.to + 1 + below.findIndex(({ text }) => COLUMN_RULE.test(text));
  const header = rule > legend.to + 1 ? lines[rule - 1] : undefined;
  if (!header) return undefined;
  const columns = [...(lines[rule]?.text ?? '').matchAll(/-+/g)].map(({ 0: dashes, index }) => ({
    start: index,
    end: index + dashes.length,
  }));
  const names = cellsOf(header, columns);
  const rows: TextRow[] = [rowOf(header, [names[0], undefined, ...names.slice(1)])];
  let at = rule + 1;
  while (at + legend.names.length <= lines.length && rows.length < MOST_ROWS) {
    const group = lines.slice(at, at + legend.names.length);
    if (group.some(({ text }) => text.trim() === '' || isRule(text))) break;
    const cells = group.map((line) => cellsOf(line, columns));
    const label = cells.map(([first]) => first).find((cell) => cell !== undefined);
    group.forEach((line, i) =>
      rows.push(rowOf(line, [label, legend.names[i], ...(cells[i] ?? []).slice(1)])),
    );
    at += legend.names.length;
    if (lines[at]?.text.trim() === '') at++;
  }
  return rows.length > 1 ? { to: at, tables: [rows] } : undefined;
}

/** A rule, names in the middle of their lines, and the same rule. */
function legendAt(lines: readonly NumberedLine[], from: number) {
  const top = lines[from]?.text.trim() ?? '';
  if (!/^-{3,40}$/.test(top)) return undefined;
  const names: Field[] = [];
  for (let at = from + 1; at < from + MOST_NAMES + 2; at++) {
    const line = lines[at];
    const name = line?.text.trim() ?? '';
    if (name === top) return names.length > 1 ? { names, to: at } : undefined;
    if (!line || !/^\p{L}[\p{L} .]*$/u.test(name) || name.length > top.length) return undefined;
    const start = line.text.indexOf(name);
    names.push({ text: name, start, end: start + name.length, at: line });
  }
  return undefined;
}

function cellsOf(line: NumberedLine, columns: readonly Extent[]): (Field | undefined)[] {
  return columns.map(({ start, end }) => {
    const cell = line.text.slice(start, end);
    const text = cell.trim();
    if (text === '') return undefined;
    const at = start + cell.indexOf(text);
    return { text, start: at, end: at + text.length, at: line };
  });
}

function rowOf({ line, text: source }: NumberedLine, fields: TextRow['fields']): TextRow {
  return { line, source, fields };
}
