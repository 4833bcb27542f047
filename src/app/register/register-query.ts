import { z } from 'zod';
import { RULE_IDS } from '../../engine/rules/rule-ids';
import type { State } from '../workflow/words';
import type { RegisterFilter } from './register.port';

/** What became of a request, in the words of who looks for it. */
export const DECISIONS = [
  'open',
  'returned',
  'approved',
  'released',
  'rejected',
  'withdrawn',
  'recalled',
  'expired',
] as const;
export type Decision = (typeof DECISIONS)[number];

const STATES_OF: Readonly<Record<Decision, readonly State[]>> = {
  open: ['submitted', 'in-review', 'reviewed'],
  returned: ['returned'],
  approved: ['approved', 'releasing', 'release-failed'],
  released: ['released'],
  rejected: ['rejected'],
  withdrawn: ['withdrawn'],
  recalled: ['recalled'],
  expired: ['expired'],
};

export const registerQuery = z.strictObject({
  project: z.uuid().optional(),
  person: z.uuid().optional(),
  file: z.string().trim().max(200).optional(),
  digest: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256: 64 digits and letters a to f')
    .optional(),
  rule: z.enum(RULE_IDS).optional(),
  month: z
    .string()
    .trim()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month such as 2026-11')
    .optional(),
  decision: z.enum(DECISIONS).optional(),
  /** Where what went out went. */
  destination: z.uuid().optional(),
  page: z.int().min(1).max(1_000_000).default(1),
});
export type RegisterQuery = z.output<typeof registerQuery>;

/** Without the page that is on screen. */
export function registerFilter({
  project,
  person,
  digest,
  decision,
  destination: destinationId,
  ...same
}: RegisterQuery): RegisterFilter {
  const { file, rule, month } = same;
  const states = decision && STATES_OF[decision];
  return { projectId: project, personId: person, sha256: digest, file, rule, month, states, destinationId };
}

const NAMES = ['project', 'person', 'file', 'digest', 'rule', 'month', 'decision', 'destination'] as const;

/** What was looked for, without what was left open: for the event of the search, and for addresses. */
export function lookedFor(query: RegisterQuery): Readonly<Record<string, string>> {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = query[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
