import type { Notice } from './notices.port';

/** Where its reader goes on: to the request or the change of a rulebook, or to what is their own account. */
export function pathOfNotice(notice: Notice): string {
  if (notice.requestId !== undefined) return `/requests/${notice.requestId}`;
  return notice.bookChangeId === undefined ? '/account' : `/book-changes/${notice.bookChangeId}`;
}
