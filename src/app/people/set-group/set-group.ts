import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { seatsFallToGroup } from '../../reviews/seat-falls-away';
import { withGroupsNow } from '../../submissions/co-authors-meant';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import { asAdministrator } from '../administrators';
import type { Actor } from '../person';

export const setGroupInput = z.strictObject({
  personId: z.uuid(),
  /** Department, chair or firm, as the installation calls them; empty for none. */
  group: z.string().trim().max(200),
});

@Injectable()
export class SetGroup {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** People of one group do not review each other under a book with `conflicts: [same-group]`, from now on and in what is under review. */
  async execute(administrator: Actor, { personId, group }: z.output<typeof setGroupInput>): Promise<void> {
    const origin = asAdministrator(administrator, 'Only administrators say who belongs to which group.');
    await this.work.write(origin, async (stores) => {
      const { people } = stores;
      const person = (await people.all()).find(({ id }) => id === personId);
      if (!person) throw refuse.notFound('person');
      if (person.group === group) return { result: undefined, nothing: true };
      await people.setGroup(personId, group);
      const who = { person: personId, signIn: person.signIn };
      const [before, after] = [
        { ...who, group: person.group },
        { ...who, group },
      ];
      await groupsOfCoAuthors(stores, personId);
      const fall = { personId, at: this.clock.now() };
      const fell = await seatsFallToGroup(stores, this.rulebooks, fall);
      return { result: undefined, events: [{ kind: 'person.group-set', before, after }, ...fell] };
    });
  }
}

/** Requests that name this person as a co-author keep the groups of those whom they name. */
async function groupsOfCoAuthors({ people, requests }: Stores, personId: string): Promise<void> {
  const everybody = await people.all();
  for (const { id, coAuthors } of await requests.naming(personId)) {
    await requests.nameCoAuthors(id, withGroupsNow(coAuthors, everybody));
  }
}
