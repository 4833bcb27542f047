/** Why bytes go; `schedule.ts` says what each covers. */
export const RETENTION_RULES = ['removed', 'unreleased', 'ended'] as const;
export type RetentionRule = (typeof RETENTION_RULES)[number];

/** What is said of bytes that are gone by the schedule. */
export interface Deleted {
  readonly at: Date;
  readonly rule: RetentionRule;
}

/** Nothing of a request goes while compliance holds it. */
export interface Hold {
  readonly reason: string;
  /** Name of the officer. */
  readonly by: string;
  readonly since: Date;
}
