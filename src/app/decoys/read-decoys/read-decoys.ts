import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Cover, DecoyLine } from '../decoys.port';
import { type Keenness, keenness } from '../keenness';
import { mustPrepareDecoys } from '../preparing';
import type { Actor } from '../../people/person';
import type { DecoyOutcome } from '../../submissions/request';
import { UnitOfWork } from '../../unit-of-work.port';

const PAGE_SIZE = 30;

export const readDecoysInput = z.strictObject({ page: z.int().min(1).max(1_000_000) });

export interface DecoysPage {
  readonly lines: readonly DecoyLine[];
  readonly counts: Readonly<Record<DecoyOutcome, number>>;
  readonly reviewers: readonly Keenness[];
  readonly covers: readonly Cover[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

@Injectable()
export class ReadDecoys {
  constructor(private readonly work: UnitOfWork) {}

  async execute(officer: Actor, { page }: z.output<typeof readDecoysInput>): Promise<DecoysPage> {
    const origin = mustPrepareDecoys(officer);
    const result = await this.work.read(async ({ decoys }) => ({
      ...(await decoys.list(PAGE_SIZE, (page - 1) * PAGE_SIZE)),
      reviewers: keenness(await decoys.sightings()),
      covers: await decoys.covers(),
      ...{ page, pageSize: PAGE_SIZE },
    }));
    // Who looks at how single people did is remembered.
    await this.work.remember(origin, { kind: 'decoys.viewed', after: { page } });
    return result;
  }
}
