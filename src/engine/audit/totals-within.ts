import { candidateParts } from '../tables/meaning/totals/totals';
import { isTotalLabel } from '../tables/words/says-total';
import type { Line } from '../tables/table';
import { proofsWithin, sumsOfLines } from './fit-within';
import type { Range } from './system';

/** Known as a total, or at least called so. */
export function isCalledTotal({ total, labels }: Pick<Line, 'total' | 'labels'>): boolean {
  return total || labels.some(isTotalLabel);
}

/**
 * Lines with what those in doubt add up. Where counts are rounded nothing adds up exactly, and beside suppressed counts
 * nothing proves that `Persons` is the sum of `Male` and `Female`: then it is the first set of lines, by names and
 * places, that contradicts nothing which is published.
 *
 * @param valuesOf the cells of a line, from its first place to its last
 */
export function totalsWithin(
  lines: readonly Line[],
  doubted: ReadonlySet<Line>,
  valuesOf: (line: number) => readonly (Range | undefined)[],
): readonly Line[] {
  if (doubted.size === 0) return lines;
  const isTotal = (at: number) => {
    const line = lines[at];
    return line !== undefined && (line.total || doubted.has(line));
  };
  const values = lines.map(({ index }) => valuesOf(index));
  return lines.map((line, at) => {
    if (!doubted.has(line)) return line;
    const candidates = [placesOf(line.parts, lines), ...candidateParts(lines, at, isTotal)];
    const whole = values[at] ?? [];
    const fitting = candidates.find(
      (parts) =>
        parts.length > 0 &&
        proofsWithin(
          sumsOfLines(
            whole,
            parts.map((part) => values[part] ?? []),
          ),
        ) !== undefined,
    );
    const parts = (fitting ?? []).map((part) => lines[part]?.index ?? -1);
    return parts.length === 0 && !line.total ? line : { ...named(line), total: true, parts };
  });
}

/** A row makes some of what it says when asked: a copy needs it said. */
function named({
  index,
  labels,
  name,
  role,
  confidence,
  reasons,
  type,
  proven,
}: Line): Omit<Line, 'total' | 'parts'> {
  return { index, labels, name, role, confidence, reasons, type, proven };
}

function placesOf(indexes: readonly number[], lines: readonly Line[]): number[] {
  return indexes.map((index) => lines.findIndex((line) => line.index === index)).filter((at) => at >= 0);
}
