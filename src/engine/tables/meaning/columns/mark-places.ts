import type { DraftColumn } from './draft-column';

/**
 * Figures, none of them called a statistic, that do not run up from mark to mark as they do along a line; beside them at most
 * words that come back, as those of people's attributes.
 */
export function arePlaces(columns: readonly DraftColumn[]): boolean {
  const [x, ...others] = columns;
  return (
    x !== undefined &&
    others.length > 0 &&
    !x.facts.rising &&
    x.facts.distinct > LEAST_PLACES &&
    columns.every(({ role, confidence, facts }) => {
      if (facts.numbers <= facts.filled / 2) return facts.distinct <= facts.filled / 2;
      return confidence < 0.8 || role === 'dimension' || role === 'time';
    })
  );
}

const LEAST_PLACES = 10;
