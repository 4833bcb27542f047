import { Injectable } from '@nestjs/common';
import type { FilterChoices } from '../../audit/filter-choices';
import { mustBeOfficer } from '../../audit/officer';
import type { Actor } from '../../people/person';
import { UnitOfWork } from '../../unit-of-work.port';
import type { RegisterLine } from '../register.port';
import { lookedFor, registerFilter, type RegisterQuery } from '../register-query';

export interface RegisterPage extends FilterChoices {
  readonly lines: readonly RegisterLine[];
  readonly total: number;
  /** 1-based. */
  readonly page: number;
  readonly pageSize: number;
}

const PAGE_SIZE = 50;

@Injectable()
export class SearchRegister {
  constructor(private readonly work: UnitOfWork) {}

  /** Looking is remembered, with what was looked for. */
  async execute(actor: Actor, query: RegisterQuery): Promise<RegisterPage> {
    const origin = mustBeOfficer(actor);
    const { page } = query;
    const found = await this.work.read(async (stores) => ({
      ...(await stores.register.search(registerFilter(query), PAGE_SIZE, (page - 1) * PAGE_SIZE)),
      ...(await stores.audit.choices()),
    }));
    const after = { ...lookedFor(query), page, found: found.total };
    await this.work.remember(origin, { kind: 'register.viewed', projectId: query.project, after });
    return { ...found, page, pageSize: PAGE_SIZE };
  }
}
