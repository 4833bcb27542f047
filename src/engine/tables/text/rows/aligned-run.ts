import { chunksWithin } from './aligned-rows';
import { isQuantiles } from '../line-kind';
import { wideChunks, type Chunk } from './chunks';
import { headsNextTable } from './next-header';
import type { Read, Run } from '../read-lines';

const HEADER_LINES = 4;

/** Lines of words (the header), then lines of figures under each other, with sections between. */
export function alignedRun(read: readonly Read[], from: number): Run | undefined {
  let first = from;
  while (first < read.length && (read[first]?.kind === 'words' || read[first]?.kind === 'rule')) first++;
  if (read[first]?.kind !== 'figures') return undefined;
  let to = first;
  let last = first;
  const columns: Chunk[] = [];
  while (to < read.length) {
    const line = read[to];
    if (!line || (to > first && headsNextTable(read, to))) break;
    if (line.kind === 'figures') {
      const figures = chunksWithin(line.text).filter(isNoLabel);
      if (
        columns.length > 0 &&
        (!alignsWith(figures, columns, first > from) || startsOver(line.text, columns))
      )
        break;
      columns.push(...figures);
      if (columns.length > COLUMNS_KEPT) columns.splice(0, columns.length - COLUMNS_KEPT);
      last = to;
    } else if (
      line.kind !== 'rule' &&
      !(isSection(read, to, columns) && to - last < 3) &&
      !(line.kind === 'blank' && goesOn(read, last, to, columns))
    )
      break;
    to++;
  }
  const start = headerStart(read, from, first, columns);
  const run = { kind: 'figures' as const, from: start, to: last + 1 };
  return isTable(read, run, first) ? run : undefined;
}

/** `NULL` before the figures of a model without any term is what its row is called. */
function isNoLabel({ figure, text }: Chunk, place: number): boolean {
  return figure && !(place === 0 && /^\p{L}{3,}$/u.test(text));
}

const COLUMNS_KEPT = 400;

/** An empty line between groups of rows: below it stand a label, which may be a code, and as many figures, each under one above. */
function goesOn(read: readonly Read[], last: number, blank: number, columns: readonly Chunk[]): boolean {
  const above = read[last];
  const below = read.slice(blank, blank + 3).find(({ kind }) => kind !== 'blank');
  if (!above || below?.kind !== 'figures') return false;
  const before = chunksWithin(above.text);
  const after = chunksWithin(below.text);
  const figures = after.filter(({ figure }) => figure);
  if (areOfOneForm(before, after)) return true;
  return (
    after[0]?.figure === false &&
    figures.length > 1 &&
    figures.length === before.filter(({ figure }) => figure).length &&
    figures.every(({ start, end }) => columns.some((column) => start < column.end && end > column.start))
  );
}

/** `1   310   304   1312.56` and `3     8     8   1501.22`: as many figures, which begin or end together and are printed to the same place. */
function areOfOneForm(above: readonly Chunk[], below: readonly Chunk[]): boolean {
  return (
    above.length >= LEAST_OF_FORM &&
    above.length === below.length &&
    above.every(({ text, start, end }, i) => {
      const under = below[i];
      if (!under) return false;
      return (start === under.start || end === under.end) && decimalsOf(text) === decimalsOf(under.text);
    })
  );
}

const LEAST_OF_FORM = 4;

function decimalsOf(figure: string): number {
  const [fraction = ''] = /(?<=[.,])\d{1,15}$/.exec(figure) ?? [];
  return fraction.length;
}

/** `OR 2.5 % 97.5 %` over the columns, without a label: the header of the next table, which R prints without a gap. */
function startsOver(text: string, columns: readonly Chunk[]): boolean {
  const [first] = wideChunks(text);
  if (!first || !/^\p{L}/u.test(first.text)) return false;
  const leftmost = Math.min(...columns.map(({ start }) => start));
  return leftmost > 1 && first.start >= leftmost - 1 && /^\s/.test(text) && !isRowOf(text, columns);
}

/** `  Sum  271 232` below the codes 1 and 2: each figure ends where figures above do, and none is a level such as `2.5 %`. */
function isRowOf(text: string, columns: readonly Chunk[]): boolean {
  const ends = new Set(columns.map(({ end }) => end));
  const figures = chunksWithin(text).filter(({ figure }) => figure);
  return figures.length > 1 && figures.every(({ text: shown, end }) => !shown.includes('%') && ends.has(end));
}

/** At least half of the figures stand where figures stood before, or below each of a shorter first row there is one. */
function alignsWith(figures: readonly Chunk[], columns: readonly Chunk[], headed: boolean): boolean {
  const shorter =
    columns.length < figures.length &&
    columns.length > (headed ? 0 : 1) &&
    columns.every(({ start, end }) => figures.some((figure) => start < figure.end && end > figure.start));
  if (shorter) return true;
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
  return start === first ? headerAboveGap(read, first, columns) : start;
}

/** SAS leaves a line empty between the names and the rows: each name ends where its column does. */
function headerAboveGap(read: readonly Read[], first: number, columns: readonly Chunk[]): number {
  const header = read[first - 2];
  const apart = read[first - 1]?.kind === 'blank' && header?.kind === 'words';
  const isHeader = apart && wideChunks(header.text).length > 1 && endsWithColumns(header.text, columns);
  return isHeader ? first - 2 : first;
}

function standsOver(text: string, columns: readonly Chunk[]): boolean {
  const chunks = wideChunks(text);
  if (
    !(endsFlush(text, columns) && endsWithColumns(text, columns)) &&
    chunks.length === 1 &&
    text.length - text.trimStart().length < 2 &&
    text.trim().split(' ').length > 4
  )
    return false;
  return chunks.some(({ start, end }) =>
    columns.some((column) => start < column.end + 1 && end > column.start - 1),
  );
}

/** Words end where columns end: names are set over their figures, the words of a sentence are not. */
function endsWithColumns(text: string, columns: readonly Chunk[]): boolean {
  const ends = new Set([...text.matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length));
  const right = new Set(columns.map(({ end }) => end));
  return [...right].filter((end) => ends.has(end)).length * 2 >= Math.min(right.size, ends.size);
}

/** One line of figures needs a header; lines of one figure must stand apart from their label. */
function isTable(read: readonly Read[], { from, to }: Run, first: number): boolean {
  const lines = read.slice(first, to).filter(({ kind }) => kind === 'figures');
  const figures = lines.map(({ text }) => chunksWithin(text).filter(({ figure }) => figure).length);
  const most = Math.max(...figures);
  if (lines.length >= 2 && most >= 2) return true;
  if (isQuantiles(read[first - 1]?.text ?? '')) return true;
  if (from < first)
    return lines.some(
      ({ text }) => /\s{2}\S+\s*$/.test(text) || wideChunks(text).length > 1 || /^\s*\S+\s*$/.test(text),
    );
  return lines.length >= 3 && lines.every(({ text }) => wideChunks(text).length > 1);
}
