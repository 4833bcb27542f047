import { z } from 'zod';
import type { PartKind } from '../model/document';
import { broken, defineRule } from './define-rule';
import { kindInWords, quoted } from './words';

/**
 * Content that a reader does not see when the file is opened: it leaves with the file all the same. Links, macros,
 * embedded files and saved copies of data have rules of their own.
 */
export const hiddenContent = defineRule({
  id: 'hidden-content',
  title: 'Content that cannot be seen',
  params: z.strictObject({}),

  *part({ part, anchor, text }, { looked }) {
    const what = HIDDEN[part];
    if (what === undefined) return;
    looked();
    yield broken(anchor, {
      value: kindInWords(part),
      message: `${what}${text === '' ? '' : ` (${quoted(text)})`} is not seen when the file is opened, and leaves with it.`,
      remedy: REMEDIES[part] ?? 'Delete it, or show it so that it can be checked, and save the file again.',
    });
  },
});

const HIDDEN: Partial<Record<PartKind, string>> = {
  'hidden-sheet': 'A hidden sheet',
  'hidden-slide': 'A hidden slide',
  'hidden-row': 'A hidden row',
  'hidden-column': 'A hidden column',
  'filtered-row': 'A row that a filter hides',
  'invisible-text': 'Text that cannot be seen',
  'covered-text': 'Text below something drawn over it',
  'outside-text': 'Text beside the page',
  'hidden-layer': 'Text on a layer that is switched off',
  thumbnail: 'A small preview that shows another picture',
  comment: 'A comment',
  notes: 'A speaker’s note',
  'defined-name': 'A hidden name with content',
  bookmark: 'A bookmark that says what no page does',
  revision: 'A tracked change or an earlier version',
  'hidden-bytes': 'Content that no program shows',
};

const REMEDIES: Partial<Record<PartKind, string>> = {
  'filtered-row': 'Remove the filter, delete the rows that nobody needs, and save the file again.',
  notes: 'Delete the notes, or put what matters on the slide.',
  comment: 'Delete the comment, or write what matters into a note below the table.',
  'covered-text':
    'Remove the text where it was written, instead of drawing over it, and make the file again.',
  revision: 'Accept or reject all changes, and save the file anew (not as an update).',
  'hidden-bytes': 'Make the file anew from what should be in it.',
};
