import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { dayInput } from '../day-input';
import { TimeZone } from '../time-zone';

export const closeDayInput = z.strictObject({
  day: dayInput,
  name: z.string().trim().min(1, 'Say why the house is closed.').max(80),
});

@Injectable()
export class CloseDay {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Nobody works that day. What was promised before keeps its date: it was said to somebody. */
  async execute(administrator: Actor, closed: z.output<typeof closeDayInput>): Promise<void> {
    if (!administrator.roles.includes('admin')) {
      throw refuse.forbidden('Only administrators close the house for a day.');
    }
    await this.work.write(originOf(administrator, 'admin'), async ({ house }) => {
      const { timeZone } = await house.calendar();
      if (closed.day < new TimeZone(timeZone).dayOf(this.clock.now())) throw isOver();
      await house.close(closed);
      return { result: undefined, events: [{ kind: 'house.day-closed', after: { ...closed } }] };
    });
  }
}

function isOver() {
  const message = 'Choose today or a later day.';
  return refuse.invalid([{ field: 'day', message }], 'This day is over.');
}
