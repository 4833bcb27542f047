import type { Candidate } from '../../app/reviews/candidates';
import type { Load } from '../../app/reviews/load';
import type { ListedRequest } from '../../app/submissions/request';
import { titleOf } from '../requests/request-head.view';
import { age } from '../words/moments';
import { loadSay } from '../words/loads';

export interface CandidatesPage {
  readonly action: string;
  readonly back: string;
  readonly about: string;
  /** Who can take the seat, the one with the least to do first and chosen. */
  readonly able: readonly CandidateView[];
  /** Why the others cannot, a sentence each. */
  readonly others: readonly string[];
}

interface CandidateView {
  readonly id: string;
  readonly name: string;
  readonly load: string;
  readonly chosen: boolean;
}

export function candidatesPage(
  request: ListedRequest,
  candidates: readonly Candidate[],
  act: 'assign' | 'hand-over',
  now: Date,
): CandidatesPage {
  return {
    action: `/requests/${request.id}/${act}`,
    back: `/requests/${request.id}`,
    about: `#${request.number} ${titleOf(request)}`,
    able: candidates
      .filter(({ whyNot }) => whyNot === undefined)
      .map(({ person: { id, name }, load }, index) => ({
        ...{ id, name, chosen: index === 0 },
        load: `${loadSay(load)}, ${lastSay(load, now)}`,
      })),
    others: [...new Set(candidates.flatMap(({ whyNot }) => whyNot ?? []))],
  };
}

function lastSay({ lastAt }: Load, now: Date): string {
  if (!lastAt) return 'never had a seat';
  const ago = age(lastAt, now);
  return `last seat ${ago === 'now' ? 'just now' : `${ago} ago`}`;
}
