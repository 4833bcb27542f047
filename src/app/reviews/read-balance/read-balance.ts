import { Injectable } from '@nestjs/common';
import type { Absence } from '../../calendar/absences.port';
import { Clock } from '../../clock.port';
import type { Actor, Person } from '../../people/person';
import { refuse } from '../../refusals';
import type { QueueSums } from '../../submissions/waiting-lines';
import { UnitOfWork } from '../../unit-of-work.port';
import { lightestFirst, type Load, NO_LOAD } from '../load';

export interface Balance {
  readonly checkers: readonly CheckersLoad[];
  readonly sums: QueueSums;
}

interface CheckersLoad {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly load: Load;
  /** While they are away. */
  readonly absence?: Absence;
}

@Injectable()
export class ReadBalance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Numbers alone, because administrators read them too: what is asked for release is not theirs to see. */
  async execute(reader: Actor): Promise<Balance> {
    if (!seesBalance(reader)) {
      throw refuse.forbidden('Only checkers who lead and administrators see who holds how much.');
    }
    const now = this.clock.now();
    return this.work.read(async ({ people, reviews, absences, requests }) => {
      const [loads, away] = [await reviews.loads(reader.id), await absences.awayAt(now)];
      const checkers = (await people.all())
        .filter(({ roles, disabled }) => roles.includes('checker') && !disabled)
        .map(({ id, name }) => ({
          person: { id, name },
          load: loads.get(id) ?? NO_LOAD,
          absence: away.get(id),
        }))
        .sort((one, other) => lightestFirst(other, one));
      return { checkers, sums: await requests.queueSums(now) };
    });
  }
}

export function seesBalance({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('admin') || (roles.includes('lead') && roles.includes('checker'));
}
