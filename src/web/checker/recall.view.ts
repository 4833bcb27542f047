import type { RecallReport } from '../../app/releases/read-recall/read-recall';
import { lastPublicComment } from '../requests/banner.view';
import { titleOf } from '../requests/request-head.view';
import { momentView, type MomentView } from '../words/moments';

export interface RecallPage {
  readonly back: string;
  readonly about: string;
  readonly recalled: MomentView;
  readonly reason: string;
  readonly destination: string;
  readonly downloads: readonly { readonly name: string; readonly at: MomentView; readonly from: string }[];
}

const NOT_YET = 'It was asked to delete the package, and has not answered yet.';

export function recallPage(report: RecallReport, now: Date): RecallPage {
  const { request, recalledAt, destination, downloads } = report;
  return {
    back: `/requests/${request.id}`,
    about: `#${request.number} ${titleOf(request)}`,
    recalled: momentView(recalledAt, now),
    reason: lastPublicComment(request.comments),
    destination: `${request.release?.destination ?? ''}: ${destination || NOT_YET}`,
    downloads: downloads.map(({ name, at, from }) => ({ name, at: momentView(at, now), from })),
  };
}
