import type { GroupApproval } from '../../app/reviews/approve-group/approve-group';
import { visibleText } from '../../engine/report/visible-text';
import { counted } from '../words/numbers';

export interface ApprovedGroupView {
  readonly say: string;
  readonly left: readonly { readonly name: string; readonly href: string; readonly because: string }[];
  /** Where to go on: the first file that was left, or the request. */
  readonly nextHref: string;
  readonly nextLabel: string;
}

/** What one click approved, and which files it left to votes of their own. */
export function approvedGroupView({ request, approved, left }: GroupApproval): ApprovedGroupView {
  const hrefOf = (fileId: string) => `/requests/${request.id}/files/${fileId}`;
  const [first] = left;
  return {
    say: `You approve ${counted(approved.length, 'file')} of request #${request.number}.`,
    left: left.map(({ file, because }) => ({ name: visibleText(file.path), href: hrefOf(file.id), because })),
    nextHref: first ? hrefOf(first.file.id) : `/requests/${request.id}`,
    nextLabel: first ? 'To the first of them' : 'To the request',
  };
}
