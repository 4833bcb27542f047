import type { QueuePage } from '../../app/reviews/read-queue/read-queue';

type Filter = Partial<QueuePage['filter']>;

/** What stands in the address of a filtered queue: the usual order does not. */
export function setIn({ text, state, projectId, only, order }: Filter): Readonly<Record<string, string>> {
  return {
    ...(text && { text }),
    ...(state && { state }),
    ...(projectId && { projectId }),
    ...(only && { only }),
    ...(order && order !== 'promise' && { order }),
  };
}

/** Who opens the queue with a view of their own asks for everything by its order. */
export function addressed(filter: Filter, { opensWithView }: { readonly opensWithView: boolean }) {
  const set = setIn(filter);
  return opensWithView && Object.keys(set).length === 0 ? { order: 'promise' } : set;
}

export function hrefOf(set: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(set).toString();
  return query === '' ? '/queue' : `/queue?${query}`;
}
