import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../unit-of-work.port';
import { originOf } from '../origin';
import type { Actor } from '../person';

@Injectable()
export class SignOut {
  constructor(private readonly work: UnitOfWork) {}

  async execute(actor: Actor): Promise<void> {
    await this.work.write(originOf(actor, 'person'), () =>
      Promise.resolve({ result: undefined, events: [{ kind: 'person.signed-out' }] }),
    );
  }
}
