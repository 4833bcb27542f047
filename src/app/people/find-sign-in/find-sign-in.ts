import { Injectable } from '@nestjs/common';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';

/** Pages name people by their id; acts, which the shell has too, by what they sign in with, which never changes. */
@Injectable()
export class FindSignIn {
  constructor(private readonly work: UnitOfWork) {}

  async execute(personId: string): Promise<string> {
    const person = await this.work.read(({ people }) => people.find(personId));
    if (!person) throw refuse.notFound('person');
    return person.signIn;
  }
}
