import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { dayInput } from '../../calendar/day-input';
import { daysAfter, TimeZone } from '../../calendar/time-zone';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { asAdministrator } from '../administrators';
import type { Actor } from '../person';

export const setTrainingInput = z.strictObject({
  personId: z.uuid(),
  /** The last day on which it counts; empty where none is asked of them. */
  lastDay: z.union([dayInput, z.literal('')]),
});

/**
 * Up to when somebody is trained to check outputs. From then on they take no seat and cast no vote; what they did before
 * was done by a trained checker, and stays.
 */
@Injectable()
export class SetTraining {
  constructor(private readonly work: UnitOfWork) {}

  async execute(
    administrator: Actor,
    { personId, lastDay }: z.output<typeof setTrainingInput>,
  ): Promise<void> {
    const origin = asAdministrator(administrator, 'Only administrators say who is trained.');
    await this.work.write(origin, async ({ people, house }) => {
      const person = (await people.all()).find(({ id }) => id === personId);
      if (!person) throw refuse.notFound('person');
      const zone = new TimeZone((await house.calendar()).timeZone);
      const until = lastDay === '' ? undefined : zone.startOf(daysAfter(lastDay, 1));
      if (person.trainedUntil?.getTime() === until?.getTime()) return { result: undefined, nothing: true };
      await people.setTraining(personId, until);
      const who = { person: personId, signIn: person.signIn };
      const before = { ...who, until: person.trainedUntil?.toISOString() ?? null };
      const after = { ...who, until: until?.toISOString() ?? null };
      return { result: undefined, events: [{ kind: 'person.training-set', before, after }] };
    });
  }
}
