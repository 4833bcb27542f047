import type { EarlierDecision } from '../../app/submissions/earlier-decision';
import { visibleText } from '../../engine/report/visible-text';
import { CHOICE_WORDS } from '../words/choices';
import { momentView, type MomentView } from '../words/moments';
import { STATE_WORDS } from '../words/states';

export interface EarlierView {
  readonly href: string;
  readonly request: string;
  readonly state: string;
  /** Empty where it is the same. */
  readonly path: string;
  readonly at: MomentView;
  readonly reason: string;
  readonly votes: readonly { readonly voter: string; readonly choice: string; readonly reason: string }[];
}

export function earlierView(
  { request, path, state, at, reason, votes }: EarlierDecision,
  pathNow: string,
  now: Date,
): EarlierView {
  return {
    href: `/requests/${request.id}`,
    request: `#${request.number}`,
    state: STATE_WORDS[state].word,
    path: path === pathNow ? '' : visibleText(path),
    at: momentView(at, now),
    reason,
    votes: votes.map((vote) => ({ ...vote, choice: CHOICE_WORDS[vote.choice] })),
  };
}
