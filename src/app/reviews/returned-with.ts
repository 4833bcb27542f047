import { z } from 'zod';
import type { Decision } from './decide-request';
import { type Said, saidToAuthorInput, type ToAuthor } from './said-to-author';
import type { ReleaseRequest } from '../submissions/request';

/** What both ways of sending a request back are told. */
export const returnInput = z.strictObject({ requestId: z.uuid(), version: z.int(), ...saidToAuthorInput });

export function returnedWith(
  act: 'return' | 'return-early',
  toAuthor: ToAuthor,
  mustSay: (request: ReleaseRequest, said: readonly Said[]) => void,
): Decision {
  return { act, kind: 'request.returned', notice: 'request-returned', toAuthor: { ...toAuthor, mustSay } };
}
