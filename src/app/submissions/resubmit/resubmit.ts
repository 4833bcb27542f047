import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { Comparer } from '../../scanning/comparer.port';
import { writeCompared } from '../../scanning/write-compared';
import { UnitOfWork } from '../../unit-of-work.port';
import { mustBeCurrent, requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { refuse } from '../../refusals';
import { groupsAskedAbout, type Said, saidToAuthor } from '../../reviews/said-to-author';
import { groupName } from '../group-of';
import type { ReleaseRequest } from '../request';
import { withText } from '../request-event';
import { sendForReview } from '../send-for-review';

const text = z.string().trim().max(4000, 'at most 4000 characters').default('');

export const resubmitInput = z.strictObject({
  requestId: z.uuid(),
  version: z.int(),
  /** What was changed, and why; everybody reads it once this is sent, and nobody before. */
  answer: text,
  /** The same for single groups, by their ids. */
  answers: z.record(z.uuid(), text).default({}),
});

@Injectable()
export class Resubmit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly comparer: Comparer,
    private readonly clock: Clock,
  ) {}

  async execute(author: Actor, input: z.output<typeof resubmitInput>): Promise<void> {
    const parts = { work: this.work, comparer: this.comparer };
    await writeCompared(parts, originOf(author, 'author'), async (stores, compare) => {
      const about = await requestToChange(stores, this.rulebooks, author, input.requestId);
      const { to } = mustAllow('resubmit', author, about);
      const { request } = about;
      mustBeCurrent(request, input.version);
      const answers = saidToAuthor(request, { comment: input.answer, comments: input.answers });
      mustAnswer(request, answers);
      const [turn, at] = [request.turn + 1, this.clock.now()];
      const sent = { kind: 'request.resubmitted', to, turn, at } as const;
      const event = await sendForReview(stores, { rulebooks: this.rulebooks, compare }, request, sent);
      if (answers.length === 0) return { result: undefined, events: [event] };
      for (const said of answers) {
        const comment = { ...said, requestId: request.id, turn, authorId: author.id, at };
        await stores.reviews.comment({ ...comment, visibility: 'everyone' });
      }
      const all = answers.map((said) => said.text).join('\n');
      return { result: undefined, events: [withText(event, 'answer', all)] };
    });
  }
}

/** @throws Refusal `incomplete` naming each group about which checkers said something that is not answered */
function mustAnswer(request: ReleaseRequest, answers: readonly Said[]): void {
  const silent = groupsAskedAbout(request).filter(({ id }) => answers.every(({ groupId }) => groupId !== id));
  if (silent.length === 0) return;
  throw refuse.incomplete(
    silent.map((group) => ({
      field: request.groups.length === 1 ? 'answer' : `answers.${group.id}`,
      group: group.id,
      message: `The checkers said something about ${groupName(request, group)}. Answer it.`,
    })),
    'A question is open.',
  );
}
