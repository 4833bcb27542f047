import { z } from 'zod';
import { broken, defineRule } from './define-rule';
import { quoted } from './words';

/**
 * A kind of file that the book does not list. Decided by the bytes, not by the name: a table renamed to `.png` is
 * still a table. Among text kinds, which look alike, the name decides.
 */
export const typeNotAllowed = defineRule({
  id: 'type-not-allowed',
  title: 'A type of file that is not allowed',
  params: z.strictObject({}),

  *file({ file, policy, looked }) {
    looked();
    if (policy.types.includes(file.format)) return;
    yield broken(
      {},
      {
        value: file.format,
        message:
          `By its bytes this file is of the type ${quoted(file.format)}, which the rulebook does not allow, ` +
          'because nobody here can check what is in it.',
        remedy: `Save it as one of: ${policy.types.join(', ')}.`,
      },
    );
  },
});
