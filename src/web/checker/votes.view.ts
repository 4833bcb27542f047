import type { OutputFile, ListedRequest } from '../../app/submissions/request';
import { voteNote } from '../requests/decision-line.view';
import { CHOICE_WORDS } from '../words/choices';
import { momentView, type MomentView } from '../words/moments';

export interface VoteView {
  readonly voterId: string;
  readonly voter: string;
  readonly choice: string;
  readonly reason: string;
  readonly at: MomentView;
  readonly note: string;
}

/** Votes on a file that this viewer may see, the newest last. */
export function votesOnFile(request: ListedRequest, file: OutputFile, now: Date): readonly VoteView[] {
  return request.votes
    .filter(({ fileId }) => fileId === file.id)
    .map((vote) => ({
      voterId: vote.voter.id,
      voter: vote.voter.name,
      choice: CHOICE_WORDS[vote.choice],
      reason: vote.reason,
      at: momentView(vote.at, now),
      note: voteNote(request, file, vote),
    }));
}
