import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { news } from '../../notices/notices.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import type { ReleaseRequest } from '../../submissions/request';
import { requestEvent, type RequestEvent } from '../../submissions/request-event';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import type { Circumstances } from '../../workflow/circumstances';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow, stateAfter } from '../../workflow/may';
import { claimUntil } from '../claim-until';
import { allReviewsAreIn, seatsTaken } from '../seats';

export const handInReviewInput = z.strictObject({ requestId: z.uuid() });

@Injectable()
export class HandInReview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** The last one that the book wants discloses all of them, in the same transaction. */
  async execute(reviewer: Actor, input: z.output<typeof handInReviewInput>): Promise<void> {
    await this.work.write(originOf(reviewer, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, reviewer, input.requestId);
      mustAllow('submit-review', reviewer, about);
      const { id: requestId, turn } = about.request;
      const at = this.clock.now();
      const seat = { requestId, turn, reviewerId: reviewer.id };
      await stores.reviews.takeSeat(seat, at, await claimUntil(stores, at, about.policy));
      const isFirst = await stores.reviews.handIn(seat, at);
      if (!isFirst) return { result: undefined, nothing: true };
      const handedIn = requestEvent(about.request, 'review.handed-in', { after: { handedIn: true } });
      return { result: undefined, events: [handedIn, ...(await complete(stores, about, reviewer, at))] };
    });
  }
}

async function complete(
  { requests, notices }: Stores,
  { request, policy }: Circumstances,
  reviewer: Actor,
  at: Date,
): Promise<readonly RequestEvent[]> {
  const { id, version, turn, state: from } = request;
  const others = seatsTaken(request).filter((seat) => seat.reviewer.id !== reviewer.id);
  const own = { reviewer, turn, startedAt: at, submittedAt: at };
  const to = stateAfter('reviews-complete', from);
  if (!to) return [];
  if (!allReviewsAreIn([...others, own], policy)) {
    if (someoneFell(request)) await notices.send([reviewer.id], news(request, 'reviewer-needed', at));
    return [];
  }
  await requests.move({ id, version, from, to, at });
  const reviewers = [...others.map((seat) => seat.reviewer.id), reviewer.id];
  await notices.send(reviewers, news(request, 'reviews-in', at));
  const said = { before: { state: from }, after: { state: to, by: 'system' } };
  return [requestEvent(request, 'review.completed', said)];
}

/** Who hands in after a review fell away would have been the last, and is told why they are not. */
function someoneFell({ reviews, turn }: ReleaseRequest): boolean {
  return reviews.some((review) => review.turn === turn && review.left && review.submittedAt);
}
