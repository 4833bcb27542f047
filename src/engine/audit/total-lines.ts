import { isTotalLabel } from '../tables/words/says-total';
import type { Line } from '../tables/table';

/** A row or column that adds up others; one line may do so in several ways. */
export interface TotalLine {
  /** Indexes of lines, as `Line.index`. */
  readonly line: number;
  readonly parts: readonly number[];
}

/**
 * Every way in which lines add up others: as the understanding of the table found it, and by labels of several levels,
 * where a total at one level adds up all lines that are called the same at the others (`Total / Women` is
 * `North / Women` and `South / Women`).
 */
export function totalsAmong(lines: readonly Line[]): readonly TotalLine[] {
  const found = new Map<string, TotalLine>();
  const add = (line: number, parts: readonly number[]) => {
    if (parts.length > 0) found.set(`${line}=${parts.join('+')}`, { line, parts });
  };
  for (const [level, groups] of groupsByLevel(lines)) {
    for (const group of groups.values()) {
      const totals = group.filter(({ labels }) => isTotalLabel(labels[level] ?? ''));
      const parts = group.filter(({ labels }) => !isTotalLabel(labels[level] ?? ''));
      const [total] = totals;
      if (totals.length === 1 && total && parts.length > 1)
        add(
          total.index,
          parts.map(({ index }) => index),
        );
    }
  }
  const byLabels = new Set([...found.values()].map(({ line }) => line));
  for (const { index, parts, proven } of lines) {
    // Parts that nothing proves may be the wrong ones, where labels say more.
    if (!byLabels.has(index) || proven) add(index, parts);
  }
  return nested([...found.values()]);
}

/**
 * A total of all details, where there are subtotals, as the total of the subtotals: it says the same, and a table whose
 * numbers stand in two sums each is a network.
 */
function nested(totals: readonly TotalLine[]): readonly TotalLine[] {
  const smallestFirst = [...totals].sort((a, b) => a.parts.length - b.parts.length);
  return totals.map(({ line, parts }) => {
    const left = new Set(parts);
    // The largest subtotals last of all that fit, so that theirs stand in for their own.
    for (const inner of smallestFirst) {
      if (inner.line === line || inner.parts.length >= parts.length || left.has(inner.line)) continue;
      if (!inner.parts.every((part) => left.has(part))) continue;
      inner.parts.forEach((part) => left.delete(part));
      left.add(inner.line);
    }
    return { line, parts: [...left].sort((a, b) => a - b) };
  });
}

/** Lines that are called the same at all levels but one, by that level. Words for a total are one word. */
function groupsByLevel(lines: readonly Line[]): ReadonlyMap<number, ReadonlyMap<string, readonly Line[]>> {
  const levels = new Map<number, Map<string, Line[]>>();
  const depth = Math.max(0, ...lines.map(({ labels }) => labels.length));
  if (depth < 2) return levels;
  for (let level = 0; level < depth; level++) {
    const groups = new Map<string, Line[]>();
    for (const line of lines) {
      if (line.labels.length !== depth) continue;
      const others = line.labels.map((label, at) =>
        at === level ? '' : isTotalLabel(label) ? '\u0001' : label,
      );
      const key = others.join('\u0000');
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
    levels.set(level, groups);
  }
  return levels;
}
