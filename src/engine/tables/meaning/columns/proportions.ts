import { countsPeople } from './counts-people';
import { decide, verdict, type DraftColumn } from './draft-column';

const FEWEST_ROWS = 2;
const FEWEST_DECIMALS = 2;
/** More of them are told apart by a quotient of floats, and the last ones are noise. */
const MOST_PLACES = 9;
/** So unlikely must it be that all figures fit by chance. */
const BY_CHANCE = 0.05;
/** Of a group, not of what is left open. */
const KNOWN = 0.7;
/** Figures that nothing named. */
const OPEN = 0.5;

/**
 * `0.018`, `0.436` beside the number of people in each group: parts of them, where each figure is one that a whole number of
 * these people gives. Programs print no sign with them, and often only who is meant stands above.
 */
export function proportionsBesideCounts(columns: readonly DraftColumn[]): void {
  const groups = columns.filter(({ role, confidence }) => role === 'count' && confidence >= KNOWN);
  if (groups.length === 0) return;
  for (const column of columns) {
    if (!mayBeProportions(column)) continue;
    const chances = groups.flatMap((group) => chanceThatAllFit(column, group) ?? []);
    if (chances.length === 0) continue;
    const isSaid = Math.min(...chances) < BY_CHANCE || column.labels.some(countsPeople);
    decide(column, verdict('percentage', isSaid ? 0.8 : OPEN + 0.05, 'parts of the people beside them'));
  }
}

function mayBeProportions({ role, confidence, facts }: DraftColumn): boolean {
  const { numbers, least, greatest, decimals, whole } = facts;
  if (role !== 'other' || confidence > OPEN || numbers < FEWEST_ROWS || numbers < facts.filled) return false;
  return least >= 0 && greatest <= 1 && whole < 1 && decimals >= FEWEST_DECIMALS;
}

/** Undefined where one of them is no part of its group. */
function chanceThatAllFit({ facts }: DraftColumn, group: DraftColumn): number | undefined {
  const places = 10 ** Math.min(facts.decimals, MOST_PLACES);
  let chance = 1;
  for (const [row, value] of facts.values.entries()) {
    const size = group.facts.values[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    if (!(size > 0) || Math.abs(Math.round(value * size) / size - value) > HALF / places) return undefined;
    if (value > 0) chance *= Math.min(1, size / places);
  }
  return chance;
}

/** Of the last place, and a hair for quotients of floats. */
const HALF = 0.5 * (1 + 1e-6);

/**
 * `0.53 (8)` beside `N = 15`: the part and how many it is, where each is what the other says of the group. Without the group it may
 * be a mean with its deviation.
 */
export function proportionsWithTheirCounts(columns: readonly DraftColumn[]): void {
  const groups = columns.filter(({ role, parts }) => role === 'count' && !parts);
  for (const column of columns) {
    const { shape, least, greatest, decimals, secondDecimals } = column.facts;
    if (shape !== '# (#)' || column.confidence >= KNOWN || secondDecimals > 0) continue;
    if (!(least >= 0 && greatest <= 1 && decimals >= FEWEST_DECIMALS)) continue;
    if (!groups.some((group) => areCountsOfParts(column, group))) continue;
    const said = verdict('percentage', 0.85, 'parts of the people beside them, with their number');
    decide(column, { ...said, parts: ['percentage', 'count'] });
  }
}

function areCountsOfParts({ facts }: DraftColumn, group: DraftColumn): boolean {
  const known = [...facts.values.keys()].filter((row) => !Number.isNaN(facts.seconds[row] ?? NaN));
  const half = HALF / 10 ** facts.decimals;
  return (
    known.length >= FEWEST_ROWS &&
    known.every((row) => {
      const size = group.facts.values[row] ?? NaN;
      return Math.abs((facts.seconds[row] ?? NaN) / size - (facts.values[row] ?? NaN)) <= half;
    })
  );
}
