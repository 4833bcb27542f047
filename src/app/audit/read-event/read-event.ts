import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/person';
import type { Project } from '../../people/projects.port';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import type { AuditEvent } from '../event';
import { blinding, mustBeOfficer } from '../officer';
import { type RequestNumbers, requestsNamed } from '../requests-named';

export interface EventPage {
  readonly event: AuditEvent;
  /** The event itself and what happened just before and after it, oldest first. */
  readonly neighbours: readonly AuditEvent[];
  readonly requestNumbers: RequestNumbers;
  readonly project?: Pick<Project, 'code' | 'title'>;
}

/** On each side. */
const NEIGHBOURS = 5;

@Injectable()
export class ReadEvent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  async execute(actor: Actor, { seq }: { readonly seq: number }): Promise<EventPage> {
    const origin = mustBeOfficer(actor);
    const filter = await blinding(actor, this.rulebooks);
    const { event, ...around } = await this.work.read(async ({ audit, requests, projects }) => {
      const near = await audit.following(filter, seq - NEIGHBOURS - 1, 2 * NEIGHBOURS + 1);
      const events = near.filter((other) => Math.abs(other.seq - seq) <= NEIGHBOURS);
      const asked = events.find((other) => other.seq === seq);
      const project = asked?.projectId === undefined ? undefined : await projects.find(asked.projectId);
      return {
        event: asked,
        neighbours: events,
        requestNumbers: await requestsNamed(requests, events),
        ...(project && { project: { code: project.code, title: project.title } }),
      };
    });
    if (!event) throw refuse.notFound('event');
    await this.work.remember(origin, {
      kind: 'audit.viewed',
      requestId: event.requestId,
      after: { event: seq },
    });
    return { event, ...around };
  }
}
