import type { Person } from '../../app/people/person';
import type { ReleaseRequest } from '../../app/submissions/request';
import { titleOf } from '../requests/request-head.view';

export interface HandOverPage {
  readonly action: string;
  readonly back: string;
  readonly about: string;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
}

export function handOverPage(request: ReleaseRequest, colleagues: readonly Person[]): HandOverPage {
  return {
    action: `/requests/${request.id}/hand-over`,
    back: `/requests/${request.id}`,
    about: `#${request.number} ${titleOf(request)}`,
    colleagues: colleagues.map(({ id, name }) => ({ id, name })),
  };
}
