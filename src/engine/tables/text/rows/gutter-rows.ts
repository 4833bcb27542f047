import { readUndecided } from '../../cells/undecided-cell';
import { wideChunks, type Chunk } from './chunks';
import { isRule } from '../line-kind';
import { headsNextTable } from './next-header';
import type { Read } from '../read-lines';
import type { Field, TextRow } from '../text-grid';

export interface GutterTable {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly TextRow[];
}

/** Where a column stands. `end` is behind its last character. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

interface ChunkedLine {
  readonly at: number;
  readonly line: Read;
  readonly chunks: readonly Chunk[];
}

const LEAST_LINES = 3;
const OTHER_KINDS: ReadonlySet<Read['kind']> = new Set(['bars', 'latex', 'tabs', 'commas', 'quoted']);

/**
 * Rows of a table between whose columns two places are blank in every line, header included. What stands between two
 * such gutters is one cell, whatever it looks like: `Cases, n = 166`, `16-23`, `1 685`, `c`. Nothing where a gutter is
 * narrower somewhere: then only figures tell columns apart.
 */
export function gutterTable(read: readonly Read[], from: number): GutterTable | undefined {
  const whole = blockFrom(read, from);
  const block = [...headerAboveGap(read, from), ...trimmed(whole)];
  const columns = columnsOf(block.filter(({ chunks }) => chunks.length > 1));
  if (block.length < LEAST_LINES || columns.length < 2) return undefined;
  const above = whole.slice(
    0,
    Math.max(
      0,
      whole.findIndex((line) => line === block[0]),
    ),
  );
  if (above.some(({ chunks: [only] }) => only && reachesLast(only, columns))) return undefined;
  const cells = block.map(({ chunks }) => cellsOf(chunks, columns));
  if (!cells.every((row) => row !== undefined) || !isTable(cells)) return undefined;
  const first = block[0]?.at ?? from;
  return {
    from: first,
    to: (block.at(-1)?.at ?? first) + 1,
    rows: block.map(({ line: { line, text } }, at) => ({ line, source: text, fields: cells[at] ?? [] })),
  };
}

/** Lines up to an empty one below which no rows of the same columns follow, or to one of another kind of table. */
function blockFrom(read: readonly Read[], from: number): ChunkedLine[] {
  const found: ChunkedLine[] = [];
  for (let at = from; at < read.length; at++) {
    const line = read[at];
    if (!line || OTHER_KINDS.has(line.kind) || END_OF_SERIES.test(line.text)) break;
    if (line.kind === 'blank' && !goesOn(read[at + 1], found)) break;
    if (found.some(({ line: { kind } }) => kind === 'figures') && headsNextTable(read, at)) break;
    if (line.kind === 'blank' || line.kind === 'rule' || isRule(line.text)) continue;
    const chunks = chunksOf(line);
    // A sentence or a command ends a table, but for a header with `Cases, n = 166` in it.
    if (line.kind === 'none' && chunks.length < (found.length > 1 ? 3 : 2)) break;
    found.push({ at, line, chunks });
  }
  return found;
}

/** pandas says of what type a series was: what stands below is another table. */
const END_OF_SERIES = /^(?:Name: .{1,80}, )?(?:Length: \d{1,9}, )?dtype: \w{1,20}$/;

/** Below an empty line stand a label and several figures, each in a column of those above. */
function goesOn(line: Read | undefined, above: readonly ChunkedLine[]): boolean {
  if (line?.kind !== 'figures') return false;
  const chunks = chunksOf(line);
  const columns = columnsOf(above.filter(({ chunks }) => chunks.length > 1));
  return (
    chunks[0]?.figure === false &&
    chunks.filter(({ figure }) => figure).length > 1 &&
    chunks.length === columns.length &&
    cellsOf(chunks, columns) !== undefined
  );
}

const CHUNKS = new WeakMap<Read, readonly Chunk[]>();

/** A table is looked for from each line of a text on, so that most lines are met many times. */
function chunksOf(line: Read): readonly Chunk[] {
  const known = CHUNKS.get(line);
  if (known) return known;
  const chunks = wideChunks(line.text);
  CHUNKS.set(line, chunks);
  return chunks;
}

/** SAS leaves a line empty between the names and the rows. */
function headerAboveGap(read: readonly Read[], from: number): readonly ChunkedLine[] {
  const line = read[from - 2];
  if (line?.kind !== 'words' || read[from - 1]?.kind !== 'blank') return [];
  const chunks = chunksOf(line);
  return chunks.length > 1 ? [{ at: from - 2, line, chunks }] : [];
}

/** Titles above and notes below stand apart from no column. */
function trimmed(block: readonly ChunkedLine[]): readonly ChunkedLine[] {
  const first = block.findIndex(({ chunks }) => chunks.length > 1);
  const last = block.findLastIndex(({ chunks }) => chunks.length > 1);
  return first < 0 ? [] : block.slice(first, last + 1);
}

/** The stretches in which some line has a character, two blank places apart. */
function columnsOf(lines: readonly ChunkedLine[]): readonly Extent[] {
  const found: { start: number; end: number }[] = [];
  const chunks = lines.flatMap((line) => line.chunks).sort((a, b) => a.start - b.start);
  for (const { start, end } of chunks) {
    const before = found.at(-1);
    if (before && start < before.end + GUTTER) before.end = Math.max(before.end, end);
    else found.push({ start, end });
  }
  return found;
}

const GUTTER = 2;

/** One cell a column at the most; undefined for a line that keeps to no column. */
function cellsOf(
  chunks: readonly Chunk[],
  columns: readonly Extent[],
): readonly (Field | undefined)[] | undefined {
  const [only] = chunks;
  const [label] = columns;
  const isSection = chunks.length === 1 && only && label && only.start < label.end;
  if (isSection) return reachesLast(only, columns) ? undefined : [only];
  const cells = columns.map(({ start, end }) =>
    chunks.filter((chunk) => chunk.start < end && chunk.end > start),
  );
  if (cells.some((found) => found.length > 1) || cells.flat().length > chunks.length) return undefined;
  return cells.map(([cell]) => cell);
}

/** A header of single spaces ends where the last column ends, and a section's name hardly ever does. */
function reachesLast({ end }: Chunk, columns: readonly Extent[]): boolean {
  return Math.abs(end - (columns.at(-1)?.end ?? 0)) <= 1;
}

function isTable(cells: readonly (readonly (Field | undefined)[])[]): boolean {
  const width = Math.max(...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) =>
    cells.slice(1).flatMap((row) => row[column]?.text ?? []),
  );
  return columns.some(areFigures) && columns.every((texts, at) => isOneColumn(texts, cells[0]?.[at]?.text));
}

function areFigures(texts: readonly string[]): boolean {
  return texts.length >= LEAST_LINES - 1 && most(texts, isFigure);
}

function isFigure(text: string): boolean {
  const { kind } = readUndecided(text);
  return kind === 'number' || kind === 'composite' || kind === 'marker';
}

/** Two columns a space apart look like one: `Female 120`, `0.36 -20.93`. */
function isOneColumn(texts: readonly string[], name = ''): boolean {
  if (texts.length === 0) return true;
  const spaced = texts.filter(
    (text) => /[\d)\]%*] +[-+(<[]?\d/.test(text) && readUndecided(text).kind !== 'composite',
  );
  if (areFigures(texts))
    return spaced.every((text) => THOUSANDS.test(text)) && (spaced.length < texts.length || isOneWord(name));
  return !most(texts, (text) => /[\p{L})] [-<]?\d[\d.,]*%?$/u.test(text));
}

/** Two columns have two names: under one, `1 204` is a thousand and more even where each figure is. */
function isOneWord(name: string): boolean {
  return /^\p{L}\S+$/u.test(name);
}

const THOUSANDS = /^[-<>≥≤]?\s?\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?:\s?%)?$/;

function most(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.filter(holds).length * 2 > texts.length;
}
