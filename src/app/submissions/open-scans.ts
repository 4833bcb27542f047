import type { ListedRequest } from './request';

/** Of what is still asked for. */
export function openScans({ files }: Pick<ListedRequest, 'files'>): number {
  return files.filter(({ scan, withdrawn }) => scan.state !== 'done' && !withdrawn).length;
}
