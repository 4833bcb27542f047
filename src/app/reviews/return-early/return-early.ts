import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock } from '../../clock.port';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { decideRequest } from '../decide-request';
import { mustSaySomething } from '../said-to-author';
import { returnedWith, returnInput } from '../returned-with';

export const returnEarlyInput = returnInput;

@Injectable()
export class ReturnEarly {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Sends it back before all reviews are in: votes cast so far stay with the checkers, and blinded. */
  execute(checker: Actor, input: z.output<typeof returnEarlyInput>): Promise<void> {
    const desk = { work: this.work, rulebooks: this.rulebooks, at: this.clock.now() };
    return decideRequest(
      desk,
      checker,
      input,
      returnedWith('return-early', input, (_request, said) => {
        mustSaySomething(said);
      }),
    );
  }
}
