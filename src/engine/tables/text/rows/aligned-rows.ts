import { chunksOf, type Chunk } from './chunks';
import { barsIn, isRule } from '../line-kind';
import { wordsOver, type Extent } from './header-words';
import { cellsBetween } from './cells-between-bars';
import type { NumberedLine } from '../numbered-line';
import { stubsOf } from './stubs';
import type { Field, TextRow } from '../text-grid';

/** A line with what it looks like. */
interface AlignedLine extends NumberedLine {
  readonly kind: string;
}

interface ChunkedLine {
  readonly line: NumberedLine;
  readonly chunks: readonly Chunk[];
}

/**
 * Rows of a table whose columns are aligned by spaces. Figures of different lines that overlap make a column (columns
 * of printed tables are right- or left-aligned, so that they do), words beside figures make columns of words, and
 * words of the header belong to the column they stand over.
 */
export function alignedRows(lines: readonly AlignedLine[], names: ReadonlySet<number> = NONE): TextRow[] {
  const drawn = lines.filter(({ text }) => !isRule(text));
  const stubs = stubsOf(drawn);
  const chunked = withNameOverCodes(
    drawn.map((line) => ({ line, chunks: names.has(line.line) ? [] : chunksOfLine(line) })),
  );
  const rows =
    stubs.length > 0
      ? withWholeLabels(chunked.map((row) => inStubs(row, stubs)))
      : withNumericLabels(withWholeLabels(chunked));
  const columns = columnsOf(rows, stubs);
  if (columns.length === 0) return [];
  return rows.map((row) => {
    const { line, text } = row.line;
    return {
      line,
      source: text,
      fields: names.has(line) ? namesOver(text, columns) : fieldsOf(row, columns),
    };
  });
}

const NONE: ReadonlySet<number> = new Set();

/** A label that stands over several columns belongs to the first of them. What names the rows stands in the last line. */
function namesOver(text: string, columns: readonly Extent[]): (Field | undefined)[] {
  const cells = cellsBetween(text);
  return columns.map(({ start }, at) =>
    cells.find(({ from }) => from > 0 && start >= from && (columns[at - 1]?.start ?? -1) < from),
  );
}

/** A line of words may hold figures that are names: `1  2  p  test`. */
function chunksOfLine({ text, kind }: AlignedLine): Chunk[] {
  const chunks = chunksWithin(text);
  return kind === 'words' ? chunks.map((chunk) => ({ ...chunk, figure: false })) : chunks;
}

/** Bars end a cell as spaces do. */
export function chunksWithin(text: string): Chunk[] {
  const bars = [-1, ...barsIn(text), text.length];
  return bars.slice(1).flatMap((bar, i) => chunksOf(text, (bars[i] ?? -1) + 1, bar));
}

/** A figure taken off a label goes back unless other lines have figures in the same place. */
function withWholeLabels(rows: readonly ChunkedLine[]): ChunkedLine[] {
  const sure = clusters(
    rows.flatMap(({ chunks }) => chunks.filter(({ figure, tentative }) => figure && !tentative)),
  );
  const open = rows.filter(({ chunks }) => chunks.some(({ tentative }) => tentative)).length;
  const data = rows.filter(({ chunks }) => chunks.some(({ figure }) => figure)).length;
  if (open === 0 || open >= data / 2) return [...rows];
  return rows.map(({ line, chunks }) => {
    const settled = chunks.filter(({ tentative, figure }) => figure && !tentative);
    // Two figures of a line cannot share a column.
    const isFree = ({ start, end }: Extent) =>
      !settled.some((other) => other.start < end && other.end > start);
    const fits = (chunk: Chunk) =>
      sure.some((column) => chunk.start < column.end && chunk.end > column.start && isFree(column));
    return { line, chunks: putBack(chunks, (chunk) => chunk.tentative === true && !fits(chunk)) };
  });
}

/** Each chunk of which `belongs` is true becomes part of the one before it. */
function putBack(chunks: readonly Chunk[], belongs: (chunk: Chunk) => boolean): Chunk[] {
  const whole: Chunk[] = [];
  for (const chunk of chunks) {
    const before = whole.at(-1);
    const both = before && belongs(chunk) ? joined([before, chunk]) : undefined;
    if (both) whole[whole.length - 1] = { ...both, figure: false };
    else whole.push(chunk);
  }
  return whole;
}

/**
 * `a     1   2` over `  1 140 110`: R sets the codes of a crossed table two places in, whose name may be shorter. Then the
 * name stands over nothing, and is made to reach over the codes.
 */
function withNameOverCodes(rows: readonly ChunkedLine[]): readonly ChunkedLine[] {
  const data = rows.filter(({ chunks }) => chunks.some(({ figure }) => figure));
  const [head, ...below] = data;
  const [name, ...levels] = head?.chunks ?? [];
  const [level] = levels;
  if (!name || name.figure || name.start > 0 || !level || !levels.every(({ figure }) => figure)) return rows;
  const codes = below.flatMap(({ chunks: [first] }) => (first?.figure === true ? [first] : []));
  const areUnderName =
    codes.length > 1 &&
    codes.every(({ start, end }) => start >= name.end && end < level.start) &&
    below.every(({ chunks }) => chunks.length === levels.length + 1);
  if (!areUnderName) return rows;
  const end = Math.max(...codes.map((code) => code.end));
  return rows.map((row) => (row === head ? { ...row, chunks: [{ ...name, end }, ...levels] } : row));
}

/** `  0    1550 (95.2)` under `asthma (%)`: the first figure stands where other rows have words, and is a label too. */
function withNumericLabels(rows: readonly ChunkedLine[]): ChunkedLine[] {
  const words = clusters(
    rows.flatMap(({ chunks: [first] }) => (first && !first.figure && first.start < MARGIN ? [first] : [])),
  );
  const [stub] = words;
  return rows.map(({ line, chunks: [first, ...others] }) => {
    if (!first) return { line, chunks: [] };
    const isLabel =
      first.figure &&
      others.length > 0 &&
      stub !== undefined &&
      first.start >= stub.start &&
      first.end <= stub.end;
    const othersStart = others[0]?.start ?? 0;
    return {
      line,
      chunks: [isLabel && othersStart >= stub.start ? { ...first, figure: false } : first, ...others],
    };
  });
}

const MARGIN = 60;

function inStubs({ line, chunks }: ChunkedLine, stubs: readonly Extent[]): ChunkedLine {
  const end = stubs.at(-1)?.end ?? 0;
  const labels = stubs.flatMap((stub) => {
    const label = joined(
      chunks.filter((chunk) => chunk.start >= stub.start && chunk.start < stub.end && chunk.end <= end),
    );
    return label ? [{ ...label, figure: false }] : [];
  });
  return { line, chunks: [...labels, ...chunks.filter((chunk) => chunk.end > end)] };
}

function columnsOf(rows: readonly ChunkedLine[], stubs: readonly Extent[]): Extent[] {
  const data = rows.filter(({ chunks }) => chunks.some(({ figure }) => figure));
  const figures = clusters(data.flatMap(({ chunks }) => chunks.filter(({ figure }) => figure)));
  if (figures.length === 0) return [];
  const apart = ({ start, end }: Extent) =>
    !figures.some((column) => start < column.end && end > column.start);
  const beside = data.flatMap(({ chunks }) => chunks.filter((chunk) => !chunk.figure && apart(chunk)));
  const words = clusters([...beside, ...stubs]);
  return [
    ...figures,
    ...words.filter((word) => !figures.some(({ start, end }) => word.start < end && word.end > start)),
  ].sort((a, b) => a.start - b.start);
}

/** Extents that overlap, put together. */
function clusters(chunks: readonly Extent[]): Extent[] {
  const found: Extent[] = [];
  for (const { start, end } of [...chunks].sort((a, b) => a.start - b.start)) {
    const before = found.at(-1);
    if (before && start < before.end) before.end = Math.max(before.end, end);
    else found.push({ start, end });
  }
  return found;
}

function fieldsOf({ line, chunks }: ChunkedLine, columns: readonly Extent[]): (Field | undefined)[] {
  const fields: (Chunk[] | undefined)[] = columns.map(() => undefined);
  const [only] = chunks;
  const isData = chunks.some(({ figure }) => figure);
  // One text alone is a section or a title: it begins in its column and may reach over others.
  const own = isData
    ? chunks
    : chunks.length === 1 && only
      ? alone(only, columns, line.text)
      : chunks.flatMap((chunk) => wordsOver(line.text, chunk, columns));
  const over = new Set(own.map((chunk) => overlapped(chunk, columns)));
  const left = !isData && areSetLeft(own, columns);
  for (const chunk of own) {
    // A long label reaches over figures that are wider in other lines.
    const isLabel = isData && chunk === only && !chunk.figure && chunks.length > 1;
    const at = isLabel
      ? firstUnder(chunk, columns)
      : left
        ? lastBegunBefore(chunk, columns)
        : columnOf(chunk, columns, over);
    const field = fields[at];
    if (field) field.push(chunk);
    else fields[at] = [chunk];
  }
  return fields.map((found) => found && joined(found));
}

/** A name begins over the figures of each column but the labels', and does not end there: texts, set to the left. */
function areSetLeft(words: readonly Extent[], columns: readonly Extent[]): boolean {
  const data = columns.slice(1);
  const ends = new Set(words.map(({ end }) => end));
  return (
    data.length > 1 &&
    data.every(({ start }) => words.some((word) => word.start === start)) &&
    !data.every(({ end }) => ends.has(end))
  );
}

function lastBegunBefore({ start }: Extent, columns: readonly Extent[]): number {
  return Math.max(
    0,
    columns.findLastIndex((column) => column.start <= start),
  );
}

function joined(chunks: readonly Chunk[]): Field | undefined {
  const [first] = chunks;
  const last = chunks.at(-1);
  return (
    first && last && { text: chunks.map(({ text }) => text).join(' '), start: first.start, end: last.end }
  );
}

function alone(chunk: Chunk, columns: readonly Extent[], text: string): readonly Chunk[] {
  const [first, second] = columns;
  const isHeader =
    Math.abs(chunk.end - (columns.at(-1)?.end ?? 0)) <= 1 && chunk.text.split(' ').length >= columns.length;
  if (isHeader) return wordsOver(text, chunk, columns);
  const atLeft = first && chunk.start < first.end && chunk.start < (second?.start ?? Infinity);
  if (atLeft)
    return [{ ...chunk, end: Math.min(chunk.end, first.end) }].map((cut) => ({ ...cut, text: chunk.text }));
  return wordsOver(text, chunk, columns);
}

function firstUnder(chunk: Chunk, columns: readonly Extent[]): number {
  const first = columns.findIndex(({ start, end }) => chunk.start < end && chunk.end > start);
  return first >= 0 ? first : columnOf(chunk, columns);
}

/**
 * The column under the chunk; without any, the next one to the right, as figures align right. When another word of the
 * line stands over that one (`taken`), this one names the labels to the left.
 */
function columnOf(chunk: Chunk, columns: readonly Extent[], taken: ReadonlySet<number> = new Set()): number {
  const best = overlapped(chunk, columns);
  if (best >= 0) return best;
  const next = columns.findIndex((column) => column.start >= chunk.end - 1);
  if (next > 0 && taken.has(next) && !taken.has(next - 1)) return next - 1;
  return next >= 0 ? next : columns.length - 1;
}

/** The column that most of the chunk stands over; -1 without any. */
function overlapped({ start, end }: Chunk, columns: readonly Extent[]): number {
  let best = -1;
  let most = 0;
  columns.forEach((column, i) => {
    const overlap = Math.min(end, column.end) - Math.max(start, column.start);
    if (overlap > most) {
      most = overlap;
      best = i;
    }
  });
  return best;
}
