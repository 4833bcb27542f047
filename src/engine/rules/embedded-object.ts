import { z } from 'zod';
import { broken, defineRule } from './define-rule';
import { kindInWords, quoted } from './words';

/**
 * A file inside the file: a workbook behind a chart, a document in a sheet. It holds all of its source, not what is
 * shown of it. What a reader of ours can open is checked as if it had been handed in by itself.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), files with underlying data.
 */
export const embeddedObject = defineRule({
  id: 'embedded-object',
  title: 'A file inside the file',
  params: z.strictObject({}),

  *part({ part, anchor, text }, { looked }) {
    if (part !== 'embedded-object') return;
    looked();
    yield broken(anchor, {
      value: kindInWords(part),
      message: `A file is embedded here (${quoted(text)}): it leaves whole, with all that is not shown of it.`,
      remedy:
        'Paste a picture or the values instead, and submit the embedded file by itself if it is needed.',
    });
  },
});
