import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import type { JobOutcome } from '../../job-outcome';
import { Rulebooks } from '../../policies/rulebooks.port';
import type { ReleaseRequest } from '../../submissions/request';
import { type Done, type Nothing, type Stores, SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { closeReturned } from './close-returned';
import { endDecoy } from './end-decoy';
import { expire } from './expire';
import { decideOrRemind } from './decide-or-remind';
import { remind } from './remind';
import type { Deadline, Look } from './look';

/** The job of one request's deadline: looks what its state asks for by now, and when to look again. */
@Injectable()
export class RunDeadline {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  async execute(requestId: string): Promise<JobOutcome> {
    const now = this.clock.now();
    const next = await this.work.write(SYSTEM, async (stores): Promise<Outcome> => {
      const request = await stores.requests.findToChange(requestId);
      if (!request) return { result: undefined, nothing: true };
      const { review: policy } = await this.rulebooks.get(request.book);
      const { lookAgain: result, events } = await look(stores, { request, policy, now });
      const [first, ...more] = events;
      return first ? { result, events: [first, ...more] } : { result, nothing: true };
    });
    return next ? { done: false, retryAt: next } : { done: true };
  }
}

type Outcome = Done<Date | undefined> | Nothing<Date | undefined>;

function look(stores: Stores, deadline: Deadline): Promise<Look> {
  const { decoy, state } = deadline.request;
  const act = (decoy && END_OF_DECOY[state]) ?? WHAT[state];
  return act ? act(stores, deadline) : Promise.resolve({ events: [] });
}

type Looks = Partial<Record<ReleaseRequest['state'], (stores: Stores, deadline: Deadline) => Promise<Look>>>;

const END_OF_DECOY: Looks = { approved: endDecoy, returned: endDecoy, rejected: endDecoy };

const WHAT: Looks = {
  submitted: decideOrRemind,
  'in-review': remind,
  reviewed: remind,
  returned: closeReturned,
  released: expire,
};
