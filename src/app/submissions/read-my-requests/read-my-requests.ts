import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '../../people/person';
import { UnitOfWork } from '../../unit-of-work.port';
import type { OwnLine } from '../request-line';

export const readMyRequestsInput = z.strictObject({
  page: z.int().min(1).max(1_000_000),
  projectId: z.uuid().optional(),
});

export interface MyRequests {
  readonly lines: readonly OwnLine[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

const PAGE_SIZE = 50;

/** A person's own requests in all their projects, and drafts that are shared with them. A line has nothing in it that a review keeps from its author. */
@Injectable()
export class ReadMyRequests {
  constructor(private readonly work: UnitOfWork) {}

  async execute(
    { id: authorId, memberships }: Actor,
    { page, projectId }: z.output<typeof readMyRequestsInput>,
  ): Promise<MyRequests> {
    const memberOf = [...memberships.keys()];
    const asked = { authorId, memberOf, projectId, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
    const found = await this.work.read(({ requests }) => requests.ofAuthor(asked));
    return { ...found, page, pageSize: PAGE_SIZE };
  }
}
