import type { ListedRequest } from '../../app/submissions/request';
import type { Offer } from '../../app/workflow/may';
import { dateTime } from '../words/moments';
import { deletedHere } from '../words/deletions';
import { bytesInWords } from '../words/numbers';

export interface ReleaseView {
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Empty while there is nothing to download. */
  readonly packageHref: string;
  readonly manifestHref: string;
  /** Of what there is to do after a recall; empty for who does not do it. */
  readonly recallHref: string;
}

export function releaseView(
  { id, state, release, dueAt }: ListedRequest,
  offers: readonly Offer[],
): ReleaseView | null {
  if (!release) return null;
  const facts = [
    { label: 'Ordered', value: dateTime(release.startedAt) },
    { label: 'Destination', value: release.destination },
  ];
  if (release.deliveredAt) facts.push({ label: 'Delivered', value: dateTime(release.deliveredAt) });
  if (release.packageBytes !== undefined)
    facts.push({ label: 'Package', value: bytesInWords(release.packageBytes) });
  if (release.deliveredAt && release.packageSha256 !== undefined)
    facts.push({ label: 'SHA-256', value: release.packageSha256 });
  if (release.deleted) facts.push({ label: 'Our copy', value: deletedHere(release.deleted) });
  if (release.cause !== undefined) facts.push({ label: 'Why it failed', value: release.cause });
  const isOut = state === 'released';
  if (isOut && dueAt) facts.push({ label: 'Available until', value: dateTime(dueAt) });
  if (release.recalledAt) {
    // A release that failed was not out for anybody, so that nobody has to be told to give it back.
    const label = release.deliveredAt ? 'Recalled' : 'Taken back';
    facts.push({ label, value: dateTime(release.recalledAt) });
  }
  const recalls = state === 'recalled' && offers.some(({ act }) => act === 'recall');
  return {
    facts,
    packageHref: isOut ? `/requests/${id}/package` : '',
    manifestHref: release.deliveredAt ? `/requests/${id}/manifest` : '',
    recallHref: recalls ? `/requests/${id}/recall` : '',
  };
}
