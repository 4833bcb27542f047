import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { news } from '../../notices/notices.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { wordsInput } from '../../reviews/words-input';
import { requestEvent } from '../../submissions/request-event';
import type { Stores } from '../../unit-of-work.port';
import { UnitOfWork } from '../../unit-of-work.port';
import type { Circumstances } from '../../workflow/circumstances';
import { requestToChange } from '../../workflow/known-request';
import { WHY_NEVER } from '../../workflow/roles';
import { originalReviewers } from '../original-reviewers';
import { type Sample, SAMPLE_OUTCOMES } from '../samples.port';

export const recordSampleInput = z.strictObject({
  sampleId: z.uuid(),
  outcome: z.enum(SAMPLE_OUTCOMES),
  /** Needed where the reviewer would not have released it; compliance reads it. */
  reason: wordsInput,
});

@Injectable()
export class RecordSample {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Once, by who was drawn. A release that should not have been is an incident, for compliance to follow up. */
  async execute(reviewer: Actor, input: z.output<typeof recordSampleInput>): Promise<void> {
    const { sampleId, outcome, reason } = input;
    await this.work.write(originOf(reviewer, 'checker'), async (stores) => {
      const sample = await stores.samples.find(sampleId);
      if (!sample) throw refuse.notFound('sample');
      const about = await requestToChange(stores, this.rulebooks, reviewer, sample.request.id);
      mustBeTheirs(reviewer, sample, about);
      const isWrong = outcome === 'would-not-have-released';
      if (isWrong && reason === '') throw reasonMissing();
      const at = this.clock.now();
      const isFirst = await stores.samples.record(sampleId, { outcome, reason, byId: reviewer.id, at });
      if (!isFirst) throw refuse.duplicate('What came of this sample is recorded already.');
      const after = { sample: sampleId, outcome, reason };
      const recorded = requestEvent(about.request, 'sample.recorded', { after });
      if (!isWrong) return { result: undefined, events: [recorded] };
      await stores.notices.send(await officers(stores), news(about.request, 'sample-disagrees', at));
      const incident = { because: 'a second review would not have released it', sample: sampleId };
      const opened = requestEvent(about.request, 'incident.opened', { after: incident });
      return { result: undefined, events: [recorded, opened] };
    });
  }
}

/** @throws Refusal `forbidden` for who may not review the request, reviewed it before, or was not drawn */
function mustBeTheirs(reviewer: Actor, sample: Sample, about: Circumstances): void {
  const never = WHY_NEVER['eligible-checker'](reviewer, about);
  if (never !== undefined) throw refuse.forbidden(never);
  if (originalReviewers(about.request).has(reviewer.id)) {
    throw refuse.forbidden('You reviewed this request before it was released.');
  }
  if (sample.reviewer && sample.reviewer.id !== reviewer.id) {
    throw refuse.forbidden(`${sample.reviewer.name} was drawn to review this release again.`);
  }
}

function reasonMissing() {
  const message = 'Say what should not have gone out, and why; compliance reads this.';
  return refuse.incomplete([{ field: 'reason', message }], 'This needs words.');
}

async function officers({ people }: Stores): Promise<readonly string[]> {
  const all = await people.all();
  return all.filter(({ roles, disabled }) => !disabled && roles.includes('compliance')).map(({ id }) => id);
}
