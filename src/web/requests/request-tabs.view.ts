import type { ListedRequest } from '../../app/submissions/request';
import { firstToLookAt } from './first-to-look-at';

export interface TabView {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  readonly key: string;
}

export function requestTabs(request: ListedRequest, current: 'overview' | 'files'): readonly TabView[] {
  const first = firstToLookAt(request);
  const overview = {
    href: `/requests/${request.id}`,
    label: 'Overview',
    current: current === 'overview',
    key: 'g o',
  };
  if (!first) return [overview];
  return [
    overview,
    {
      href: `/requests/${request.id}/files/${first.id}`,
      label: `Files ${request.files.length}`,
      current: current === 'files',
      key: 'g f',
    },
  ];
}
