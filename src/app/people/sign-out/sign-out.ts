import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../unit-of-work.port';
import { originOf } from '../origin';
import type { Actor } from '../person';

@Injectable()
export class SignOut {
  constructor(private readonly work: UnitOfWork) {}

  async execute(actor: Actor): Promise<void> {
    await this.work.remember(originOf(actor, 'person'), { kind: 'person.signed-out' });
  }
}
