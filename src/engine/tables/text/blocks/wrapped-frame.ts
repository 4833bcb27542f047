import { alignedRows } from '../rows/aligned-rows';
import { statisticOf } from '../../words/statistics-in-name';
import { wideChunks } from '../rows/chunks';
import { flushRows } from '../rows/flush-rows';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

/** Names over the columns, and rows of which each begins with its label. */
interface Piece {
  /** Behind the last line. */
  readonly to: number;
  readonly labels: readonly string[];
  readonly width: number;
  readonly lines: readonly NumberedLine[];
}

const LABEL = /^(\S.{0,60}?)(?= {2,}\S| +[-<]?\d)/;
const MOST_ROWS = 60;
const LONGEST = 400;
/** R begins anew only where a line would be longer. */
const LINE = 76;

/**
 * A table that is wider than a line, and goes on below itself under other names with the same labels: data frames and
 * matrices of R, and the statistics of gretl, which leaves a line empty between.
 */
export function wrappedFrame(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const first = pieceAt(lines, from);
  if (!first) return undefined;
  const pieces = [first];
  let { to } = first;
  for (;;) {
    const apart = lines[to]?.text.trim() === '' ? 1 : 0;
    const next = pieceAt(lines, to + apart, first.labels);
    const goesOn = next && (apart ? [first, next].every(namesStatistics) : first.width + next.width > LINE);
    if (!goesOn) break;
    pieces.push(next);
    to = next.to;
  }
  if (pieces.length < 2) return undefined;
  return { to, tables: [sideBySide(pieces.map((piece) => rowsOf(piece)))] };
}

function pieceAt(lines: readonly NumberedLine[], at: number, known?: readonly string[]): Piece | undefined {
  const header = lines[at];
  const indent = header ? header.text.search(/\S/) : 0;
  if (!header || indent < 2 || header.text.length > LONGEST || !/\p{L}/u.test(header.text)) return undefined;
  const labels: string[] = [];
  let to = at + 1;
  for (; to - at <= MOST_ROWS; to++) {
    const label = LABEL.exec((lines[to]?.text ?? '').slice(0, LONGEST))?.[1];
    if (label === undefined || label.length >= indent) break;
    if (known && known[labels.length] !== label) break;
    labels.push(label);
  }
  if (labels.length < (known?.length ?? 1) || labels.length > MOST_ROWS) return undefined;
  return { to, labels, width: header.text.trimEnd().length, lines: lines.slice(at, to) };
}

function namesStatistics({ lines: [header] }: Piece): boolean {
  return wideChunks(header?.text ?? '').some(({ text }) => statisticOf(text) !== undefined);
}

function rowsOf({ lines }: Piece): readonly TextRow[] {
  const printed = lines.map((line, i) => ({
    ...line,
    kind: i === 0 ? ('words' as const) : ('figures' as const),
  }));
  return flushRows(printed) ?? alignedRows(printed);
}

function sideBySide(pieces: readonly (readonly TextRow[])[]): readonly TextRow[] {
  const [first = [], ...others] = pieces;
  const widths = pieces.map((rows) => Math.max(...rows.map(({ fields }) => fields.length)));
  return first.map(({ fields, ...line }, row) => ({
    ...line,
    fields: [
      ...filled(fields, widths[0] ?? 0),
      ...others.flatMap((rows, i) => filled(placed(rows[row]), widths[i + 1] ?? 0).slice(1)),
    ],
  }));
}

function filled(fields: TextRow['fields'], width: number): TextRow['fields'] {
  return Array.from({ length: width }, (_, i) => fields[i]);
}

/** The fields of another line than that of the row they come to. */
function placed(row: TextRow | undefined): TextRow['fields'] {
  return (row?.fields ?? []).map((field): Field | undefined =>
    row && field ? { at: { line: row.line, text: row.source }, ...field } : undefined,
  );
}
