import type { Word } from './words';

/** A number with as many decimals as are shown. */
export interface Figure {
  readonly value: number;
  readonly decimals: number;
}

/** A word of every language, a name that none translates, or a number. */
export type Cell = { readonly word: Word } | { readonly name: string } | Figure;

/** A table before it is written in a language, a number style, a layout and a format. */
export interface Output {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** What each unit adds to the sum of a row, by the row's label. */
  readonly contributions?: ReadonlyMap<string, readonly number[]>;
}

export function word(of: Word): Cell {
  return { word: of };
}

export function name(of: string): Cell {
  return { name: of };
}

export function figure(value: number, decimals = 0): Figure {
  return { value, decimals };
}

/** Rows and data columns in another order, given by sort keys; the column of labels stays first. */
export function reordered(output: Output, rowKeys: readonly number[], columnKeys: readonly number[]): Output {
  const columns = <T>([label, ...data]: readonly T[]): T[] =>
    label === undefined ? [] : [label, ...sortedBy(data, columnKeys)];
  return { ...output, header: columns(output.header), rows: sortedBy(output.rows, rowKeys).map(columns) };
}

export function transposed({ header, rows }: Output): Output {
  const [corner, ...names] = header;
  if (corner === undefined) return { header, rows };
  return {
    header: [corner, ...rows.flatMap(([label]) => label ?? [])],
    rows: names.map((label, column) => [label, ...rows.flatMap((row) => row[column + 1] ?? [])]),
  };
}

function sortedBy<T>(things: readonly T[], keys: readonly number[]): T[] {
  return things
    .map((thing, i) => ({ thing, key: keys[i % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
}
