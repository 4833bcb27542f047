import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { decideRequest } from '../decide-request';
import { tellReleasers } from '../tell-releasers';

export const approveRequestInput = z.strictObject({
  requestId: z.uuid(),
  version: z.int(),
});

@Injectable()
export class ApproveRequest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `incomplete` naming each file whose votes differ, that is not approved, or that is still being checked */
  execute(checker: Actor, input: z.output<typeof approveRequestInput>): Promise<void> {
    const desk = { work: this.work, rulebooks: this.rulebooks, at: this.clock.now() };
    return decideRequest(desk, checker, input, {
      act: 'approve',
      kind: 'request.approved',
      notice: 'request-approved',
      also: (stores, request, at) => tellReleasers(stores, request, at, checker.id),
    });
  }
}
