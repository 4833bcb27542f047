import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { UnitOfWork } from '../../unit-of-work.port';
import { isMailAddress, MAIL_MODES } from '../mail-setting';

export const setMailInput = z.strictObject({
  /** Empty: no mail at all. */
  address: z
    .string()
    .trim()
    .refine((text) => text === '' || isMailAddress(text), 'an address such as robin@example.org, or nothing'),
  mode: z.enum(MAIL_MODES),
});

@Injectable()
export class SetMail {
  constructor(private readonly work: UnitOfWork) {}

  /** One's own address and mode, from the next notice on. */
  async execute(actor: Actor, { address, mode }: z.output<typeof setMailInput>): Promise<void> {
    await this.work.write(originOf(actor, 'person'), async ({ notices }) => {
      const before = await notices.mailOf(actor.id);
      const after = address === '' ? undefined : { address, mode };
      if (before?.address === after?.address && before?.mode === after?.mode)
        return { result: undefined, nothing: true };
      await notices.setMail(actor.id, after);
      // The address is the person's own; the audit, which is kept for years, says only that it changed.
      const said = { before: { mode: before?.mode ?? 'none' }, after: { mode: after?.mode ?? 'none' } };
      return { result: undefined, events: [{ kind: 'person.mail-set', ...said }] };
    });
  }
}
