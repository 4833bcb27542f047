import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { whatViewerSees } from '../../reviews/what-viewer-sees';
import type { ReleaseRequest } from '../../submissions/request';
import { UnitOfWork } from '../../unit-of-work.port';
import { knownRequest } from '../../workflow/known-request';
import { asItWas, votesIn } from '../as-it-was';
import type { AuditEvent } from '../event';
import { mustBeOfficer } from '../officer';

export interface PastRequest {
  readonly request: ReleaseRequest;
  /** The event after which it stood so. */
  readonly event: AuditEvent;
}

/** Opens a request as it was once an event had happened. A review that is blinded now stays so. */
@Injectable()
export class ReadRequestAsItWas {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  async execute(
    actor: Actor,
    asked: { readonly requestId: string; readonly seq: number },
  ): Promise<PastRequest> {
    const origin = mustBeOfficer(actor);
    const { requestId, seq } = asked;
    const past = await this.work.read(async (stores) => {
      const { request, policy, viewer } = await knownRequest(stores, this.rulebooks, actor, requestId);
      const events: AuditEvent[] = [];
      for await (const event of stores.audit.all({ requestId })) events.push(event);
      const event = events.find((other) => other.seq === seq);
      if (!event) throw refuse.notFound('event');
      const votes = votesIn(events.filter((other) => other.seq <= seq));
      const seen = whatViewerSees({ ...request, votes }, { id: actor.id, viewer }, policy);
      return { request: asItWas(seen, events, seq), event };
    });
    const { project, turn } = past.request;
    await this.work.remember(origin, {
      kind: 'request.viewed',
      projectId: project.id,
      requestId,
      turn,
      after: { asItWasAfter: seq },
    });
    return past;
  }
}
