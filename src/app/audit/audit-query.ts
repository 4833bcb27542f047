import { z } from 'zod';
import type { AuditFilter } from './audit.port';
import { EVENT_KINDS, type Json } from './event';

const day = z.iso.date('a day such as 2026-11-23').optional();

/** What to look for in the audit; the page, its export and the API ask the same. */
export const auditQuery = z.strictObject({
  projectId: z.uuid().optional(),
  /** Also `system` or `shell`. */
  personId: z.string().max(100).optional(),
  requestId: z.uuid('the number of a request, such as #4, or the id in its address').optional(),
  requestNumber: z.int().min(1).optional(),
  fileId: z.uuid('the id of a file, as in its address').optional(),
  sha256: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256: 64 digits and letters a to f')
    .optional(),
  kinds: z.array(z.enum(EVENT_KINDS)).optional(),
  /** Inclusive. */
  since: day,
  until: day,
  page: z.int().min(1).max(1_000_000).default(1),
});

type AuditQuery = z.output<typeof auditQuery>;

/** Without the page that is on screen. */
export function filterOf(query: AuditQuery): AuditFilter {
  const { projectId, personId, requestId, requestNumber, fileId, sha256, kinds, since, until } = query;
  return { projectId, personId, requestId, requestNumber, fileId, sha256, kinds, since, until };
}

/** What was looked for stands in the event of the search. */
export function asJson(filter: AuditFilter): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(filter).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );
}
