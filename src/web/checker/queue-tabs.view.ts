import type { QueuePage } from '../../app/reviews/read-queue/read-queue';
import { grouped } from '../words/numbers';
import { addressed, hrefOf, setIn } from './queue-address';

/** One's own views above the queue, and how to keep what is on screen as one more. */
export interface QueueTabsView {
  /** Everything first; none while there are no views. */
  readonly tabs: readonly TabView[];
  /** Fields of the form that keeps the filter; null when there is nothing to keep. */
  readonly keep: { readonly fields: readonly { readonly name: string; readonly value: string }[] } | null;
}

interface TabView {
  readonly href: string;
  readonly label: string;
  readonly count: string;
  readonly current: boolean;
}

export function queueTabs({ filter, views, unfiltered }: QueuePage): QueueTabsView {
  const opensWithView = views.some(({ isUsual }) => isUsual);
  const [set, shown] = [setIn(filter), hrefOf(setIn(filter))];
  const isShown = (href: string) => href === shown;
  const own = views.map(({ name, count, filter: kept }) => ({
    href: hrefOf(setIn(kept)),
    label: name,
    count: grouped(count),
    current: isShown(hrefOf(setIn(kept))),
  }));
  const everything = {
    href: hrefOf(addressed({}, { opensWithView })),
    label: 'Everything',
    count: grouped(unfiltered),
    current: isShown('/queue'),
  };
  const isNew = shown !== '/queue' && !own.some(({ current }) => current);
  return {
    tabs: own.length === 0 ? [] : [everything, ...own],
    keep: isNew ? { fields: Object.entries(set).map(([name, value]) => ({ name, value })) } : null,
  };
}
