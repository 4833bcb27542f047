import type { RequestPage } from '../../app/submissions/request-page';
import { fieldView, type FieldView } from '../requests/field.view';
import { requestHeadView, type RequestHeadView } from '../requests/request-head.view';
import { requestRetentionView, type RequestRetentionView } from '../requests/retention.view';

export interface HoldPageView {
  readonly head: RequestHeadView;
  readonly retention: RequestRetentionView | null;
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
    reason: fieldView({ name: 'reason', label: 'Why', rows: 4, required: true }),
    holdAction: `/requests/${request.id}/hold`,
    letGoAction: `/requests/${request.id}/let-go`,
    since: request.hold?.since.toISOString() ?? '',
    requestHref: `/requests/${request.id}`,
  };
}
