import type { RequestPage } from '../../app/submissions/request-page';
import type { ReleaseRequest } from '../../app/submissions/request';

/** What the browser of an author follows while files are being checked. */
export interface ScansView {
  readonly url: string;
  readonly open: number;
}

export function scansView({ request, viewer }: RequestPage): ScansView | null {
  const open = openScans(request);
  return open === 0 || viewer !== 'author' ? null : { url: `/requests/${request.id}/scans`, open };
}

export function openScans({ files }: ReleaseRequest): number {
  return files.filter(({ scan, withdrawn }) => scan.state !== 'done' && !withdrawn).length;
}
