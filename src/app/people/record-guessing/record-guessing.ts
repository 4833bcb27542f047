import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../unit-of-work.port';
import { signInOrigin } from '../sign-in-origin';

/** Somebody tries passwords, or tokens, faster than people forget them: compliance finds it by its own kind. */
@Injectable()
export class RecordGuessing {
  constructor(private readonly work: UnitOfWork) {}

  async execute({ signIn, from }: { readonly signIn: string; readonly from: string }): Promise<void> {
    const known = await this.work.read(({ people }) => people.bySignIn(signIn));
    await this.work.remember(signInOrigin(known?.person, from), { kind: 'person.sign-in-throttled' });
  }
}
