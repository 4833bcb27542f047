import { z } from 'zod';
import type { DeletionFilter } from './deletions.port';

const NUMBER_ALLOWED = 'a number of a request, such as 17';

export const deletionsQuery = z.strictObject({
  project: z.uuid().optional(),
  /** Number of the request, as people know it. */
  request: z
    .string()
    .trim()
    .regex(/^#?\d{1,9}$/, NUMBER_ALLOWED)
    .transform((text) => Number(text.replace('#', '')))
    .optional(),
  page: z.int().min(1).max(1_000_000).default(1),
});
export type DeletionsQuery = z.output<typeof deletionsQuery>;

/** Without the page that is on screen. */
export function deletionFilter({ project, request }: DeletionsQuery): DeletionFilter {
  return { projectId: project, requestNumber: request };
}

/** What was looked for, without what was left open: for the event, and for addresses. */
export function deletionsLookedFor({ project, request }: DeletionsQuery): Readonly<Record<string, string>> {
  return {
    ...(project !== undefined && { project }),
    ...(request !== undefined && { request: String(request) }),
  };
}
