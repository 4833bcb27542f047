import { wordsIn } from './one-row-table';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

const HEADING = /^Rows: \S.{0,80} {2,}Columns: \S/;
const CONTENTS = /^Cell Contents/;
const FIGURE = /^(?:-?\d[\d.]*|\*)$/;
const MOST_LINES = 400;
const SHOWN = 8;

/**
 * Tabulated Statistics of Minitab: a count, and below it, without a label, its percentages; empty lines between the rows.
 * What each line of a cell is, stands behind the table.
 */
export function tabulatedBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  if (!HEADING.test(lines[from]?.text ?? '')) return undefined;
  const shown = filled(lines.slice(from + 1, from + MOST_LINES));
  const end = shown.findIndex(({ text }) => CONTENTS.test(text));
  const [header, ...body] = shown.slice(0, end);
  const last = body.at(-1);
  if (end < 0 || !header || !last) return undefined;
  const contents = shown.slice(end + 1, end + SHOWN).map(({ text }) => text.trim());
  const names = wordsIn(header);
  const rows: TextRow[] = [{ line: header.line, source: header.text, fields: [undefined, ...names] }];
  let label: Field | undefined;
  let depth = 0;
  for (const line of body) {
    const words = wordsIn(line);
    const figures = words.slice(-names.length);
    if (figures.length < names.length || !figures.every(({ text }) => FIGURE.test(text))) return undefined;
    const own = words.length > names.length ? labelOf(line, figures[0]) : undefined;
    depth = own ? 0 : depth + 1;
    label = own ?? label;
    const name = label && {
      ...label,
      text: depth === 0 ? label.text : `${label.text}, ${contents[depth] ?? ''}`,
    };
    rows.push({ line: line.line, source: line.text, fields: [name, ...figures] });
  }
  return { to: lines.indexOf(last, from) + 1, tables: [rows] };
}

function filled(lines: readonly NumberedLine[]): NumberedLine[] {
  return lines.filter(({ text }) => text.trim() !== '');
}

function labelOf(line: NumberedLine, first: Field | undefined): Field | undefined {
  const text = line.text.slice(0, first?.start).trimEnd();
  return text.trim() === '' ? undefined : { text: text.trim(), start: 0, end: text.length, at: line };
}
