export const MAIL_MODES = ['each', 'digest', 'none'] as const;
/** `each`: at once. `digest`: what is new, once a day. */
export type MailMode = (typeof MAIL_MODES)[number];

/** Where and how somebody wants to be told besides in the application. */
export interface MailSetting {
  readonly address: string;
  readonly mode: MailMode;
}

const DIGEST_HOUR = 6;
const DAY_MS = 24 * 60 * 60 * 1000;

/** When mail about something of `at` leaves: a digest at six in the morning, UTC. Undefined when none is wanted. */
export function mailDueAt({ mode }: MailSetting, at: Date): Date | undefined {
  if (mode === 'none') return undefined;
  if (mode === 'each') return at;
  const sameDay = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), DIGEST_HOUR);
  return new Date(sameDay > at.getTime() ? sameDay : sameDay + DAY_MS);
}

/** Good enough to try: whether it arrives, only sending tells. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@<>",;:]{1,64}@[^\s@<>",;:]{1,255}$/.test(text);
}
