import type { Sighting } from './decoys.port';

/** How a reviewer did on files with a known problem. */
export interface Keenness {
  readonly reviewer: string;
  /** Files with a known problem that they voted on. */
  readonly shown: number;
  readonly caught: number;
  readonly missed: number;
}

/** Asking for changes catches the problem; whoever missed most comes first, because they need help. */
export function keenness(sightings: readonly Sighting[]): readonly Keenness[] {
  const reviewers = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    reviewers.set(sighting.reviewerId, [...(reviewers.get(sighting.reviewerId) ?? []), sighting]);
  }
  return [...reviewers.values()]
    .map((own) => {
      const caught = own.filter(({ choice }) => choice === 'changes').length;
      return {
        reviewer: own[0]?.reviewer ?? '',
        ...{ shown: own.length, caught, missed: own.length - caught },
      };
    })
    .sort((a, b) => b.missed - a.missed || b.shown - a.shown || (a.reviewer < b.reviewer ? -1 : 1));
}
