import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { news } from '../../notices/notices.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { keeperOf } from '../../submissions/keeper';
import { moveRequest } from '../../submissions/move-request';
import type { ReleaseRequest } from '../../submissions/request';
import { requestEvent, type RequestEvent } from '../../submissions/request-event';
import type { SplitOff } from '../../submissions/requests.port';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import { mustBeCurrent, requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { dueUnder } from '../due-at';
import { tellReleasers } from '../tell-releasers';
import { decideFile, filesAskedFor } from '../file-decision';
import { mustSayWhatToChange, type Said, saidToAuthor, saidToAuthorInput } from '../said-to-author';

export const approveInPartInput = z.strictObject({
  requestId: z.uuid(),
  version: z.int(),
  ...saidToAuthorInput,
});

@Injectable()
export class ApproveInPart {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /**
   * What is approved can be released; the rest goes back to its author as a request of its own.
   *
   * @returns the id of the request with the rest
   */
  async execute(checker: Actor, input: z.output<typeof approveInPartInput>): Promise<string> {
    return this.work.write(originOf(checker, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, checker, input.requestId);
      const { to } = mustAllow('approve-in-part', checker, about);
      const { request, policy } = about;
      mustBeCurrent(request, input.version);
      const said = saidToAuthor(request, input);
      mustSayWhatToChange(request, said);

      const at = this.clock.now();
      const left = filesAskedFor(request).filter((file) => decideFile(request, file, policy) !== 'approved');
      const rest = await stores.requests.splitOff({
        ...{ from: request, left, at },
        closesAt: await dueUnder(stores, policy, at, policy.closeReturnedAfter),
      });
      await say(stores, { request, rest, said, authorId: checker.id, at });
      const event = await moveRequest(stores.requests, request, { kind: 'request.approved-in-part', to, at });
      await stores.notices.send([keeperOf(request)], news(request, 'request-approved', at));
      await tellReleasers(stores, request, at, checker.id);
      await stores.notices.send(
        [keeperOf(request)],
        news({ ...request, id: rest.id }, 'request-returned', at),
      );
      const paths = left.map(({ path }) => path);
      return {
        result: rest.id,
        events: [
          { ...event, after: { ...event.after, rest: rest.id, left: paths } },
          beginning(request, rest, said),
        ],
      };
    });
  }
}

interface Saying {
  readonly request: ReleaseRequest;
  readonly rest: SplitOff;
  readonly said: readonly Said[];
  readonly authorId: string;
  readonly at: Date;
}

/** Where the author works on it. */
async function say({ reviews }: Stores, { request, rest, said, authorId, at }: Saying): Promise<void> {
  for (const { groupId, text } of said) {
    const group = groupId === undefined ? undefined : rest.groups.get(groupId);
    const comment = { requestId: rest.id, turn: request.turn, authorId, groupId: group, text, at };
    await reviews.comment({ ...comment, visibility: 'everyone' });
  }
}

function beginning(request: ReleaseRequest, rest: SplitOff, said: readonly Said[]): RequestEvent {
  const comment = said.map(({ text }) => text).join('\n');
  // Without it nobody could tell later that these files' bytes, reports and votes are those of others.
  const files = Object.fromEntries([...rest.files].map(([original, copy]) => [copy, original]));
  const after = { state: 'returned', partOf: request.id, files, ...(comment !== '' && { comment }) };
  return requestEvent({ ...request, id: rest.id }, 'request.split-off', { after });
}
