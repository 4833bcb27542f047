import type { QueuePage } from '../../app/reviews/read-queue/read-queue';
import { counted } from '../words/numbers';
import { hrefOf, setIn } from './queue-address';

export interface ViewsPage {
  readonly views: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly count: string;
    readonly isUsual: boolean;
    readonly changeAction: string;
    readonly removeAction: string;
  }[];
}

export function viewsPage(views: QueuePage['views']): ViewsPage {
  return {
    views: views.map(({ id, name, filter, isUsual, count }) => ({
      ...{ id, name, isUsual },
      href: hrefOf(setIn(filter)),
      count: counted(count, 'request'),
      changeAction: `/queue/views/${id}`,
      removeAction: `/queue/views/${id}/remove`,
    })),
  };
}
