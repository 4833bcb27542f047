import { z } from 'zod';
import type { Actor } from '../people/person';
import { refuse } from '../refusals';
import type { Stores } from '../unit-of-work.port';
import type { QueueView } from './desk.port';

export const viewName = z.string().trim().min(1, 'Give the view a name.').max(40);

/** @throws Refusal `forbidden` for who has no queue */
export async function ownViews(
  { desk }: Pick<Stores, 'desk'>,
  checker: Actor,
  now: Date,
): Promise<readonly QueueView[]> {
  if (!checker.roles.includes('checker')) throw refuse.forbidden('Only output checkers have a queue.');
  return (await desk.around(checker.id, now)).views;
}

/** @throws Refusal `not-found` for a view that is somebody else's, or nobody's */
export function viewAmong(views: readonly QueueView[], viewId: string): QueueView {
  const view = views.find(({ id }) => id === viewId);
  if (!view) throw refuse.notFound('view');
  return view;
}
