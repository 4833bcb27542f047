import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import type { Absence } from '../absences.port';
import { dayInput } from '../day-input';
import { daysAfter, TimeZone } from '../time-zone';
import { mayPlanFor } from '../may-plan-for';

/** A typing error in the year would take somebody out of every list for good. */
const MOST_DAYS = 400;

export const sayAwayInput = z.strictObject({
  personId: z.uuid('Choose somebody.'),
  firstDay: dayInput,
  lastDay: dayInput,
});

@Injectable()
export class SayAway {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A checker for themselves, an administrator for any checker. Why is nobody's business here. */
  async execute(actor: Actor, { personId, firstDay, lastDay }: z.output<typeof sayAwayInput>): Promise<void> {
    const role = mayPlanFor(actor, personId);
    await this.work.write(originOf(actor, role), async ({ people, house, absences }) => {
      const person = (await people.all()).find(({ id }) => id === personId);
      if (!person?.roles.includes('checker')) throw refuse.notFound('checker');
      const now = this.clock.now();
      const zone = new TimeZone((await house.calendar()).timeZone);
      mustBeAStretch(firstDay, lastDay, zone.dayOf(now));
      const said = await absences.notOver(firstDay);
      if (said.some((one) => one.person.id === personId && isSame(one, { firstDay, lastDay })))
        return { result: undefined, nothing: true };
      const startsAt = new Date(Math.max(now.getTime(), zone.startOf(firstDay).getTime()));
      await absences.add({ personId, firstDay, lastDay, startsAt });
      const after = { person: personId, name: person.name, firstDay, lastDay };
      return { result: undefined, events: [{ kind: 'absence.said', after }] };
    });
  }
}

type Stretch = Pick<Absence, 'firstDay' | 'lastDay'>;

/** A form that was sent twice says nothing new. */
function isSame(one: Stretch, other: Stretch): boolean {
  return one.firstDay === other.firstDay && one.lastDay === other.lastDay;
}

function mustBeAStretch(firstDay: string, lastDay: string, today: string): void {
  if (lastDay < firstDay) throw wrong('The last day comes before the first.');
  if (lastDay < today) throw wrong('These days are over.');
  if (lastDay > daysAfter(firstDay, MOST_DAYS)) throw wrong(`An absence is at most ${MOST_DAYS} days long.`);
}

function wrong(message: string) {
  return refuse.invalid([{ field: 'lastDay', message }], message);
}
