import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { hashOfToken } from '../one-time-token';
import type { Person } from '../person';
import { worthNothing } from './worth-nothing';

/** Whose password the link sets. @throws Refusal `gone` for one that opens nothing */
@Injectable()
export class ReadPasswordLink {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<Person> {
    const person = await this.work.read(async ({ people, passwordLinks }) => {
      const id = await passwordLinks.holder(hashOfToken(token), this.clock.now());
      return id === undefined ? undefined : people.find(id);
    });
    if (!person || person.disabled) throw worthNothing();
    return person;
  }
}
