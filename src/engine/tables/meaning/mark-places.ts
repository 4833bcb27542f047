import type { DraftColumn } from './draft-column';

/** Figures alone, none of them called a statistic, that do not run up from mark to mark as they do along a line. */
export function arePlaces(columns: readonly DraftColumn[]): boolean {
  const [x, ...others] = columns;
  return (
    x !== undefined &&
    others.length > 0 &&
    !x.facts.rising &&
    x.facts.distinct > LEAST_PLACES &&
    columns.every(({ role, confidence, facts }) => {
      return (
        facts.numbers > facts.filled / 2 && (confidence < 0.8 || role === 'dimension' || role === 'time')
      );
    })
  );
}

const LEAST_PLACES = 10;
