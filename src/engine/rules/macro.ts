import { z } from 'zod';
import { broken, defineRule } from './define-rule';
import { kindInWords, quoted } from './words';

/** A program in a document: it runs where the file is opened, and its code may hold data. */
export const macro = defineRule({
  id: 'macro',
  title: 'A program in the file',
  params: z.strictObject({}),

  *part({ part, anchor, text }, { looked }) {
    if (part !== 'macro') return;
    looked();
    yield broken(anchor, {
      value: kindInWords(part),
      message: `This file holds a program (${quoted(text)}) that can run where it is opened, and can carry data in its code.`,
      remedy: 'Save it without macros, as .xlsx, .docx or .pptx.',
    });
  },
});
