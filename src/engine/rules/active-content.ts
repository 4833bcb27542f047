import { z } from 'zod';
import type { PartKind } from '../model/document';
import { broken, defineRule } from './define-rule';
import { quoted } from './words';

/**
 * A program in a page, a drawing or a document that runs when the file is opened, or a form that sends what is entered.
 * What it will show or send, nobody can tell by looking at the file. Macros of office files are `macro`'s.
 * Source: X7 of the acceptance list; ours.
 */
export const activeContent = defineRule({
  id: 'active-content',
  title: 'A program that runs when the file is opened',
  params: z.strictObject({}),

  *part({ part, anchor, text }, { looked }) {
    const what = ACTIVE[part];
    if (what === undefined) return;
    looked();
    yield broken(anchor, {
      value: part,
      message: `${what.words} stands here (${quoted(text)}): ${what.why}.`,
      remedy: what.remedy,
    });
  },
});

interface Active {
  readonly words: string;
  readonly why: string;
  readonly remedy: string;
}

const ACTIVE: Partial<Record<PartKind, Active>> = {
  script: {
    words: 'A program',
    why: 'it runs when the file is opened, and can show, fetch or send what nobody has checked',
    remedy:
      'Save the figure as a picture (PNG, or SVG without script) and the table as CSV or plain HTML, and submit those.',
  },
  form: {
    words: 'A form',
    why: 'what is entered in it is sent to that address',
    remedy: 'Take the form out; an output is read, not filled in.',
  },
};
