import { alignedRows, chunksWithin } from './aligned-rows';
import { wideChunks, LONGEST_LINE, type Chunk } from './chunks';
import { barsIn, isLatexRow, isNoTable, isRule } from './line-kind';
import {
  barredRows,
  commaRows,
  commasIn,
  hasCrowdedCells,
  latexRows,
  tabbedRows,
  type NumberedLine,
} from './separated-rows';
import type { TextRow } from './text-grid';
import { withoutKeyAtEnd, withoutRepeatedKeys } from './without-keys';

/** Rows of a table printed in lines, with the texts right above it. */
export interface FoundTable {
  readonly rows: readonly TextRow[];
  readonly before: readonly string[];
}

type LineKind = 'blank' | 'rule' | 'bars' | 'latex' | 'tabs' | 'commas' | 'figures' | 'words' | 'none';

interface Read extends NumberedLine {
  kind: LineKind;
}

/** Finds tables in lines: drawn with bars, LaTeX, tabs, or aligned by spaces. What is no table is left out. */
export function findLineTables(lines: readonly NumberedLine[]): FoundTable[] {
  const read = lines.map(({ line, text }): Read => {
    const cut = withoutRepeatedKeys(withoutKeyAtEnd(text));
    return { line, text: cut, kind: kindOfLine(cut) };
  });
  markCommas(read);
  const found: FoundTable[] = [];
  for (let at = 0; at < read.length;) {
    const line = read[at];
    const run = line ? runAt(read, at) : undefined;
    if (!run) {
      at++;
      continue;
    }
    const rows = rowsOf(run.kind, read.slice(run.from, run.to));
    if (rows.length > 0) found.push({ rows, before: textsAbove(read, run.from) });
    at = Math.max(run.to, at + 1);
  }
  return found;
}

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

function commaCount(line: Read | undefined): number {
  if (
    !line ||
    line.kind === 'blank' ||
    line.kind === 'latex' ||
    line.kind === 'bars' ||
    /\d,\d{3}(?!\d)/.test(line.text)
  )
    return 0;
  if (/^\s|[(){}]/.test(line.text)) return 0;
  return commasIn(line.text).length;
}

function kindOfLine(text: string): LineKind {
  if (text.trim() === '') return 'blank';
  if (text.length > LONGEST_LINE) return text.includes('\t') ? 'tabs' : 'none';
  if (isRule(text)) return 'rule';
  if (isLatexRow(text)) return 'latex';
  if (text.includes('\t') && text.trim().split('\t').length > 1) return 'tabs';
  const bars = barsIn(text).length;
  if (bars > 0 && !isNoTable(text)) return 'bars';
  if (isNoTable(text)) return 'none';
  return chunksWithin(text).some(({ figure }) => figure) ? 'figures' : 'words';
}

interface Run {
  readonly kind: LineKind;
  readonly from: number;
  readonly to: number;
}

function runAt(read: readonly Read[], at: number): Run | undefined {
  const kind = read[at]?.kind;
  if (kind === 'bars' || kind === 'latex' || kind === 'commas') return separatedRun(read, at, kind);
  if (kind === 'tabs') return tabbedRun(read, at);
  if (kind === 'figures' || kind === 'words') return alignedRun(read, at);
  return undefined;
}

/** Lines with the same separator and rules between; a blank line ends it. */
function separatedRun(read: readonly Read[], from: number, kind: LineKind): Run {
  let to = from;
  while (to < read.length && (read[to]?.kind === kind || read[to]?.kind === 'rule')) to++;
  // SAS draws no bars in its last, total row.
  while (kind === 'bars' && read[to]?.kind === 'figures') to++;
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

const HEADER_LINES = 4;

/** Lines of words (the header), then lines of figures under each other, with sections between. */
function alignedRun(read: readonly Read[], from: number): Run | undefined {
  let first = from;
  while (first < read.length && (read[first]?.kind === 'words' || read[first]?.kind === 'rule')) first++;
  if (read[first]?.kind !== 'figures') return undefined;
  let to = first;
  let last = first;
  const columns: Chunk[] = [];
  while (to < read.length) {
    const line = read[to];
    if (!line) break;
    if (line.kind === 'figures') {
      const figures = chunksWithin(line.text).filter(({ figure }) => figure);
      if (columns.length > 0 && (!alignsWith(figures, columns) || startsOver(line.text, columns))) break;
      columns.push(...figures);
      if (columns.length > COLUMNS_KEPT) columns.splice(0, columns.length - COLUMNS_KEPT);
      last = to;
    } else if (line.kind !== 'rule' && !(isSection(read, to, columns) && to - last < 3)) break;
    to++;
  }
  const start = headerStart(read, from, first, columns);
  const run = { kind: 'figures' as const, from: start, to: last + 1 };
  return isTable(read, run, first) ? run : undefined;
}

const COLUMNS_KEPT = 400;

/** `OR 2.5 % 97.5 %` over the columns, without a label: the header of the next table, which R prints without a gap. */
function startsOver(text: string, columns: readonly Chunk[]): boolean {
  const [first] = wideChunks(text);
  if (!first || !/^\p{L}/u.test(first.text)) return false;
  const leftmost = Math.min(...columns.map(({ start }) => start));
  return leftmost > 1 && first.start >= leftmost - 1 && /^\s/.test(text);
}

/** At least half of the figures stand where figures stood before. */
function alignsWith(figures: readonly Chunk[], columns: readonly Chunk[]): boolean {
  const under = figures.filter(({ start, end }) =>
    columns.some((column) => start < column.end && end > column.start),
  ).length;
  return under >= figures.length / 2;
}

function isSection(read: readonly Read[], at: number, columns: readonly Chunk[]): boolean {
  const { kind, text = '' } = read[at] ?? {};
  if (kind !== 'words' || wideChunks(text).length !== 1 || text.trim().length >= 60) return false;
  const below = read[at + 1];
  const overBelow = below?.kind === 'figures' && endsFlush(text, chunksWithin(below.text));
  return !(startsOver(text, columns) && overBelow);
}

/** A header with single spaces ends where its last column ends; a sentence hardly ever does. */
function endsFlush(text: string, columns: readonly Chunk[]): boolean {
  return Math.abs(text.trimEnd().length - Math.max(...columns.map(({ end }) => end))) <= 1;
}

/** Header lines above the figures: their words stand over the columns. Others are titles. */
function headerStart(read: readonly Read[], from: number, first: number, columns: readonly Chunk[]): number {
  let start = first;
  for (let at = first - 1; at >= Math.max(from, first - HEADER_LINES * 2); at--) {
    const line = read[at];
    if (line?.kind === 'rule') continue;
    if (line?.kind !== 'words') break;
    // pandas prints the names of the labels in a line of their own below the header.
    const namesLabels =
      at === first - 1 && read[at - 1]?.kind === 'words' && standsOver(read[at - 1]?.text ?? '', columns);
    if (!standsOver(line.text, columns) && !namesLabels) break;
    start = at;
  }
  return start;
}

function standsOver(text: string, columns: readonly Chunk[]): boolean {
  const chunks = wideChunks(text);
  if (
    !endsFlush(text, columns) &&
    chunks.length === 1 &&
    text.length - text.trimStart().length < 2 &&
    text.trim().split(' ').length > 4
  )
    return false;
  return chunks.some(({ start, end }) =>
    columns.some((column) => start < column.end + 1 && end > column.start - 1),
  );
}

/** One line of figures needs a header; lines of one figure must stand apart from their label. */
function isTable(read: readonly Read[], { from, to }: Run, first: number): boolean {
  const lines = read.slice(first, to).filter(({ kind }) => kind === 'figures');
  const figures = lines.map(({ text }) => chunksWithin(text).filter(({ figure }) => figure).length);
  const most = Math.max(...figures);
  if (lines.length >= 2 && most >= 2) return true;
  if (from < first)
    return lines.some(
      ({ text }) => /\s{2}\S+\s*$/.test(text) || wideChunks(text).length > 1 || /^\s*\S+\s*$/.test(text),
    );
  return lines.length >= 3 && lines.every(({ text }) => wideChunks(text).length > 1);
}

function rowsOf(kind: LineKind, lines: readonly Read[]): TextRow[] {
  if (kind === 'latex') return latexRows(lines);
  if (kind === 'commas') return commaRows(lines);
  if (kind === 'tabs') return tabbedRows(lines);
  if (kind === 'bars') {
    const drawn = lines.filter((line) => line.kind !== 'rule');
    if (drawn.length < 2) return [];
    return hasCrowdedCells(drawn.filter(({ kind: drawnKind }) => drawnKind === 'bars'))
      ? alignedRows(drawn)
      : barredRows(drawn);
  }
  return alignedRows(lines.filter((line) => line.kind !== 'rule'));
}

/** Titles stand right above, or above one empty line. */
function textsAbove(read: readonly Read[], from: number): string[] {
  const texts: string[] = [];
  let blanks = 0;
  for (let at = from - 1; at >= 0 && from - at < 6 && texts.length < 2; at--) {
    const line = read[at];
    if (line?.kind === 'blank') {
      if (blanks++ > 0 || texts.length > 0) break;
    } else if (line?.kind === 'words' || line?.kind === 'none') texts.unshift(titleText(line.text));
    else if (line?.kind !== 'rule') break;
  }
  return texts;
}

function titleText(text: string): string {
  return text
    .trim()
    .replace(/^#{1,6}\s+|^[.>]\s+|\*\*/g, '')
    .slice(0, 200);
}
