import { Injectable } from '@nestjs/common';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import type { Sample, SampleCounts } from '../samples.port';

export interface SamplesPage {
  readonly samples: readonly Sample[];
  readonly total: number;
  /** 1-based. */
  readonly page: number;
  readonly pageSize: number;
  /** For compliance; a checker sees their own only, and is not told how others judged. */
  readonly counts?: SampleCounts;
}

const PAGE_SIZE = 50;

@Injectable()
export class ReadSamples {
  constructor(private readonly work: UnitOfWork) {}

  async execute(actor: Actor, { page }: { readonly page: number }): Promise<SamplesPage> {
    const isOfficer = actor.roles.includes('compliance');
    if (!isOfficer && !actor.roles.includes('checker')) {
      throw refuse.forbidden('Samples are for output checkers and compliance.');
    }
    const found = await this.work.read(async ({ samples }) => {
      const part = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
      if (!isOfficer) return samples.list({ ...part, reviewerId: actor.id });
      return { ...(await samples.list(part)), counts: await samples.counts() };
    });
    const viewed = { kind: 'samples.viewed', after: { page, found: found.total } } as const;
    await this.work.remember(originOf(actor, isOfficer ? 'compliance' : 'checker'), viewed);
    return { ...found, page, pageSize: PAGE_SIZE };
  }
}
