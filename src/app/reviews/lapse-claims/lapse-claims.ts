import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import type { JobOutcome } from '../../job-outcome';
import { news } from '../../notices/notices.port';
import type { ReleaseRequest, Review } from '../../submissions/request';
import { requestEvent, type RequestEvent } from '../../submissions/request-event';
import { type Stores, SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import type { State } from '../../workflow/words';
import { openClaims } from '../seats';

const DONE: JobOutcome = { done: true };
/** Elsewhere the turn is over, and its seats hold up nobody. */
const UNDER_REVIEW: readonly State[] = ['in-review', 'reviewed'];

/** The job of a request's claims: frees the seats of those who did nothing for as long as the book allows. */
@Injectable()
export class LapseClaims {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(requestId: string): Promise<JobOutcome> {
    const now = this.clock.now();
    const seen = await this.work.read(({ requests }) => requests.find(requestId));
    if (lapsed(seen, now).length > 0) await this.free(requestId, now);
    const next = (await this.work.read(({ requests }) => requests.find(requestId))) ?? seen;
    const [retryAt] = claimsIn(next)
      .flatMap(({ claimedUntil }) => claimedUntil ?? [])
      .sort((a, b) => a.getTime() - b.getTime());
    return retryAt ? { done: false, retryAt } : DONE;
  }

  /** Decides on what stands now: a vote may have come in between. */
  private async free(requestId: string, at: Date): Promise<void> {
    await this.work.write(SYSTEM, async (stores) => {
      const request = await stores.requests.findToChange(requestId);
      const events: RequestEvent[] = [];
      for (const seat of lapsed(request, at)) if (request) events.push(await free(stores, request, seat, at));
      const [first, ...more] = events;
      return first ? { result: undefined, events: [first, ...more] } : { result: undefined, nothing: true };
    });
  }
}

function claimsIn(request: ReleaseRequest | undefined): readonly Review[] {
  return request && UNDER_REVIEW.includes(request.state) ? openClaims(request) : [];
}

function lapsed(request: ReleaseRequest | undefined, now: Date): readonly Review[] {
  return claimsIn(request).filter(({ claimedUntil }) => claimedUntil !== undefined && claimedUntil <= now);
}

async function free(
  { reviews, notices }: Stores,
  request: ReleaseRequest,
  { reviewer, claimedUntil }: Review,
  at: Date,
): Promise<RequestEvent> {
  const { id: requestId, turn } = request;
  await reviews.leaveSeat({ requestId, turn, reviewerId: reviewer.id }, at, 'lapsed');
  await notices.send([reviewer.id], news(request, 'claim-lapsed', at, claimedUntil?.toISOString()));
  const before = { reviewer: reviewer.id, until: claimedUntil?.toISOString() ?? null };
  return requestEvent(request, 'seat.lapsed', { before });
}
