import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import type { ReleaseRequest } from '../../submissions/request';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { knownRequest } from '../../workflow/known-request';
import { WHY_NEVER } from '../../workflow/roles';
import { type Download, downloadsOf } from '../downloads';

export const readRecallInput = z.strictObject({ requestId: z.uuid() });

/** What there is to do after a recall: who has the package, and whether its destination still does. */
export interface RecallReport {
  readonly request: ReleaseRequest;
  readonly recalledAt: Date;
  readonly downloads: readonly Download[];
  /** Empty while the destination has not answered. */
  readonly destination: string;
}

@Injectable()
export class ReadRecall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** For whoever may recall: they have to go after each copy. */
  async execute(actor: Actor, { requestId }: z.output<typeof readRecallInput>): Promise<RecallReport> {
    const { viewer, ...report } = await this.work.read(async (stores) => {
      const about = await knownRequest(stores, this.rulebooks, actor, requestId);
      if (WHY_NEVER.compliance(actor, about) !== undefined && WHY_NEVER.releaser(actor, about) !== undefined)
        throw refuse.forbidden('Only compliance and people with the right to release read this.');
      const { request, viewer: as } = about;
      const { recalledAt, destinationSays = '' } = request.release ?? {};
      if (request.state !== 'recalled' || !recalledAt)
        throw refuse.wrongState('This request was not recalled.', 'Recall it first.');
      const downloads = await downloadsOf(stores, requestId);
      return { request, recalledAt, downloads, destination: destinationSays, viewer: as };
    });
    await this.work.remember(
      originOf(actor, viewer),
      requestEvent(report.request, 'request.viewed', { after: { what: 'recall' } }),
    );
    return report;
  }
}
