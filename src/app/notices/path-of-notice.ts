import type { Notice } from './notices.port';

/** Where its reader goes on: to the request, or to what is their own account. */
export function pathOfNotice({ requestId }: Notice): string {
  return requestId === undefined ? '/account' : `/requests/${requestId}`;
}
