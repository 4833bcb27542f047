import { cellsBetween } from './cells-between-bars';
import { chunksOf } from './chunks';
import type { Read } from '../read-lines';

/**
 * Stata breaks the label of the variable across into lines of its own, over a last line of levels:
 *
 *              |   Failure or
 *              |    censoring
 *       agecat |         0          1 |     Total
 *   -----------+----------------------+----------
 *
 * The numbers of the lines of such a label. Their words stand between two bars and name no column alone.
 */
export function linesOfNames(lines: readonly Read[]): ReadonlySet<number> {
  const header = lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex(({ kind }) => kind === 'rule'),
    ),
  );
  const levels = header.at(-1);
  const names = header.slice(0, -1);
  // The name of the rows may be broken, too.
  const isLabel = names.every(({ text }) => cellsBetween(text).filter(({ from }) => from > 0).length === 1);
  if (names.length === 0 || !levels || !isLabel || levelsOf(levels.text) < 2) return new Set();
  return new Set(names.map(({ line }) => line));
}

function levelsOf(text: string): number {
  const chunks = cellsBetween(text).flatMap(({ start, end, from }) =>
    from > 0 ? chunksOf(text, start, end) : [],
  );
  return chunks.filter(({ figure }) => figure).length;
}
