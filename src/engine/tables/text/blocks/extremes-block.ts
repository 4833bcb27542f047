import { oneRowTable, wordsIn, type NamedFigure } from './one-row-table';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';

const SIDES = /^\s*-+ ?Lowest ?-+\s+-+ ?Highest ?-+\s*$/;
const NAMES = /^\s*Value\s+(?:\S+\s+){0,3}Obs\s+Value\s+(?:\S+\s+){0,3}Obs\s*$/;
const MOST_ROWS = 100;

/**
 * Extreme Observations of PROC UNIVARIATE: the lowest and highest values of single people side by side, each beside the
 * numbers of its records, which count nobody.
 */
export function extremesBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const header = lines[from];
  if (!header || !SIDES.test(header.text)) return undefined;
  const figures: NamedFigure[] = [];
  let half = 0;
  for (let at = from + 1; at < Math.min(lines.length, from + MOST_ROWS); at++) {
    const line = lines[at];
    if (!line || line.text.trim() === '') {
      if (figures.length === 0) continue;
      return { to: at, tables: [oneRowTable(header, figures)] };
    }
    const words = wordsIn(line);
    if (NAMES.test(line.text)) half = words.length / 2;
    const [lowest, highest] = [words[0], words[half]];
    if (half === 0 || words.length !== half * 2 || !lowest || !highest) return undefined;
    if (/\d/.test(lowest.text)) {
      const place = figures.length / 2 + 1;
      figures.push(
        { name: `lowest ${place}`, figure: lowest },
        { name: `highest ${place}`, figure: highest },
      );
    }
  }
  return figures.length === 0
    ? undefined
    : { to: Math.min(lines.length, from + MOST_ROWS), tables: [oneRowTable(header, figures)] };
}
