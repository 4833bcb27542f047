import type { ReleaseRequest } from '../../app/submissions/request';

export interface CoAuthorsView {
  readonly action: string;
  readonly names: string;
  readonly say: string;
}

export function coAuthorsView({ id, coAuthors }: ReleaseRequest): CoAuthorsView {
  return {
    action: `/requests/${id}/co-authors`,
    names: coAuthors.join('\n'),
    say: 'One a line, if there are any. Checkers read this, and whom you name does not review it.',
  };
}
