import { z } from 'zod';
import { signInName } from './credentials';

/** Somebody in a project. */
export const membershipInput = z.strictObject({
  /** Its code. */
  project: z.string().trim(),
  signIn: signInName,
});
