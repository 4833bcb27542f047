import { columnLetters } from '../model/anchor';
import { BY_WORDS } from '../tables/corrections';
import type { ExplainedTable, Explanation } from './explain-tables';
import type { Equation, LineReport } from './report';
import { visibleText } from './visible-text';

/** How a file was understood, for a terminal. */
export function explanationText({ path, format, tables, unread }: Explanation): string {
  const parts = [
    `${visibleText(path)} (${format}): ${tables.length === 1 ? '1 table' : `${tables.length} tables`}`,
    ...tables.map(tableText),
    ...unread.map((reason) => `  Not read: ${visibleText(reason)}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableText(table: ExplainedTable): string {
  const sheet = table.sheet === undefined ? '' : `${visibleText(table.sheet)}!`;
  const title = table.title === '' ? '' : `: ${visibleText(table.title)}`;
  return [
    `  ${table.id} ${sheet}${table.range}, ${table.kind}${title}${wholeCorrected(table)}`,
    ...table.notes.map((note) => `    note: ${visibleText(note)}`),
    ...table.columns.map((column) => lineText(`column ${columnLetters(column.column)}`, column)),
    ...table.rows.map((row) => lineText(`row ${row.row}`, row)),
    ...table.equations.map((equation) => `    ${equationText(equation)}`),
  ].join('\n');
}

function wholeCorrected({ corrected }: ExplainedTable): string {
  return corrected
    ? ` (not ${corrected.not}, ${BY_WORDS[corrected.by]}; taken for ${corrected.was} before)`
    : '';
}

function lineText(place: string, { name, role, confidence, reasons, corrected }: LineReport): string {
  const why = reasons.length > 0 ? `: ${visibleText(reasons.join('; '))}` : '';
  const label = name === '' ? '(no name)' : visibleText(name);
  const before = corrected ? `, taken for ${corrected.was} before` : '';
  return `    ${place.padEnd(10)} ${label} → ${role} (${Math.round(confidence * 100)} %)${why}${before}`;
}

function equationText(equation: Equation): string {
  if (equation.kind === 'percentage') {
    const { part, whole } = equation;
    const across = 'column' in equation ? 'columns' : 'rows';
    const of = 'column' in equation ? equation.column : equation.row;
    const count = part === undefined ? 'people' : lineName(across, part);
    return `percentage ${lineName(across, of)} = ${count} ÷ ${wholeText(whole, lineName(across, part ?? of))}`;
  }
  const { across, total, parts, because } = equation;
  const named = (line: number) => (across === 'columns' ? columnLetters(line) : String(line));
  return `sum        ${lineName(across, total)} = ${runs(parts, named)} (${because})`;
}

function lineName(across: 'rows' | 'columns', line: number): string {
  return across === 'columns' ? `column ${columnLetters(line)}` : `row ${line}`;
}

type Whole = Extract<Equation, { kind: 'percentage' }>['whole'];

/** @param part the line of the counts, by name */
function wholeText(whole: Whole, part: string): string {
  if ('size' in whole) return `${whole.size}, as said beside the table`;
  if ('sum' in whole) return `the sum of ${part}`;
  if ('columns' in whole) return `columns ${runs(whole.columns, columnLetters)}`;
  if ('rows' in whole) return `rows ${runs(whole.rows, String)}`;
  const line = 'column' in whole ? lineName('columns', whole.column) : lineName('rows', whole.row);
  return part.startsWith('column') === 'column' in whole ? line : `${line} of ${part}`;
}

/** 2, 3, 4, 7 → `2 to 4 + 7`: a total of fifty rows stays one line. */
function runs(lines: readonly number[], named: (line: number) => string): string {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else found.push([line, line]);
  }
  return found
    .map(([first, last]) => {
      if (last - first < 2) return first === last ? named(first) : `${named(first)} + ${named(last)}`;
      return `${named(first)} to ${named(last)}`;
    })
    .join(' + ');
}
