import type { AcroCheck, AcroEvidence, AcroFigures, AcroOutput } from '../../report/acro-results';
import { printedLines, printedPlace } from '../../tables/printed';
import type { Line, Table, TableCell } from '../../tables/table';
import { tableAnchor } from '../anchors';
import { broken, undecided, type Draft } from '../define-rule';

export interface AcroQuestion {
  readonly check: AcroCheck;
  /** Negative, 0 or positive as ACRO's figure is laxer than the book's, the same, or stricter. */
  readonly compare: (figures: AcroFigures) => number;
  /** What fails, as the beginning of a sentence: `Too few contribute to this cell`. */
  readonly fails: string;
}

/**
 * What ACRO found, who saw the records. A cell that failed its check is broken, unless ACRO was stricter than the book;
 * one that did not is kept where its figures are known and at least as strict, else somebody has to look.
 */
export function* judgeByAcro(
  table: Table,
  { outputs, figures }: AcroEvidence,
  { check, compare, fails }: AcroQuestion,
): Iterable<Draft | 'kept'> {
  const output = outputs.find((one) => one.failed.has(check));
  if (!output) {
    const made = `ACRO made no check “${check}” of this table`;
    yield open(table, `${made}, so that it cannot be told from its results.`, WITH_LINES);
    return;
  }
  const placed = placesOf(table, output);
  if (!placed) {
    const size = `${output.rows} by ${output.columns}`;
    yield open(table, `ACRO checked a table of ${size} cells, and this one is another.`, FROM_ACRO);
    return;
  }
  const order = figures && compare(figures);
  const failed = new Set(output.failed.get(check)?.map(([row, column]) => `${row} ${column}`));
  let kept = 0;
  for (const cell of table.cells) {
    const place = placed(cell);
    if (place === undefined || cell.reading.kind !== 'number') continue;
    if (failed.has(place))
      yield found(cell, output, { check, fails, surely: order === undefined || order <= 0 });
    else kept += 1;
  }
  if (kept === 0) return;
  if (order === undefined)
    yield open(table, `ACRO kept ${kept} cells by figures that its results do not say.`, CONFIG);
  else if (order < 0)
    yield open(table, `ACRO kept ${kept} cells by laxer figures than this rulebook’s.`, WITH_LINES);
  else for (let i = 0; i < kept; i++) yield 'kept';
}

const FROM_ACRO = 'Upload the file that ACRO wrote, unchanged, or add a companion file with one line a cell.';
const WITH_LINES = 'Add a companion file with one line a cell: count, total and the largest contributions.';
const CONFIG = 'Add the config.json that ACRO wrote beside its results: --companion config.json.';

function open(table: Table, message: string, remedy: string): Draft {
  return undecided(tableAnchor(table), { message, remedy, evidence: { tool: 'ACRO' } });
}

interface Failure {
  readonly check: AcroCheck;
  readonly fails: string;
  readonly surely: boolean;
}

function found(cell: TableCell, { uid, exception }: AcroOutput, { check, fails, surely }: Failure): Draft {
  const said = {
    message: `${fails}: ACRO’s check “${check}” failed here${surely ? '' : ', by stricter figures than this rulebook’s'}.`,
    remedy: 'Suppress this cell and a second one, or merge it with a neighbour.',
    evidence: { tool: 'ACRO', output: uid, check, ...(exception === '' ? {} : { exception }) },
  };
  return surely ? broken(cell.anchor, said) : undecided(cell.anchor, said);
}

/** The last rows and columns are the cells: what stands before are labels, one column or row for each level of them. */
function placesOf(
  table: Table,
  { rows, columns }: AcroOutput,
): ((cell: TableCell) => string | undefined) | undefined {
  const printed = printedLines(table);
  if (rows === 0 || rows > printed.rows.length || columns > printed.columns.length) return undefined;
  const [rowAt, columnAt] = [lastOf(printed.rows, rows), lastOf(printed.columns, columns)];
  return (cell) => {
    const place = printedPlace(table, cell.row.index, cell.column.index);
    const [r, c] = [rowAt.get(place.row), columnAt.get(place.column)];
    return r === undefined || c === undefined ? undefined : `${r} ${c}`;
  };
}

function lastOf(lines: readonly Line[], count: number): ReadonlyMap<number, number> {
  return new Map(lines.slice(-count).map(({ index }, i) => [index, i]));
}
