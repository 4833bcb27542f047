import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { UnitOfWork } from '../../unit-of-work.port';
import { mustKeepOrWatch } from '../administrators';
import type { HeldRight } from '../people.port';
import { type Actor, PERSON_ROLES, type Person } from '../person';

export const peopleQuery = z.strictObject({
  /** Part of a name or of a sign-in. */
  q: z.string().trim().max(200).optional(),
  role: z.enum(PERSON_ROLES).optional(),
  state: z.enum(['active', 'disabled']).optional(),
  page: z.int().min(1).max(1_000_000).default(1),
});
export type PeopleQuery = z.output<typeof peopleQuery>;

export interface PeoplePage {
  readonly people: readonly Person[];
  /** Of those on this page. */
  readonly rights: readonly HeldRight[];
  /** All that were looked for. */
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** Compliance reads who may do what, and changes nothing of it. */
  readonly mayChange: boolean;
}

const PAGE_SIZE = 50;

@Injectable()
export class ReadPeople {
  constructor(private readonly work: UnitOfWork) {}

  async execute(actor: Actor, { page, ...filter }: PeopleQuery): Promise<PeoplePage> {
    mustKeepOrWatch(actor, 'Only administrators and compliance see who has an account.');
    const mayChange = actor.roles.includes('admin');
    return this.work.read(async ({ people }) => {
      const found = await people.search(filter, PAGE_SIZE, (page - 1) * PAGE_SIZE);
      const rights = await people.rights(found.people.map(({ id }) => id));
      return { ...found, rights, page, pageSize: PAGE_SIZE, mayChange };
    });
  }
}
