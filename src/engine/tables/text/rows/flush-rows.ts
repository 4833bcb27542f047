import { barsIn } from '../line-kind';
import type { NumberedLine } from '../numbered-line';
import type { Field, TextRow } from '../text-grid';

/**
 * Rows of a table of which each column ends where its name ends, as R, pandas and SAS print them: cut there exactly,
 * however little space stands between a figure and a word (`26 Female`). Nothing unless every row ends a word at each
 * of these edges, and every name that stands apart in the header ends at one.
 */
export function flushRows(lines: readonly NumberedLine[]): TextRow[] | undefined {
  const [header, ...rows] = lines;
  if (!header || rows.length < LEAST_ROWS) return undefined;
  if (lines.some(({ text }) => text.includes('\t') || barsIn(text).length > 0)) return undefined;
  const names = [...header.text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  const edges = edgesOf(header.text).filter((edge) => rows.every(({ text }) => endsAt(text, edge)));
  const [first, ...others] = names;
  if (!first || edges.length < LEAST_EDGES) return undefined;
  if (!others.every(({ end }) => edges.includes(end))) return undefined;
  const end = edges.at(-1) ?? 0;
  if (!lines.every(({ text }) => text.trimEnd().length === end)) return undefined;

  const lead = labelsWithin(lines, first, edges);
  // The labels have a name of their own, which is set to the left, or none.
  const named = !edges.includes(first.end);
  const stub = stubEnd(lines, named ? { from: first.end, to: edges[0] ?? 0 } : { from: 0, to: first.start });
  if (stub === undefined && named) return undefined;
  const cuts = [0, ...(stub === undefined ? [] : [stub]), ...(lead === undefined ? [] : [lead]), ...edges];
  return lines.map(({ line, text }) => ({
    line,
    source: text,
    fields: cuts.slice(1).map((cut, at) => fieldWithin(text, cuts[at] ?? 0, cut)),
  }));
}

/**
 * `region n_cases` over `East   41`: the name of the labels stands one space from the next, so that both look like one.
 * Below it every row has a word, and a gap goes through all lines.
 */
function labelsWithin(
  lines: readonly NumberedLine[],
  name: Name,
  edges: readonly number[],
): number | undefined {
  const [header, ...rows] = lines;
  if (!header || !edges.includes(name.end)) return undefined;
  const words = edgesOf(header.text.slice(0, name.end)).filter((end) => end > name.start);
  const at = words.findIndex((end) => edges.includes(end));
  const end = words[at - 1];
  if (end === undefined) return undefined;
  const gap = stubEnd(lines, { from: end, to: edges[0] ?? 0 });
  if (gap === undefined) return undefined;
  const areWords = rows.every(({ text }) => /^\s*\p{L}/u.test(text.slice(name.start, gap)));
  return areWords ? gap : undefined;
}

interface Name {
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const LEAST_ROWS = 2;
const LEAST_EDGES = 2;

function edgesOf(header: string): number[] {
  return [...header.matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length);
}

function endsAt(text: string, edge: number): boolean {
  return isInk(text, edge - 1) && !isInk(text, edge);
}

function isInk(text: string, at: number): boolean {
  return text.charAt(at).trim() !== '';
}

/** Where the labels of the rows end: the last place before the first figure that is blank in every line. */
function stubEnd(lines: readonly NumberedLine[], { from, to }: Span): number | undefined {
  for (let at = to - 1; at >= Math.max(from, 1); at--) {
    if (lines.every(({ text }) => !isInk(text, at))) return at;
  }
  return undefined;
}

function fieldWithin(text: string, start: number, end: number): Field | undefined {
  const cell = text.slice(start, end);
  const ink = cell.trim();
  if (ink === '') return undefined;
  const from = start + cell.length - cell.trimStart().length;
  return { text: ink, start: from, end: from + ink.length };
}
