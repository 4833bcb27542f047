import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { ReviewPolicy } from '../../../engine/rulebook/book';
import type { Absence } from '../../calendar/absences.port';
import { Clock } from '../../clock.port';
import type { Actor } from '../../people/person';
import type { BookRef } from '../../people/projects.port';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import type { QueueOrder } from '../../submissions/waiting-lines';
import type { WaitingLine } from '../../submissions/request-line';
import { UnitOfWork } from '../../unit-of-work.port';
import { whyConflicted } from '../../workflow/conflict';
import type { State } from '../../workflow/words';
import type { QueueView } from '../desk.port';
import { asksForNothing, type KeptFilter, OPEN, queueFilterInput } from '../queue-filter';
import { answerPromise, type AnswerPromise } from '../answer-promise';

/** In `reviewed` only a conflict opens a seat, which the list does not know. */
const CLAIMABLE: readonly State[] = ['submitted', 'in-review'];
const PAGE_SIZE = 30;

export const readQueueInput = queueFilterInput.extend({ page: z.int().min(1).max(1_000_000) });

export interface QueueLine extends WaitingLine {
  /** How many reviewers the book wants. */
  readonly reviewers: number;
  /** Absent for what is decided. */
  readonly promise?: AnswerPromise;
  /** Nothing stands in the way of a claim, as far as the list can tell; members of the project open the request. */
  readonly mayClaim: boolean;
  /** Why this checker never reviews it; empty for what they may. */
  readonly conflict: string;
}

export interface QueuePage {
  readonly lines: readonly QueueLine[];
  /** What it is narrowed to: what was asked for, or the view that it opens with. */
  readonly filter: KeptFilter & { readonly order: QueueOrder };
  /** The checker's own, with how many requests each has. */
  readonly views: readonly (QueueView & { readonly count: number })[];
  /** Who is away now. */
  readonly away: readonly Absence[];
  readonly total: number;
  /** How many there are without the filter, so that an empty page can say what it hides. */
  readonly unfiltered: number;
  readonly page: number;
  readonly pageSize: number;
}

@Injectable()
export class ReadQueue {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** A checker's own requests are not in it. */
  async execute(checker: Actor, input: z.output<typeof readQueueInput>): Promise<QueuePage> {
    if (!checker.roles.includes('checker')) {
      throw refuse.forbidden('Only output checkers have a queue.', 'Open a request from your projects.');
    }
    const { page, ...asked } = input;
    const now = this.clock.now();
    const { desk, filter, counts, ...queue } = await this.work.read(async (stores) => {
      const around = await stores.desk.around(checker.id, now);
      const { order = 'promise', ...narrowed } = filterFor(asked, around.views);
      const waiting = await stores.requests.queue({
        ...{ viewerId: checker.id, states: OPEN, ...narrowed, order, now },
        counted: around.views.map((view) => view.filter),
        ...{ limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
      });
      return { ...waiting, desk: around, filter: { ...narrowed, order } };
    });
    const policies = await this.policiesOf(queue.lines.map(({ book }) => book));
    const lines = queue.lines.flatMap((line) => {
      const policy = policies.get(line.book.sha256);
      return policy ? [queueLine(line, policy, checker, answerPromise(line, policy, desk.house, now))] : [];
    });
    const views = desk.views.map((view, index) => ({ ...view, count: counts[index] ?? 0 }));
    return { ...queue, lines, filter, views, away: desk.away, page, pageSize: PAGE_SIZE };
  }

  /** `review:` of each book, by its hash. */
  private async policiesOf(books: readonly BookRef[]): Promise<ReadonlyMap<string, ReviewPolicy>> {
    const distinct = new Map(books.map((book) => [book.sha256, book]));
    const policies = new Map<string, ReviewPolicy>();
    for (const [sha256, book] of distinct) policies.set(sha256, (await this.rulebooks.get(book)).review);
    return policies;
  }
}

/** Who asks for nothing gets the view that their queue opens with, or everything. */
function filterFor(asked: KeptFilter, views: readonly QueueView[]): KeptFilter {
  return (asksForNothing(asked) ? views.find(({ isUsual }) => isUsual)?.filter : undefined) ?? asked;
}

function queueLine(
  line: WaitingLine,
  policy: ReviewPolicy,
  checker: Actor,
  promise: AnswerPromise | undefined,
): QueueLine {
  const { reviewers } = policy;
  const conflict = whyConflicted(checker, line, policy) ?? '';
  const isFree = CLAIMABLE.includes(line.state) && line.seats.length < reviewers;
  return {
    ...{ ...line, dueAt: promise?.dueAt, promise, reviewers, conflict },
    mayClaim: conflict === '' && isFree && line.seat === 'none' && !checker.memberships.has(line.project.id),
  };
}
