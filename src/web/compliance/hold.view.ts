import { NOTHING_TO_HOLD } from '../../app/retention/may-hold';
import { isAllDeleted } from '../../app/retention/retention-of';
import type { RequestPage } from '../../app/submissions/request-page';
import { fieldView, type FieldView } from '../requests/field.view';
import { requestHeadView, type RequestHeadView } from '../requests/request-head.view';
import { requestRetentionView, type RequestRetentionView } from '../requests/retention.view';

export interface HoldPageView {
  readonly head: RequestHeadView;
  readonly retention: RequestRetentionView | null;
  /** Why it cannot be held; empty where it can. */
  readonly nothingSay: string;
  readonly reason: FieldView;
  readonly holdAction: string;
  readonly letGoAction: string;
  /** Of the hold that is let go; empty where there is none. */
  readonly since: string;
  readonly requestHref: string;
}

export function holdPage(page: RequestPage, now: Date): HoldPageView {
  const { request } = page;
  return {
    head: requestHeadView(request, now, page.promise),
    retention: requestRetentionView(page, now),
    nothingSay: isAllDeleted(request) ? NOTHING_TO_HOLD : '',
    reason: fieldView({ name: 'reason', label: 'Why', rows: 4, required: true }),
    holdAction: `/requests/${request.id}/hold`,
    letGoAction: `/requests/${request.id}/let-go`,
    since: request.hold?.since.toISOString() ?? '',
    requestHref: `/requests/${request.id}`,
  };
}
