import type { RemedyAsked } from '../../engine/remedies/remedy';
import { refuse } from '../refusals';
import type { OutputFile, ReleaseRequest } from '../submissions/request';
import type { RemedyOrder } from './remedies.port';

/** @throws Refusal `wrong-state` while the file waits for its check */
export function remedyOrder(
  { book }: ReleaseRequest,
  { path, statement, current, scan }: OutputFile,
  asked: RemedyAsked,
): RemedyOrder {
  if (scan.state !== 'done')
    throw refuse.wrongState('This file is being checked.', 'Try again when its check is done.');
  return { sha256: current.sha256, path, statement, book, asked };
}
