import { openScans } from '../../app/submissions/open-scans';
import type { RequestPage } from '../../app/submissions/request-page';
import { underWay } from '../../app/submissions/under-way';

/** What the browser follows while Sluice works on a request, to show the page anew when something has ended. */
export interface ProgressView {
  readonly url: string;
  readonly open: number;
  /** To who is writing, whose page is not loaded anew. */
  readonly say: string;
}

export function progressView({ request }: RequestPage): ProgressView | null {
  const { id, state } = request;
  const open = underWay({ state, scansOpen: openScans(request) });
  const say = state === 'releasing' ? RELEASED : CHECKED;
  return open === 0 ? null : { url: `/requests/${id}/progress`, open, say };
}

const CHECKED = 'A check has finished. Its result is shown when you save.';
const RELEASED = 'The release has ended. Load the page again when you have sent what you write.';
