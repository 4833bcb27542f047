import { oneRowTable } from './one-row-table';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';

const DISPLAY = /^\. (?:noi(?:sily)? )?di(?:s(?:p(?:l(?:ay?)?)?)?)? .{0,300}\br\((?:min|max)\)/;
const RESULT = /\br\((N|mean|sd|Var|min|max|p\d{1,2})\)/g;
const FIGURE = /(?<![\p{L}\d_.])-?\d+(?:,\d{3})*(?:\.\d+)?(?:e[+-]\d{1,3})?(?![\p{L}\d_])/gu;
const LONGEST = 400;

/** `. display "shortest " r(min) ", longest " r(max)` of Stata, and the line below it that shows both. */
export function displayedResults(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const command = lines[from]?.text ?? '';
  const shown = lines[from + 1];
  if (!shown || command.length > LONGEST || shown.text.length > LONGEST || !DISPLAY.test(command))
    return undefined;
  const names = [...command.matchAll(RESULT)].map(([, name = '']) => name);
  const figures = [...shown.text.matchAll(FIGURE)];
  if (names.length !== figures.length) return undefined;
  const named = figures.map(({ 0: text, index }, i) => ({
    name: names[i] ?? '',
    figure: { text, start: index, end: index + text.length, at: shown },
  }));
  return { to: from + 2, tables: [oneRowTable(shown, named)] };
}
