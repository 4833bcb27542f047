/**
 * Evidence for published totals that a table cannot show: one line a cell, as the companion file has it. Figures stay
 * text until a rule needs them, so that one that cannot be read makes its own cell `unsure` and no other.
 */
export interface CompanionLine {
  /** 1-based record of the companion file, the header included. */
  readonly record: number;
  readonly path: string;
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  /** The address as a spreadsheet shows it, instead of `row` and `column`. */
  readonly cell: string;
  readonly count: string;
  readonly total: string;
  readonly absoluteTotal: string;
  /** The largest absolute contributions in falling order, as many as the file has columns for. */
  readonly largest: readonly string[];
}

const ORDINALS = [
  '',
  'second_',
  'third_',
  'fourth_',
  'fifth_',
  'sixth_',
  'seventh_',
  'eighth_',
  'ninth_',
  'tenth_',
];
const LARGEST = ORDINALS.map((ordinal) => `${ordinal}largest`);
const COLUMNS = [
  ...['path', 'sheet', 'row', 'column', 'cell', 'count', 'total', 'absolute_total'],
  ...LARGEST,
];

/** @returns the lines, or in one sentence what is wrong with the file as a whole */
export function companionLines(
  records: readonly (readonly string[])[],
): { readonly lines: readonly CompanionLine[] } | { readonly problem: string } {
  const header = (records[0] ?? []).map((name) => name.replace(/^\uFEFF/, '').trim());
  const problem = problemOf(header);
  if (problem !== undefined) return { problem };
  const lines = records.slice(1).flatMap((record, i) => {
    const field = (name: string) => record[header.indexOf(name)]?.trim() ?? '';
    return record.every((text) => text.trim() === '') ? [] : [lineOf(field, i + 2)];
  });
  return { lines };
}

function problemOf(header: readonly string[]): string | undefined {
  const unknown = header.find((name) => !COLUMNS.includes(name));
  if (unknown !== undefined)
    return `Row 1 has the column "${unknown.slice(0, 60)}"; it may have ${COLUMNS.slice(0, 10).join(', ')} and so on.`;
  const twice = header.find((name, i) => header.indexOf(name) !== i);
  if (twice !== undefined) return `Row 1 has the column "${twice}" twice.`;
  if (!header.includes('path')) return 'Row 1 has no column "path", the file that each line is about.';
  if (!header.includes('cell') && !(header.includes('row') && header.includes('column')))
    return 'Row 1 has neither a column "cell" nor the two columns "row" and "column" that say which cell a line is about.';
  return undefined;
}

function lineOf(field: (name: string) => string, record: number): CompanionLine {
  return {
    record,
    path: field('path'),
    sheet: field('sheet'),
    row: field('row'),
    column: field('column'),
    cell: field('cell').toUpperCase(),
    count: field('count'),
    total: field('total'),
    absoluteTotal: field('absolute_total'),
    largest: LARGEST.map(field),
  };
}

/** The lines about one file of a request. The last part of its path is enough where only one file ends so. */
export function linesOfFile(
  lines: readonly CompanionLine[],
  path: string,
  paths: readonly string[],
): readonly CompanionLine[] {
  return lines.filter((line) => {
    if (line.path === path) return true;
    if (line.path === '' || paths.includes(line.path)) return false;
    const endsSo = (one: string) => one.endsWith(`/${line.path}`);
    return endsSo(path) && paths.filter(endsSo).length === 1;
  });
}
