import { z } from 'zod';
import type { Decision } from './decide-request';
import { wordsInput } from './words-input';

/** What both ways of sending a request back are told. */
export const returnInput = z.strictObject({
  requestId: z.uuid(),
  version: z.int(),
  /** The author reads it. */
  comment: wordsInput,
});

export function returnedWith(act: 'return' | 'return-early', comment: string): Decision {
  return {
    act,
    kind: 'request.returned',
    notice: 'request-returned',
    words: {
      field: 'comment',
      text: comment,
      visibility: 'everyone',
      missing: 'Say what has to change; the author reads this.',
    },
  };
}
