import { isNoteLike } from '../assemble/table-parts';
import { alignedRows } from './rows/aligned-rows';
import { gutterTable } from './rows/gutter-rows';
import { blocksIn } from './blocks/blocks';
import { withoutComments } from './commented-output';
import { flushRows } from './rows/flush-rows';
import { alignedRun } from './rows/aligned-run';
import { linesOfNames } from './rows/names-over-levels';
import { quotedRows } from './rows/quoted-rows';
import { readLines, type LineKind, type Read, type Run } from './read-lines';
import {
  barredRows,
  commaRows,
  commasIn,
  hasCrowdedCells,
  latexRows,
  tabbedRows,
} from './rows/separated-rows';
import type { NumberedLine } from './numbered-line';
import { summaryBlock } from './blocks/summary-rows';
import { wideChunks } from './rows/chunks';
import { typedColumns } from './rows/typed-columns';
import type { TextRow } from './text-grid';
import { withoutWrapped } from './wrapped-lines';

/** Rows of a table printed in lines, with the texts right above and the notes right below it. */
export interface FoundTable {
  readonly rows: readonly TextRow[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Finds tables in lines: drawn with bars, LaTeX, tabs, or aligned by spaces. What is no table is left out. */
export function findLineTables(written: readonly NumberedLine[]): FoundTable[] {
  const lines = withoutWrapped(withoutComments(written));
  const read = readLines(lines);
  markCommas(read);
  const blocks = blocksIn(lines, read);
  const found: FoundTable[] = [];
  let paragraph = 0;
  for (let at = 0; at < read.length;) {
    if (read[at]?.kind === 'blank') paragraph = at + 1;
    const block = blocks.get(at) ?? summaryBlock(lines, at);
    if (block) {
      for (const rows of block.tables) found.push({ rows, before: textsAbove(read, at), after: [] });
      at = block.to;
      continue;
    }
    const mayBegin = MAY_BEGIN.has(read[at]?.kind ?? 'blank') && at - paragraph < LINES_ABOVE;
    const apart = mayBegin ? (typedColumns(read, at) ?? gutterTable(read, at)) : undefined;
    if (apart) {
      found.push({ rows: apart.rows, ...textsAround(read, apart) });
      at = apart.to;
      paragraph = at;
      continue;
    }
    const run = runAt(read, at);
    if (!run) {
      at++;
      continue;
    }
    const rows = rowsOf(run.kind, read.slice(run.from, run.to));
    if (rows.length > 0) found.push({ rows, ...textsAround(read, run) });
    at = Math.max(run.to, at + 1);
  }
  return found;
}

/** A line of words, figures or both; of a header also one that reads like a sentence. */
const MAY_BEGIN: ReadonlySet<LineKind> = new Set(['figures', 'words', 'none']);

/** Of a paragraph that is not its table: further down hardly one begins, and looking for it from each line takes long. */
const LINES_ABOVE = 6;

/** Three lines with as many separators each, and words among them: a CSV file shown in a log. */
function markCommas(read: readonly Read[]): void {
  for (let at = 0; at < read.length;) {
    const commas = commaCount(read[at]);
    let to = at + 1;
    while (commas > 0 && commaCount(read[to]) === commas) to++;
    const run = read.slice(at, to);
    const isFile =
      run.length > 2 &&
      run.some(({ text }) => /\p{L}/u.test(text)) &&
      run.some(({ text }) => /[,;]"?\d/.test(text));
    if (isFile) for (const line of run) line.kind = 'commas';
    at = to;
  }
}

/** No blank anywhere, and three commas: `79,F,146,131` has no thousands. */
const TIGHT = /^\s{0,12}[^\s,]{1,60}(?:,[^\s,]{0,60}){3,60}\s*$/;

function commaCount(line: Read | undefined): number {
  if (
    !line ||
    line.kind === 'blank' ||
    line.kind === 'latex' ||
    line.kind === 'bars' ||
    (/\d,\d{3}(?!\d)/.test(line.text) && !TIGHT.test(line.text))
  )
    return 0;
  // Tabs and wide gaps part the columns there: the commas are decimal signs.
  if (/[(){}\t]|\S {2,}\S/.test(line.text)) return 0;
  return commasIn(line.text).length;
}

function runAt(read: readonly Read[], at: number): Run | undefined {
  const kind = read[at]?.kind;
  if (kind === 'bars' || kind === 'latex' || kind === 'commas' || kind === 'quoted')
    return separatedRun(read, at, kind);
  if (kind === 'tabs') return tabbedRun(read, at);
  if (kind === 'figures' || kind === 'words') return alignedRun(read, at);
  return undefined;
}

/** Below the counts of `cs` and `ir` Stata prints, behind a row without anything, what was reckoned from them. */
function beginsRisks(read: readonly Read[], at: number): boolean {
  return (
    /^[\s|]+$/.test(read[at]?.text ?? '') &&
    /^\s*(?:Risk|Incidence rate|Proportion)\b/i.test(read[at + 1]?.text ?? '')
  );
}

/** Lines with the same separator and rules between; a blank line ends it. */
function separatedRun(read: readonly Read[], from: number, kind: LineKind): Run {
  let to = from;
  while (to < read.length && (read[to]?.kind === kind || read[to]?.kind === 'rule') && !beginsRisks(read, to))
    to++;
  // SAS draws no bars in its last, total row; one line with bars is `Never|Former` over a vector of R.
  while (kind === 'bars' && to - from > 1 && read[to]?.kind === 'figures') to++;
  return { kind, from, to };
}

/** Tables of tabs have empty lines and section lines without any tab inside. */
function tabbedRun(read: readonly Read[], from: number): Run {
  let to = from;
  let last = from;
  while (
    to < read.length &&
    to - last < 4 &&
    ['tabs', 'words', 'figures', 'blank', 'rule', 'none'].includes(read[to]?.kind ?? '')
  ) {
    if (read[to]?.kind === 'tabs') last = to;
    to++;
  }
  return { kind: 'tabs', from, to: last + 1 };
}

function rowsOf(kind: LineKind, lines: readonly Read[]): TextRow[] {
  if (kind === 'latex') return latexRows(lines);
  if (kind === 'commas') return commaRows(lines);
  if (kind === 'quoted') return quotedRows(lines.filter((line) => line.kind !== 'rule'));
  if (kind === 'tabs') return tabbedRows(lines);
  if (kind === 'bars') {
    const drawn = lines.filter((line) => line.kind !== 'rule');
    if (drawn.length < 2) return [];
    return hasCrowdedCells(drawn.filter(({ kind: drawnKind }) => drawnKind === 'bars'))
      ? alignedRows(drawn, linesOfNames(lines))
      : barredRows(drawn);
  }
  const drawn = lines.filter((line) => line.kind !== 'rule');
  return flushRows(drawn) ?? alignedRows(drawn);
}

function textsAround(read: readonly Read[], { from, to }: Pick<Run, 'from' | 'to'>) {
  return { before: textsAbove(read, from), after: notesBelow(read, to) };
}

/** Remarks under a table, or under one empty line, up to the next one. */
function notesBelow(read: readonly Read[], to: number): string[] {
  const first = read[to]?.kind === 'blank' || read[to]?.kind === 'rule' ? to + 1 : to;
  const texts: string[] = [];
  for (const { kind, text } of read.slice(first, first + MOST_NOTES)) {
    if (VECTOR.test(text)) break;
    if ((kind !== 'words' && kind !== 'none') || (texts.length === 0 && !isNoteLike(text.trim()))) break;
    texts.push(titleText(text));
  }
  return texts;
}

const MOST_NOTES = 4;
/** `[1] 900   5`, `[1] "rent" "rooms"`: the next result of R. */
const VECTOR = /^\s{0,8}\[1\] (?:["\d-]|TRUE|FALSE|NA\b)/;

/** Titles stand right above, or above one empty line. */
function textsAbove(read: readonly Read[], from: number): string[] {
  const texts: string[] = [];
  let blanks = 0;
  for (let at = from - 1; at >= 0 && from - at < 6 && texts.length < 2; at--) {
    const line = read[at];
    if (line?.kind === 'blank') {
      if (texts.length === 0 ? blanks > 0 : !texts.every((text) => TESTED.test(text))) break;
      blanks++;
    } else if (line && (line.kind === 'words' || line.kind === 'none' || endsInNumber(read, at)))
      texts.unshift(titleText(line.text));
    else if (line?.kind !== 'rule') break;
  }
  return texts;
}

/** `Patients aged 16 to 64`, `Deaths by region, 2019`: what would be a row, if it did not stand alone and without gaps. */
function endsInNumber(read: readonly Read[], at: number): boolean {
  const [above, line, below] = [read[at - 1], read[at], read[at + 1]];
  if (line?.kind !== 'figures' || above?.kind === 'figures' || below?.kind === 'figures') return false;
  return /^\s*\p{L}[\p{L}-]{2}/u.test(line.text) && wideChunks(line.text).length === 1;
}

/** `data:  weight and arm`: what a test of R was made of, an empty line below what it is called. */
const TESTED = /^(?:data: |Cluster means:$)/;

function titleText(text: string): string {
  return text
    .trim()
    .replace(/^#{1,6}\s+|^[.>]\s+|\*\*/g, '')
    .slice(0, 200);
}
