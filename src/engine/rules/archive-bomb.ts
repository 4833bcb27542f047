import { z } from 'zod';
import { broken, defineRule } from './define-rule';

/** A small file that unpacks to something huge, deep or endless. Stopped before it fills memory or disk. */
export const archiveBomb = defineRule({
  id: 'archive-bomb',
  title: 'An archive that unpacks to far more than it seems',
  params: z.strictObject({}),

  *unread({ anchor, cause, reason }, { looked }) {
    if (cause !== 'bomb') return;
    looked();
    yield broken(anchor, {
      message: `Unpacking was stopped, so the rest was not checked: ${reason}`,
      remedy: 'Add the files themselves instead of the archive, or an archive of less content.',
    });
  },
});
