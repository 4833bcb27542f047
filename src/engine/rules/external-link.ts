import { z } from 'zod';
import { cellAnchor, type Anchor } from '../model/anchor';
import { cellOfKey } from '../model/document';
import { broken, defineRule, type Draft } from './define-rule';
import { kindInWords, quoted } from './words';

/**
 * Something that the file fetches from elsewhere when it is opened: it tells that place who reads it, shows what nobody
 * checked, and keeps a copy of the values it fetched last. A hyperlink that waits for a click is none.
 */
export const externalLink = defineRule({
  id: 'external-link',
  title: 'Content fetched from elsewhere',
  params: z.strictObject({}),

  *rows({ grid, details }, { looked }) {
    for (const [key, { formula }] of details) {
      if (formula === undefined || !FETCHES.test(formula.replace(TEXTS, '""'))) continue;
      looked();
      const { row, column } = cellOfKey(key);
      yield fetching(cellAnchor(grid, row, column), 'A formula', formula);
    }
  },

  *part({ part, anchor, text }, { looked }) {
    const what = FETCHED[part];
    if (what === undefined) return;
    looked();
    yield { ...fetching(anchor, what, text), value: kindInWords(part) };
  },
});

function fetching(anchor: Anchor, what: string, text: string): Draft {
  return broken(anchor, {
    message: `${what} (${quoted(text)}) fetches content when the file is opened, which nobody can check beforehand.`,
    remedy: 'Break the link: paste the values in its place, and save the file again.',
  });
}

/** Functions that ask a server or another program, and the old way to ask one: `program|'topic'!item`. */
const FETCHES =
  /\b(?:WEBSERVICE|IMAGE|RTD|DDE|STOCKHISTORY|CUBE[A-Z]{5,20}|IMPORT(?:DATA|XML|HTML|FEED|RANGE))\s{0,3}\(|\b[a-z]\w{0,39}\|'/i;
const TEXTS = /"[^"]*"/g;

const FETCHED: Readonly<Record<string, string>> = {
  'external-link': 'A link to another file or address',
  connection: 'A connection to a data source',
};
