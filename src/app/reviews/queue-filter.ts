import { z } from 'zod';
import { QUEUE_CORNERS, QUEUE_ORDERS } from '../submissions/waiting-lines';

/** What waits for checkers or for whoever releases. */
export const OPEN = ['submitted', 'in-review', 'reviewed', 'approved', 'release-failed'] as const;

/** What a queue can be narrowed to, as it stands in an address and is kept as a view. */
export const queueFilterInput = z.strictObject({
  /** Words in title, project or author. */
  text: z.string().trim().max(200).optional(),
  state: z.enum(OPEN).optional(),
  projectId: z.uuid().optional(),
  only: z.enum(QUEUE_CORNERS).optional(),
  order: z.enum(QUEUE_ORDERS).optional(),
});
export type KeptFilter = z.output<typeof queueFilterInput>;

export function asksForNothing(filter: KeptFilter): boolean {
  return Object.keys(filter).length === 0;
}
