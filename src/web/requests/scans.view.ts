import type { RequestPage } from '../../app/submissions/request-page';
import { mayNow } from './acts.view';
import type { ListedRequest } from '../../app/submissions/request';

/** What the browser of whoever writes follows while files are being checked. */
export interface ScansView {
  readonly url: string;
  readonly open: number;
}

export function scansView({ request, viewer, offers }: RequestPage): ScansView | null {
  const open = openScans(request);
  const waits = viewer === 'author' || (viewer === 'writer' && mayNow(offers, 'edit'));
  return open === 0 || !waits ? null : { url: `/requests/${request.id}/scans`, open };
}

export function openScans({ files }: ListedRequest): number {
  return files.filter(({ scan, withdrawn }) => scan.state !== 'done' && !withdrawn).length;
}
