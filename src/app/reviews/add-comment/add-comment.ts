import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { fileOf } from '../../submissions/file-of';
import { groupOf } from '../../submissions/group-of';
import type { OutputFile } from '../../submissions/request';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { placeInput } from '../place';

export const addCommentInput = z.strictObject({
  requestId: z.uuid(),
  /** About a group, or about a file; about the whole request without either. */
  groupId: z.uuid().optional(),
  fileId: z.uuid().optional(),
  place: placeInput,
  /** Of the version that was on screen, in which the place is; the current one where it is not said. */
  sha256: z.string().length(64).optional(),
  visibility: z.enum(['checkers', 'everyone']),
  text: z.string().trim().min(1, 'Write something first.').max(4000, 'at most 4000 characters'),
});

@Injectable()
export class AddComment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Other checkers read it once all reviews are in; the author, if it is for everyone, once the turn left review. */
  async execute(checker: Actor, input: z.output<typeof addCommentInput>): Promise<void> {
    await this.work.write(originOf(checker, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, checker, input.requestId);
      mustAllow('comment', checker, about);
      const { request } = about;
      const { groupId, fileId, place, visibility, text } = input;
      if (place !== '' && fileId === undefined) throw placeOfNothing();
      if (groupId !== undefined) groupOf(request, groupId);
      const sha256 = fileId === undefined ? undefined : bytesMeant(fileOf(request, fileId), input.sha256);
      await stores.reviews.comment({
        ...{ requestId: request.id, groupId, fileId, sha256, place: place || undefined, visibility, text },
        turn: request.turn,
        authorId: checker.id,
        at: this.clock.now(),
      });
      const said = {
        fileId,
        sha256,
        after: {
          visibility,
          text,
          ...(place !== '' && { place }),
          ...(groupId !== undefined && { group: groupId }),
        },
      };
      return { result: undefined, events: [requestEvent(request, 'comment.added', said)] };
    });
  }
}

/** A page that was left open since an earlier turn shows other bytes than those of now: the words stay with what was read. */
function bytesMeant({ current, versions }: OutputFile, shown: string | undefined): string {
  if (shown === undefined) return current.sha256;
  if (!versions.some(({ sha256 }) => sha256 === shown)) throw refuse.changed('This file');
  return shown;
}

function placeOfNothing() {
  return refuse.invalid([{ field: 'fileId', message: 'A place is in a file: say in which.' }]);
}
