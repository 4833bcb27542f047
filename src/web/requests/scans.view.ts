import type { ReleaseRequest } from '../../app/submissions/request';

/** What the browser follows while files are being checked. */
export interface ScansView {
  readonly url: string;
  readonly open: number;
}

export function scansView(request: ReleaseRequest): ScansView | null {
  const open = openScans(request);
  return open === 0 ? null : { url: `/requests/${request.id}/scans`, open };
}

export function openScans({ files }: ReleaseRequest): number {
  return files.filter(({ scan, withdrawn }) => scan.state !== 'done' && !withdrawn).length;
}
