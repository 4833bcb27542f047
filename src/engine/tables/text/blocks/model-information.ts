import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

/** What procedures of SAS print above a block that says how a model was set up. */
const TITLE =
  /^\s*(?:The CONTENTS Procedure|Model Information|Dimensions|Class Level Information|Optimization Information|Convergence Status)\s*$/;
const MOST_LINES = 40;
/** `Subjects    127`: the lines of such a block that count somebody. */
const COUNTED =
  /^\s*((?:Number of )?(?:Subjects|Observations(?: (?:Read|Used|Not Used))?|Obs(?:ervations)? Used)) {2,}(\d[\d,]*)\s*$/;

/**
 * `Model Information` and `Dimensions` of SAS: names and settings, levels and sizes of matrices side by side. Only what they
 * say of observations and subjects counts people.
 */
export function modelInformation(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  if (!TITLE.test(lines[from]?.text ?? '')) return undefined;
  const isBlank = (at: number) => (lines[at]?.text ?? '').trim() === '';
  let to = from + 1;
  if (!isBlank(to)) return undefined;
  while (isBlank(to) && to < from + 3) to++;
  const rows: TextRow[] = [];
  for (; to < Math.min(lines.length, from + MOST_LINES); to++) {
    // The names of a list stand above an empty line; a block ends at one.
    if (isBlank(to) && !(rows.length === 0 && to === from + 3)) break;
    const line = lines[to];
    const counted = line && COUNTED.exec(line.text);
    if (counted) rows.push({ line: line.line, source: line.text, fields: fieldsOf(line.text, counted) });
  }
  return { to, tables: rows.length > 0 ? [rows] : [] };
}

function fieldsOf(text: string, [, label = '', figure = '']: RegExpExecArray): Field[] {
  const start = text.indexOf(label);
  const end = text.trimEnd().length;
  return [
    { text: label, start, end: start + label.length },
    { text: figure, start: end - figure.length, end },
  ];
}
