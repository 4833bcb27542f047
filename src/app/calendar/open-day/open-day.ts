import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { dayInput } from '../day-input';

export const openDayInput = z.strictObject({ day: dayInput });

@Injectable()
export class OpenDay {
  constructor(private readonly work: UnitOfWork) {}

  /** The house is not closed that day after all. What was promised in between keeps its date. */
  async execute(administrator: Actor, { day }: z.output<typeof openDayInput>): Promise<void> {
    if (!administrator.roles.includes('admin')) {
      throw refuse.forbidden('Only administrators say when the house is open.');
    }
    await this.work.write(originOf(administrator, 'admin'), async ({ house }) => {
      await house.open(day);
      return { result: undefined, events: [{ kind: 'house.day-opened', before: { day } }] };
    });
  }
}
