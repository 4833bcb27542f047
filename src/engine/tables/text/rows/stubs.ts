import { wideChunks } from './chunks';
import type { Extent } from './header-words';
import { barsIn } from '../line-kind';
import type { NumberedLine } from '../numbered-line';

/**
 * Stata draws one bar behind its labels, in the same place in every line: all before it is one column, or two where names and
 * labels show so.
 */
export function stubsOf(lines: readonly NumberedLine[]): readonly Extent[] {
  const [bar, ...others] = new Set(lines.flatMap(({ text }) => barsIn(text).slice(0, 1)));
  const outside = bar === undefined || lines.every(({ text }) => text.slice(0, bar).trim() === '');
  if (outside || others.length > 0) return [];
  const inner = innerLabels(lines.map(({ text }) => text.slice(0, bar)));
  return inner === undefined
    ? [{ start: 0, end: bar }]
    : [
        { start: 0, end: inner },
        { start: inner, end: bar },
      ];
}

/**
 * `industry    Stats` over `Mining          N`, `             Mean`: where the second column of labels begins. They end where its name
 * ends, and the labels of the first are shown once.
 */
function innerLabels(labels: readonly string[]): number | undefined {
  const [names = [], ...rows] = labels
    .filter((label) => label.trim() !== '')
    .map((label) => wideChunks(label));
  const [outer, inner, ...more] = names;
  if (!outer || !inner || more.length > 0 || rows.length < 2) return undefined;
  const both = rows.filter(({ length }) => length === 2);
  const start = Math.min(...rows.map((row) => row.at(-1)?.start ?? 0));
  const areInner = rows.every((row) => row.length <= 2 && row.at(-1)?.end === inner.end);
  const areOuter = both.every(([first]) => first !== undefined && first.end < start);
  return areInner && areOuter && both.length > 0 && both.length < rows.length ? start : undefined;
}
