import { oneRowTable, type NamedFigure } from './one-row-table';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field } from '../text-grid';

/** Figures that end in equal steps, and nothing else. */
const FIGURES = /^ {0,80}[-\d][\d.e+-]*(?: {1,80}[-\d][\d.e+-]*){0,60} ?$/;
const LONGEST = 400;
/** Shorter lines are not full, and nothing had to be wrapped: codes of a crossed table stand over each other as names do. */
const FULL_LINE = 40;

/**
 * A vector with names that R prints in several pieces, because they fill more than a line: names, and under each its figure,
 * all of one width. Names may hold spaces; the width says where one ends.
 */
export function wrappedVector(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const first = pieceAt(lines, from);
  if (!first || first.figures.length < 2 || first.figures.length * first.step < FULL_LINE) return undefined;
  const figures = [...first.figures];
  let to = from + 2;
  for (;;) {
    const next = pieceAt(lines, to, first.step);
    if (!next || next.figures.length > first.figures.length) break;
    figures.push(...next.figures);
    to += 2;
    if (next.figures.length < first.figures.length) break;
  }
  const header = lines[from];
  return header && to > from + 2 ? { to, tables: [oneRowTable(header, figures)] } : undefined;
}

interface Piece {
  /** From the end of one figure to the end of the next, in characters. */
  readonly step: number;
  readonly figures: readonly NamedFigure[];
}

function pieceAt(lines: readonly NumberedLine[], at: number, known?: number): Piece | undefined {
  const names = lines[at];
  const values = lines[at + 1];
  if (!names || !values || values.text.length > LONGEST || !FIGURES.test(values.text)) return undefined;
  const shown = [...values.text.matchAll(/\S+/g)].map(({ 0: text, index }): Field => {
    return { text, start: index, end: index + text.length, at: values };
  });
  const step = known ?? (shown[1]?.end ?? 0) - (shown[0]?.end ?? 0);
  const inSteps = shown.every(({ end }, i) => end === (i + 1) * step - 1);
  if (!inSteps || names.text.trimEnd().length !== shown.at(-1)?.end) return undefined;
  const figures = shown.map(({ end }, i) => ({
    name: names.text.slice(i * step, end).trim(),
    figure: shown[i] ?? { text: '', start: 0, end: 0 },
    apart: i === 0 || names.text.charAt(i * step - 1) === ' ',
  }));
  return figures.every(({ name, apart }) => apart && name !== '') ? { step, figures } : undefined;
}
