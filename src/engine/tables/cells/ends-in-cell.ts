import { readCell, type CellPart } from './read-cell';
import type { DecimalSign } from './scan-number';

/** Two figures and nothing else. A space behind the comma: `18,110` may be one number. */
const PAIR = /^(\s*[-−+]?[\d.,]{1,20}?)(\s?[,;]\s+|\s?\/\s?)([-−+]?[\d.,]{1,20})\s*$/;

/**
 * Both ends of a range in one cell, `18, 110`, as clinical tables print `Min, Max`. Such a pair is a figure only where its
 * row or column is known to hold ends of ranges: elsewhere it may be a version, a list of codes, a place on a map.
 */
export function endsInCell(text: string, decimal: DecimalSign): readonly CellPart[] | undefined {
  const [, first = '', between = '', second = ''] = PAIR.exec(text) ?? [];
  if (first === '') return undefined;
  const least = alone(first, 0, decimal);
  const most = alone(second, first.length + between.length, decimal);
  return least && most && valueOf(least) <= valueOf(most) ? [least, most] : undefined;
}

function alone(text: string, shift: number, decimal: DecimalSign): CellPart | undefined {
  const { kind, parts } = readCell(text, decimal);
  const [part] = parts;
  if (kind !== 'number' || !part) return undefined;
  return { ...part, start: part.start + shift, end: part.end + shift };
}

function valueOf({ reading }: CellPart): number {
  return reading.kind === 'number' ? reading.value : Number.NaN;
}
