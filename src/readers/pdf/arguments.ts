import type { Matrix } from './geometry';

/** What pdf.js hands over with an operation: parsed from the file, so of any shape. */
export type Arguments = readonly unknown[];

export function numberAt(args: Arguments, place: number): number {
  const value = args[place];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

export function textAt(args: Arguments, place: number): string | undefined {
  const value = args[place];
  return typeof value === 'string' ? value : undefined;
}

/** Lists come as arrays, as typed arrays, and as objects with numbers for names. */
export function numbersOf(value: unknown): readonly number[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const all: readonly unknown[] =
    value instanceof Float32Array || value instanceof Float64Array ? [...value] : Object.values(value);
  const numbers = all.filter((item) => typeof item === 'number');
  return numbers.length === all.length ? numbers : undefined;
}

export function matrixOf(value: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = numbersOf(value) ?? [];
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (d === undefined || e === undefined || f === undefined) return undefined;
  return [a, b, c, d, e, f];
}

export function rectangleOf(value: unknown): readonly [number, number, number, number] | undefined {
  const [x0, y0, x1, y1] = numbersOf(value) ?? [];
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return undefined;
  return [x0, y0, x1, y1];
}
