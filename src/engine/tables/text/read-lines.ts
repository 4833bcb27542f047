import { chunksWithin } from './rows/aligned-rows';
import { LONGEST_LINE, type Chunk } from './rows/chunks';
import { isQuantiles, barsIn, GROUP, isFramed, isLatexRow, isNoTable, isRule } from './line-kind';
import { isQuotedRow, unquotedRows } from './rows/quoted-rows';
import type { NumberedLine } from './numbered-line';

export type LineKind =
  'blank' | 'rule' | 'bars' | 'latex' | 'tabs' | 'commas' | 'quoted' | 'figures' | 'words' | 'none';

/** A line with what it looks like; `text` is without what belongs to no table. */
export interface Read extends NumberedLine {
  kind: LineKind;
}

/** Lines `from` to before `to` that make one table. */
export interface Run {
  readonly kind: LineKind;
  readonly from: number;
  readonly to: number;
}

export function readLines(lines: readonly NumberedLine[]): Read[] {
  const read = lines.map(({ line, text }): Read => {
    const cut = withoutKeyAtEnd(text);
    return { line, text: cut, kind: kindOfLine(cut) };
  });
  read.forEach((line, at) => {
    const next = read[at + 1];
    const begins = line.kind === 'figures' && read[at - 1]?.kind !== 'figures' && next?.kind === 'figures';
    if (
      begins &&
      (namesLevels(line.text, next.text) ||
        namesMissing(line.text, next.text) ||
        namesNone(line.text) ||
        namesCodes(line.text, next.text))
    )
      line.kind = 'words';
    if (next?.kind === 'figures' && isQuantiles(line.text) && !next.text.includes('%')) line.kind = 'words';
    const heads = next?.kind === 'figures' && /^(?:rule|figures)$/.test(read[at - 1]?.kind ?? '');
    if (line.kind === 'none' && next?.kind === 'rule' && isDrawnBelow(line.text, next.text))
      line.kind = 'bars';
    if (line.kind === 'none' && heads && GROUP.test(line.text)) line.kind = 'words';
  });
  for (let at = 0; at < read.length; at++) for (const line of unquotedRows(read, at)) line.kind = 'quoted';
  return read;
}

/** `    | Women (n=210) | Men (n=278)` over a line that crosses each of its bars: names with their sizes, and no assignment. */
function isDrawnBelow(text: string, rule: string): boolean {
  const crossings = [...rule.matchAll(/[+|\u253c\u256a\u256b\u256c]/g)].map(({ index }) => index);
  return crossings.length > 0 && crossings.join() === barsIn(text).join();
}

/** `smoker  0  p0  1  p1  odds  lower` over figures: levels that are numbers, among names that end where figures end. */
function namesLevels(text: string, below: string): boolean {
  const [label, ...names] = chunksWithin(text);
  if (!label || label.figure) return false;
  const levels = names.filter(({ figure }) => figure).map((level) => level.text);
  const words = names.filter(({ figure }) => !figure);
  if (words.length < 2 || words.length <= levels.length) return false;
  const run = levels.every((level, i) => /^\d$/.test(level) && Number(level) === Number(levels[0]) + i);
  const ends = new Set(chunksWithin(below).flatMap(({ figure, end }) => (figure ? [end] : [])));
  return run && ends.size > levels.length && words.every(({ end }) => ends.has(end));
}

/** `Current  Never  <NA>` over as many figures: what has no value is a group among the others. */
function namesMissing(text: string, below: string): boolean {
  const names = chunksWithin(text);
  const under = chunksWithin(below).filter(({ figure }) => figure);
  const marks = names.filter(({ figure }) => figure);
  return (
    names.length > marks.length &&
    marks.every((mark) => /^<?NA>?$/.test(mark.text)) &&
    under.some(({ start, end }) => marks.every((mark) => start < mark.end && end > mark.start)) &&
    under.every((figure) => !/NA/.test(figure.text))
  );
}

/** `0   1 <NA>  Sum` over a label and as many figures: codes that run up, those who have none, and all of them. */
function namesCodes(text: string, below: string): boolean {
  const [first, ...others] = chunksWithin(text);
  if (!first) return false;
  // `sex  0  1 <NA>`: what the codes of the rows below are of.
  const names = first.figure ? [first, ...others] : others;
  const gap = names.findIndex((name) => name.text === '<NA>');
  const codes = names.slice(0, Math.max(0, gap)).map((name) => Number(name.text));
  const ends = new Set(chunksWithin(below).map(({ end }) => end));
  return (
    codes.length > 0 &&
    codes.every((code, i) => Number.isInteger(code) && (i === 0 || code > (codes[i - 1] ?? code))) &&
    names.slice(gap + 1).every(({ figure }) => !figure) &&
    ends.size === names.length + 1 &&
    names.every(({ end }) => ends.has(end))
  );
}

/** `exercise  Freq  None  Some`: a word for a gap among names. */
function namesNone(text: string): boolean {
  const [, ...names] = chunksWithin(text);
  return (
    !/\d/.test(text) &&
    names.some(({ figure }) => !figure) &&
    names.every((name) => /\p{L}{3}/u.test(name.text))
  );
}

/** `[1] 140`: R prints a vector, which is never a row of the table above it. */
const VECTOR = /^\s{0,6}\[\d{1,6}\](?:\s|$)/;

/** `$est`, `[[2]]`: what R calls an element of a list, above what it prints of it. Each ends in one way: more would be tried in all. */
const ELEMENT = /^(?:\$(?:[\p{L}\w.]{1,40}|`[^`]{1,60}`)|\[\[[^\]]{1,40}\]\])+\s*$/u;

function kindOfLine(text: string): LineKind {
  if (text.trim() === '') return 'blank';
  if (text.length > LONGEST_LINE) return text.includes('\t') ? 'tabs' : 'none';
  if (isRule(text)) return 'rule';
  if (VECTOR.test(text) || ELEMENT.test(text)) return 'none';
  if (isQuotedRow(text)) return 'quoted';
  if (isLatexRow(text)) return 'latex';
  if (text.includes('\t') && text.trim().split('\t').length > 1) return 'tabs';
  const bars = barsIn(text).length;
  if (bars > 0 && (isFramed(text) || !isNoTable(text))) return 'bars';
  if (isNoTable(text)) return 'none';
  const chunks = chunksWithin(text);
  const isHeader = namesQuantiles(chunks) || namesGroups(chunks) || namesAmongSigns(chunks);
  return chunks.some(({ figure }) => figure) && !isHeader ? 'figures' : 'words';
}

/** `count  mean  std  min  25%  50%  75%  max`: the only figures are names of quantiles among statistics. */
function namesQuantiles(chunks: readonly Chunk[]): boolean {
  const figures = chunks.filter(({ figure }) => figure);
  return (
    figures.every(({ text }) => /^\d{1,2}(?:\.\d{1,2})?%$/.test(text)) &&
    chunks.some(({ text }) => /^(?:count|n|mean|std|sd|min|max|median)$/i.test(text))
  );
}

/** `B  S.E.  Wald`, `Coef.  [0.025  0.975]`: among names, what elsewhere stands for a gap or is a figure is a name too. */
function namesAmongSigns(chunks: readonly Chunk[]): boolean {
  const figures = chunks.filter(({ figure }) => figure);
  return (
    chunks.length > figures.length * 3 &&
    chunks[0]?.figure === false &&
    figures.every(({ text }) => /^(?:\p{Lu}\.){2}$|^\[0?[.,]\d{1,4}$|^0?[.,]\d{1,4}\]$/u.test(text))
  );
}

/** `1  2  p  test` far from the margin: groups that are numbered, and names beside them (tableone). */
function namesGroups(chunks: readonly Chunk[]): boolean {
  const [first] = chunks;
  const figures = chunks.filter(({ figure }) => figure).map(({ text }) => text);
  return (
    first !== undefined &&
    first.start > 8 &&
    figures.every((text, i) => /^\d{1,2}$/.test(text) && Number(text) === Number(figures[0]) + i) &&
    chunks.some(({ figure, text }) => !figure && /^(?:p|p[- ]value|test|smd|overall)$/i.test(text))
  );
}

/** Stata prints `Number of obs = 1,566` to the right of a table with bars: that is not part of it. */
function withoutKeyAtEnd(text: string): string {
  if (!/[|+]/.test(text) || !text.includes('=')) return text;
  return text.replace(/(?<! ) {2,}[A-Za-z][^|=]{1,30}= {1,20}-?[\d.,e+-]{1,20}\s*$/, '');
}
