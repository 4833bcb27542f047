import { z } from 'zod';

/** What a person types to sign in: lower-cased, so that `Robin` and `robin` are one. */
export const signInName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,99}$/u,
    'A sign-in has 1 to 100 letters, digits and . _ @ + - and begins with a letter or digit.',
  );

/** Long rather than odd: length is what guessing fails on. The upper end keeps hashing short. */
export const newPassword = z
  .string()
  .min(12, 'A password has at least 12 characters. A few words are easier to remember than symbols.')
  .max(1000, 'A password has at most 1000 characters.');

export const personName = z
  .string()
  .trim()
  .min(1, 'Say the name, as others should see it.')
  .max(200, 'A name has at most 200 characters.')
  .regex(/^[^\p{Cc}]*$/u, 'A name has no control characters.');
