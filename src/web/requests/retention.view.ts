import type { RequestPage } from '../../app/submissions/request-page';
import { isAllDeleted } from '../../app/retention/retention-of';
import { SCHEDULE } from '../../app/retention/schedule';
import { counted, grouped } from '../words/numbers';
import { momentView, type MomentView } from '../words/moments';

/** For compliance: when what the request holds goes, and what keeps it. */
export interface RequestRetentionView {
  /** How much of it is deleted, and where the proof is; empty while nothing is. */
  readonly goneSay: string;
  readonly proofHref: string;
  /** Where it has no day yet. */
  readonly noDaySay: string;
  readonly days: readonly { readonly at: MomentView; readonly rule: string }[];
  readonly hold: { readonly since: MomentView; readonly by: string; readonly reason: string } | null;
  /** Where it is held, and let go; empty where nothing is left to hold. */
  readonly holdHref: string;
}

export function requestRetentionView(
  { request, retention }: RequestPage,
  now: Date,
): RequestRetentionView | null {
  if (!retention) return null;
  const { id, hold, files, number } = request;
  const gone = files.filter(({ current }) => current.deleted).length;
  const isGone = isAllDeleted(request);
  return {
    goneSay: gone === 0 ? '' : `${grouped(gone)} of ${counted(files.length, 'file')} deleted.`,
    proofHref: `/retention/deletions?request=${number}`,
    noDaySay:
      !isGone && retention.length === 0
        ? 'No day is set yet: it is when the request or its project ends.'
        : '',
    days: retention.map(({ rule, at }) => ({ at: momentView(at, now), rule: SCHEDULE[rule].title })),
    hold: hold ? { since: momentView(hold.since, now), by: hold.by, reason: hold.reason } : null,
    holdHref: isGone && !hold ? '' : `/requests/${id}/hold`,
  };
}
