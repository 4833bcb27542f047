import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { mustPrepareDecoys } from '../preparing';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { fileToVoteOn } from '../../submissions/file-of';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';

export const sayProblemInput = z.strictObject({
  requestId: z.uuid(),
  fileId: z.uuid(),
  /** What a careful reviewer finds; empty where nothing is wrong. */
  problem: z.string().trim().max(2000),
});

function tooLate() {
  return refuse.wrongState(
    'What is wrong with a decoy is said before it goes into the queue.',
    'Prepare another one.',
  );
}

@Injectable()
export class SayProblem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** While it is a draft: afterwards nobody could tell what was known when it went into the queue. */
  async execute(officer: Actor, input: z.output<typeof sayProblemInput>): Promise<void> {
    const { requestId, fileId, problem } = input;
    await this.work.write(mustPrepareDecoys(officer), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, officer, requestId);
      const { request } = about;
      if (!request.decoy) throw refuse.notFound('decoy');
      mustAllow('edit', officer, about);
      if (request.state !== 'draft') throw tooLate();
      const { id } = fileToVoteOn(request, fileId);
      await stores.decoys.sayProblem(id, problem);
      const said = requestEvent(request, 'decoy.described', { fileId: id, after: { problem } });
      return { result: undefined, events: [said] };
    });
  }
}
