import type { Deleted } from '../../app/retention/deleted';
import { deletedOn } from '../../app/retention/deleted-words';
import type { MarkView } from './marks';
import { dateTime } from './moments';

/** As pages show their times: those of the house. */
export function deletedHere(deleted: Deleted): string {
  return deletedOn(deleted, dateTime);
}

/** In place of what a file was, for whoever opens it. */
export function deletedSay(deleted: Deleted): string {
  return `This file was ${deletedHere(deleted)}. Its digest, how much was found in it, votes and words stay; the certificate of the deletion is in the audit of this request.`;
}

export const DELETED_MARK: MarkView = { tone: 'waiting', sign: '∅', word: 'deleted' };
