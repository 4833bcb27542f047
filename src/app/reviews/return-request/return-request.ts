import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock } from '../../clock.port';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { decideRequest } from '../decide-request';
import { mustSayWhatToChange } from '../said-to-author';
import { returnedWith, returnInput } from '../returned-with';

export const returnRequestInput = returnInput;

@Injectable()
export class ReturnRequest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Sends it back to its author with what has to change in each group. */
  execute(checker: Actor, input: z.output<typeof returnRequestInput>): Promise<void> {
    const desk = { work: this.work, rulebooks: this.rulebooks, at: this.clock.now() };
    return decideRequest(desk, checker, input, returnedWith('return', input, mustSayWhatToChange));
  }
}
