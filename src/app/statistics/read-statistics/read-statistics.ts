import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { mustBeOfficer } from '../../audit/officer';
import { Clock } from '../../clock.port';
import { type Keenness, keenness } from '../../decoys/keenness';
import type { Actor } from '../../people/person';
import { UnitOfWork } from '../../unit-of-work.port';
import { type Agreement, agreements } from '../agreement';
import type { StatisticSums } from '../statistics.port';
import { type Turnaround, turnarounds } from '../turnaround';

export const readStatisticsInput = z.strictObject({
  /** The one table that is taken away as CSV; all of them on the page. */
  table: z.string().max(50).optional(),
});

export interface StatisticsPage extends StatisticSums {
  readonly turnaround: readonly Turnaround[];
  readonly agreement: readonly Agreement[];
  /** How reviewers did on files that compliance prepared with known problems. */
  readonly decoys: readonly Keenness[];
}

const YEAR_MS = 366 * 24 * 3_600_000;

@Injectable()
export class ReadStatistics {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { table }: z.output<typeof readStatisticsInput>): Promise<StatisticsPage> {
    const origin = mustBeOfficer(actor);
    const since = new Date(this.clock.now().getTime() - YEAR_MS).toISOString();
    const result = await this.work.read(async ({ statistics, decoys }) => ({
      turnaround: turnarounds(await statistics.turns(since)),
      agreement: agreements(await statistics.blindVotes()),
      ...(await statistics.sums()),
      decoys: keenness(await decoys.sightings()),
    }));
    await this.work.remember(origin, { kind: 'statistics.viewed', after: { table: table ?? 'all' } });
    return result;
  }
}
