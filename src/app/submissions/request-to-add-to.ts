import type { Actor } from '../people/person';
import type { Rulebooks } from '../policies/rulebooks.port';
import type { Stores } from '../unit-of-work.port';
import { bareRequest, requestToAskAbout } from '../workflow/known-request';
import { isAllowed, mustAllow } from '../workflow/may';
import type { ReleaseRequest } from './request';

/**
 * The request without its files, for one more: whoever adds ten thousand does not read, each time, those that are there.
 *
 * @throws Refusal as `mustAllow` does
 */
export async function requestToAddTo(
  stores: Stores,
  rulebooks: Pick<Rulebooks, 'get'>,
  person: Actor,
  requestId: string,
): Promise<ReleaseRequest> {
  const about = await bareRequest(stores, rulebooks, person, requestId);
  // A refusal also says what can be done instead, and that depends on the files.
  if (!isAllowed('add-file', person, about))
    mustAllow('add-file', person, await requestToAskAbout(stores, rulebooks, person, requestId));
  return about.request;
}
