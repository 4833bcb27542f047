import type { ListedRequest } from '../../app/submissions/request';

export interface CoAuthorsView {
  readonly action: string;
  readonly names: string;
  readonly say: string;
}

export function coAuthorsView({ id, coAuthors, project }: ListedRequest): CoAuthorsView {
  return {
    action: `/requests/${id}/co-authors`,
    names: coAuthors.names.join('\n'),
    say:
      'A name or mail address each, on lines or parted by commas. Checkers read this. Whom you name does not review it, unless they had begun before you named them.' +
      (project.sharesDrafts ? ' Members who changed this request stay named.' : ''),
  };
}
