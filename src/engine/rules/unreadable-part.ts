import { z } from 'zod';
import { defineRule, undecided } from './define-rule';

/**
 * A part that could not be read, so that nobody knows what is in it: damaged, beyond a limit, or of a kind that has no
 * reader. Never passed, never refused by the machine: a person decides. Encrypted parts, bombs and
 * oversized pictures have their own rules.
 */
export const unreadablePart = defineRule({
  id: 'unreadable-part',
  title: 'A part that could not be read',
  params: z.strictObject({}),

  *unread({ anchor, cause, reason }, { looked }) {
    if (cause === 'encrypted' || cause === 'bomb' || cause === 'oversized') return;
    looked();
    yield undecided(anchor, {
      message: `This could not be read, so nothing in it was checked: ${reason}`,
      remedy: REMEDIES[cause],
    });
  },
});

const REMEDIES = {
  broken: 'Open the file where it was made, save it again, and replace it.',
  limit: 'Make it smaller: fewer rows or sheets, or several files.',
  unsupported:
    'Save tables as csv or xlsx and text as txt, which can be checked. Else a person has to read all of it.',
} as const;
