import { isAbout } from '../../words/meaning';
import { nameOfClass, namesCrossing } from '../written/crossed-classes';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

const BEGINS = /^(.{0,80}?)\[\[ *\d/;
const MOST_ROWS = 60;
const LINES_ABOVE = 3;

/**
 * `[[412   7]\n [  3 178]]`: an array of whole numbers that Python printed. A table where what is printed above or before says
 * so: arrays hold indices and shapes as often.
 */
export function printedArray(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const before = BEGINS.exec(lines[from]?.text ?? '')?.[1];
  if (before === undefined) return undefined;
  const above = lines.slice(Math.max(0, from - LINES_ABOVE), from).map(({ text }) => text);
  const said = [...above, before].join(' ');
  if (!namesCrossing(said) && !isAbout(said, 'count') && !isAbout(said, 'people')) return undefined;
  const rows: TextRow[] = [];
  for (let at = from; at < Math.min(lines.length, from + MOST_ROWS); at++) {
    const line = lines[at];
    const start = at === from ? before.length : 0;
    if (!line || !/^[ \d[\],]+(?:dtype=\w+)?\)?$/.test(line.text.slice(start).trimEnd())) return undefined;
    const name = { text: nameOfClass(rows.length + 1), start: 0, end: 0 };
    rows.push({ line: line.line, source: line.text, fields: [name, ...figuresIn(line, start)] });
    if (line.text.includes(']]'))
      return isTable(rows) ? { to: at + 1, tables: [[headerOf(rows), ...rows]] } : undefined;
  }
  return undefined;
}

/** Rows and columns are the same classes in the same order. */
function headerOf(rows: readonly TextRow[]): TextRow {
  const [{ line, source, fields } = { line: 0, source: '', fields: [] }] = rows;
  return {
    line,
    source,
    fields: fields.map((_, i) => (i === 0 ? undefined : { text: nameOfClass(i), start: 0, end: 0 })),
  };
}

function figuresIn({ text }: NumberedLine, from: number): Field[] {
  return [...text.slice(from).matchAll(/\d+/g)].map(({ 0: figure, index }) => ({
    text: figure,
    start: from + index,
    end: from + index + figure.length,
  }));
}

function isTable(rows: readonly TextRow[]): boolean {
  const width = rows[0]?.fields.length ?? 0;
  return rows.length > 1 && width > 1 && rows.every(({ fields }) => fields.length === width);
}
