import { z } from 'zod';
import { broken, defineRule } from './define-rule';

/** Content behind a password. What nobody can read nobody can check. */
export const encrypted = defineRule({
  id: 'encrypted',
  title: 'Content behind a password',
  params: z.strictObject({}),

  *unread({ anchor, cause, reason }, { looked }) {
    if (cause !== 'encrypted') return;
    looked();
    yield broken(anchor, {
      message: `This is encrypted, so nobody can check what would leave: ${reason}`,
      remedy: 'Save it without a password and replace it. What is released is protected on its way.',
    });
  },
});
