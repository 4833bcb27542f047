import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { mustBeCurrent, requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { moveRequest } from '../move-request';

export const takeBackInput = z.strictObject({ requestId: z.uuid(), version: z.int() });

@Injectable()
export class TakeBack {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Possible until the first vote; the turn stays the same. */
  async execute(author: Actor, input: z.output<typeof takeBackInput>): Promise<void> {
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, input.requestId);
      const { to } = mustAllow('take-back', author, about);
      mustBeCurrent(about.request, input.version);
      const move = { kind: 'request.taken-back', to, at: this.clock.now() } as const;
      return { result: undefined, events: [await moveRequest(stores.requests, about.request, move)] };
    });
  }
}
