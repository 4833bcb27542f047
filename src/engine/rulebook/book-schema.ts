import { z } from 'zod';
import { ROLES } from '../tables/roles';
import { RULE_IDS } from '../rules/rule-ids';
import { byteSize, duration, durationDays, parseDuration, share } from './units';

const ID = /^[a-z0-9-]{1,64}$/;
const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}$/;
const FORMAT_ID = /^[a-z0-9][a-z0-9.-]{0,19}$/;
const yesOrNo = z.boolean({ error: 'true or false' });
const words = (max: number) => z.string().trim().min(1, 'at least one letter').max(max);

const sourceSchema = z
  .strictObject({
    kind: z.enum(['found', 'general', 'assumption']),
    text: words(1000).optional(),
    where: words(1000).optional(),
  })
  .meta({ id: 'source' });

const namePattern = z
  .string()
  .max(500)
  .refine(isAnchoredPattern, 'a regular expression from ^ to $, as in JavaScript with the flag u');

function isAnchoredPattern(text: string): boolean {
  if (!text.startsWith('^') || !text.endsWith('$')) return false;
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}

export const filesSchema = z.strictObject({
  types: z
    .array(z.string().regex(FORMAT_ID, 'a file type such as csv or xlsx'))
    .min(1, 'at least one file type'),
  'max-bytes': byteSize,
  'max-total-bytes': byteSize,
  'max-files': z.int().min(1).max(100_000),
  names: namePattern,
});

const RETENTION_ALLOWED = 'at least 1 year: an audit trail that is gone proves nothing';
const retention = duration.refine((text) => {
  const parsed = parseDuration(text);
  return parsed !== undefined && durationDays(parsed) >= 365;
}, RETENTION_ALLOWED);

export const reviewSchema = z.strictObject({
  reviewers: z.int().min(1).max(4),
  blinded: yesOrNo,
  'outside-project': z.int().min(0).max(4),
  decision: z.enum(['human', 'owner', 'automatic']),
  because: words(1000).optional(),
  'respond-within': duration,
  'claim-for': duration,
  'close-returned-after': duration,
  'available-for': duration,
  'partial-release': yesOrNo,
  'audit-retention': retention,
  'officer-blinded': yesOrNo,
  override: z.enum(['reason', 'all-agree']),
  conflicts: z.array(z.enum(['author', 'co-author', 'same-group'])),
  holidays: z.string().regex(/^[a-z0-9-]{1,40}$/, '`none` or the id of a calendar'),
  exceptions: z.enum(['with-reason', 'never']),
  'sample-after-release': share,
});

/** What every rule may say, beside the parameters of its own. */
export const commonRuleKeys = {
  effect: z.enum(['flag', 'ask', 'off']).meta({ id: 'effect' }).optional(),
  severity: z.enum(['high', 'medium', 'low']).meta({ id: 'severity' }).optional(),
  except: z.array(z.enum(ROLES)).meta({ id: 'roles' }).optional(),
  confidential: yesOrNo.optional(),
  source: sourceSchema.optional(),
};

/** Keys of a book that `sources:` may speak of. */
export const SOURCED = [
  ...Object.keys(filesSchema.shape).map((key) => `files.${key}`),
  ...Object.keys(reviewSchema.shape).map((key) => `review.${key}`),
];

/** A book as one file writes it: with `extends` it says only what differs. */
export const bookSchema = z.strictObject({
  id: z.string().regex(ID, 'small letters, digits and -'),
  version: z.string({ error: 'three numbers such as 1.0.0' }).regex(VERSION, 'three numbers such as 1.0.0'),
  title: words(200),
  extends: z.string().regex(ID, 'the id of another book').optional(),
  files: filesSchema.partial().optional(),
  review: reviewSchema.partial().optional(),
  rules: z.partialRecord(z.enum(RULE_IDS), z.looseObject(commonRuleKeys)).optional(),
  sources: z.partialRecord(z.enum(SOURCED), sourceSchema).optional(),
});
