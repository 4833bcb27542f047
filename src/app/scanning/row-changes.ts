import type { RenderedRow } from './scanning.port';

/** What became of one row or cell from a version to the next. Rows and columns are counted from 1. */
export type Change =
  | {
      readonly kind: 'cell';
      readonly row: number;
      readonly column: number;
      readonly was: string;
      readonly is: string;
    }
  | { readonly kind: 'added'; readonly row: number; readonly cells: readonly string[] }
  /** `row` is the one that it had. */
  | { readonly kind: 'gone'; readonly row: number; readonly cells: readonly string[] };

type Rows = readonly RenderedRow[];
interface Gap {
  readonly before: Rows;
  readonly after: Rows;
}

/** Aligning costs the product of both lengths; longer stretches that differ are taken row by row. */
const MOST_PAIRS = 1_000_000;

/**
 * Cells that changed, rows that came and rows that went. Rows that are the same in both hold the others in place; between
 * them rows belong together by their first cell, which names them, else by their order where as many came as went.
 */
export function changesBetween(before: Rows, after: Rows): readonly Change[] {
  return gapsBetween(before, after).flatMap(changesIn);
}

function gapsBetween(before: Rows, after: Rows): readonly Gap[] {
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const middle = {
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  };
  return middle.before.length * middle.after.length > MOST_PAIRS ? [middle] : splitAtEqual(middle);
}

/** By the longest common subsequence of whole rows. */
function splitAtEqual({ before, after }: Gap): readonly Gap[] {
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const gaps: Gap[] = [];
  let [i, j, fromOld, fromNow] = [0, 0, 0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      gaps.push({ before: before.slice(fromOld, i), after: after.slice(fromNow, j) });
      [fromOld, fromNow] = [++i, ++j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return [...gaps, { before: before.slice(fromOld), after: after.slice(fromNow) }];
}

function changesIn({ before, after }: Gap): readonly Change[] {
  const named = new Map(before.map((row) => [row.cells[0] ?? '', row]));
  const pairs = new Map<RenderedRow, RenderedRow>();
  for (const row of after) {
    const same = named.get(row.cells[0] ?? '');
    if (!same) continue;
    pairs.set(row, same);
    named.delete(row.cells[0] ?? '');
  }
  const paired = new Set(pairs.values());
  const [left, came] = [before.filter((row) => !paired.has(row)), after.filter((row) => !pairs.has(row))];
  const inOrder = left.length === came.length;
  if (inOrder) for (const [index, row] of came.entries()) if (left[index]) pairs.set(row, left[index]);
  return [
    ...(inOrder ? [] : left.map(({ number, cells }): Change => ({ kind: 'gone', row: number, cells }))),
    ...after.flatMap((row): readonly Change[] => {
      const was = pairs.get(row);
      return was ? cellChanges(was, row) : [{ kind: 'added', row: row.number, cells: row.cells }];
    }),
  ];
}

function cellChanges(before: RenderedRow, after: RenderedRow): readonly Change[] {
  const columns = Math.max(before.cells.length, after.cells.length);
  return Array.from({ length: columns }, (_, index) => index).flatMap((index): readonly Change[] => {
    const [was, is] = [before.cells[index] ?? '', after.cells[index] ?? ''];
    return was === is ? [] : [{ kind: 'cell', row: after.number, column: index + 1, was, is }];
  });
}

function keyOf({ cells }: RenderedRow): string {
  return JSON.stringify(cells);
}
