import { wordsIn } from './one-row-table';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

const HEADER = /^\s*\S.{0,60}\sSurvival\s+Failure\s+Error\s+Failed\s+Left\s*$/;
/** A time, with a star where somebody was censored, and five figures or dots. */
const STEP = /^\s*-?[\d.]+\*?(?:\s+(?:[\d.]+)){5}\s*$/;
const NAMES = ['time', 'survival', 'failure', 'std err', 'n.event', 'n.risk'];
const FAILED = 4;

/**
 * Product-limit estimates of PROC LIFETEST, whose names are set over their figures in up to three lines. It says how many
 * have failed so far: what a step tells is how many more they are than at the last.
 */
export function lifeTableBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const header = lines[from];
  if (!header || !HEADER.test(header.text)) return undefined;
  const rows: TextRow[] = [];
  let failed = 0;
  let to = from + 1;
  for (; to < lines.length; to++) {
    const line = lines[to];
    if (!line || (line.text.trim() === '' && rows.length > 0)) break;
    if (line.text.trim() === '') continue;
    if (!STEP.test(line.text)) break;
    const fields = wordsIn(line);
    const sofar = Number(fields[FAILED]?.text);
    rows.push({ line: line.line, source: line.text, fields: withEvents(fields, sofar - failed) });
    failed = sofar;
  }
  if (rows.length === 0) return undefined;
  const names = NAMES.map((text): Field => ({ text, start: 0, end: 0 }));
  return { to, tables: [[{ line: header.line, source: header.text, fields: names }, ...rows]] };
}

function withEvents(fields: readonly Field[], events: number): Field[] {
  return fields.map((field, i) => (i === FAILED ? { ...field, text: String(events) } : field));
}
