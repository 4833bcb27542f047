import type { RequestPage } from '../../app/submissions/request-page';
import { SCHEDULE } from '../../app/retention/schedule';
import { momentView, type MomentView } from '../words/moments';

/** For compliance: when what the request holds goes, and what keeps it. */
export interface RequestRetentionView {
  readonly days: readonly { readonly at: MomentView; readonly rule: string }[];
  readonly hold: { readonly since: MomentView; readonly by: string; readonly reason: string } | null;
  readonly holdAction: string;
  readonly letGoAction: string;
}

export function requestRetentionView(
  { request, retention }: RequestPage,
  now: Date,
): RequestRetentionView | null {
  if (!retention) return null;
  const { id, hold } = request;
  return {
    days: retention.map(({ rule, at }) => ({ at: momentView(at, now), rule: SCHEDULE[rule].title })),
    hold: hold ? { since: momentView(hold.since, now), by: hold.by, reason: hold.reason } : null,
    holdAction: `/requests/${id}/hold`,
    letGoAction: `/requests/${id}/let-go`,
  };
}
