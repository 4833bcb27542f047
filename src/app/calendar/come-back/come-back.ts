import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { mayPlanFor } from '../may-plan-for';

export const comeBackInput = z.strictObject({ absenceId: z.uuid() });

@Injectable()
export class ComeBack {
  constructor(private readonly work: UnitOfWork) {}

  /** The absence does not take place, or ends now. Seats that were given back in it stay with whoever has them. */
  async execute(actor: Actor, { absenceId }: z.output<typeof comeBackInput>): Promise<void> {
    const absence = await this.work.read(({ absences }) => absences.find(absenceId));
    if (!absence) throw refuse.notFound('absence');
    const { person, firstDay, lastDay } = absence;
    const role = mayPlanFor(actor, person.id);
    await this.work.write(originOf(actor, role), async ({ absences }) => {
      await absences.remove(absenceId);
      const before = { person: person.id, name: person.name, firstDay, lastDay };
      return { result: undefined, events: [{ kind: 'absence.ended', before }] };
    });
  }
}
