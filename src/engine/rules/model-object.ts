import { z } from 'zod';
import { broken, defineRule } from './define-rule';
import { quoted } from './words';

/**
 * A saved model, function or plot: a thing that a program made and that carries more than it shows. A fitted model often
 * holds the records that it was fitted on, and one that does not may still give some of them back. By its bytes nobody
 * can tell what it has learnt, so a person who knows the method has to decide.
 * Source: SACRO-ML and the GRAIMATTER green paper (2022), "Guidelines and resources for AI model access from TREs".
 */
export const modelObject = defineRule({
  id: 'model-object',
  title: 'A saved model or object',
  params: z.strictObject({}),

  *part({ part, anchor, text }, { looked }) {
    if (part !== 'model') return;
    looked();
    yield broken(anchor, {
      message: `This is ${text.length > SHOWN ? quoted(text) : text}: what it holds, and what it has learnt of single people, cannot be seen.`,
      remedy:
        'Give the coefficients and fit statistics as a table instead, or ask for a review of the model by somebody who knows the method.',
    });
  },
});

const SHOWN = 400;
