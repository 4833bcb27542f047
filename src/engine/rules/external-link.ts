import { z } from 'zod';
import { broken, defineRule } from './define-rule';
import { kindInWords, quoted } from './words';

/**
 * Something that the file fetches from elsewhere when it is opened: it tells that place who reads it, shows what nobody
 * checked, and keeps a copy of the values it fetched last. A hyperlink that waits for a click is none.
 */
export const externalLink = defineRule({
  id: 'external-link',
  title: 'Content fetched from elsewhere',
  params: z.strictObject({}),

  *part({ part, anchor, text }, { looked }) {
    const what = FETCHED[part];
    if (what === undefined) return;
    looked();
    yield broken(anchor, {
      value: kindInWords(part),
      message: `${what} (${quoted(text)}) fetches content when the file is opened, which nobody can check beforehand.`,
      remedy: 'Break the link: paste the values in its place, and save the file again.',
    });
  },
});

const FETCHED: Readonly<Record<string, string>> = {
  'external-link': 'A link to another file or address',
  connection: 'A connection to a data source',
};
