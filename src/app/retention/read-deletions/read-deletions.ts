import { Injectable } from '@nestjs/common';
import type { FilterChoices } from '../../audit/filter-choices';
import { mustBeOfficer } from '../../audit/officer';
import type { Actor } from '../../people/person';
import { UnitOfWork } from '../../unit-of-work.port';
import { deletionFilter, deletionsLookedFor, type DeletionsQuery } from '../deletions-query';
import type { Deletion } from '../deletions.port';

export interface DeletionsPage extends Pick<FilterChoices, 'projects'> {
  readonly lines: readonly Deletion[];
  readonly total: number;
  readonly bytes: number;
  /** 1-based. */
  readonly page: number;
  readonly pageSize: number;
}

const PAGE_SIZE = 50;

@Injectable()
export class ReadDeletions {
  constructor(private readonly work: UnitOfWork) {}

  /** Looking is remembered, with what was looked for. */
  async execute(actor: Actor, query: DeletionsQuery): Promise<DeletionsPage> {
    const origin = mustBeOfficer(actor);
    const { page } = query;
    const found = await this.work.read(async ({ deletions, audit }) => ({
      ...(await deletions.done(deletionFilter(query), PAGE_SIZE, (page - 1) * PAGE_SIZE)),
      projects: (await audit.choices()).projects,
    }));
    const after = { ...deletionsLookedFor(query), page, found: found.total };
    await this.work.remember(origin, { kind: 'deletions.viewed', projectId: query.project, after });
    return { ...found, page, pageSize: PAGE_SIZE };
  }
}
