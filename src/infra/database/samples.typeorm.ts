import { randomUUID } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import { type Sample, type SampleCounts, Samples } from '../../app/samples/samples.port';
import { type SampleRow, sampleRows } from './rows/sample.row';

export class SamplesTypeorm extends Samples {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async draw({ at, share, reviewerId, ...sample }: Parameters<Samples['draw']>[0]): Promise<void> {
    const drawn = { drawnAt: at, share: String(share), reviewerId: reviewerId ?? null, reason: '' };
    await this.manager.insert(sampleRows, { id: randomUUID(), ...sample, ...drawn });
  }

  async find(id: string): Promise<Sample | undefined> {
    const row = await this.samples().where('sample.id = :id', { id }).getOne();
    return row ? sampleOf(row) : undefined;
  }

  async list({ reviewerId, limit, offset }: Parameters<Samples['list']>[0]) {
    const theirs = () => {
      const query = this.samples();
      if (reviewerId === undefined) return query;
      return query.where(
        '(sample.reviewerId = :reviewerId OR (sample.reviewerId IS NULL AND sample.outcome IS NULL))',
        {
          reviewerId,
        },
      );
    };
    const rows = await theirs()
      .orderBy('CASE WHEN sample.outcome IS NULL THEN 0 ELSE 1 END', 'ASC')
      .addOrderBy('sample.drawnAt', 'ASC')
      .addOrderBy('sample.id', 'ASC')
      .limit(limit)
      .offset(offset)
      .getMany();
    return { samples: rows.map(sampleOf), total: await theirs().getCount() };
  }

  async counts(): Promise<SampleCounts> {
    const counts = await this.manager
      .createQueryBuilder(sampleRows, 'sample')
      .select('COUNT(*)', 'drawn')
      .addSelect('COUNT(sample.outcome)', 'done')
      .addSelect("SUM(CASE WHEN sample.outcome = 'would-not-have-released' THEN 1 ELSE 0 END)", 'disagree')
      .getRawOne<Readonly<Record<keyof SampleCounts, number | string | null>>>();
    const whole = (name: keyof SampleCounts) => Number(counts?.[name] ?? 0);
    return { drawn: whole('drawn'), done: whole('done'), disagree: whole('disagree') };
  }

  async record(
    id: string,
    { outcome, reason, byId, at }: Parameters<Samples['record']>[1],
  ): Promise<boolean> {
    const done = { outcome, reason, doneById: byId, doneAt: at };
    const touched = await this.manager.update(sampleRows, { id, outcome: IsNull() }, done);
    return touched.affected === 1;
  }

  private samples() {
    return this.manager
      .createQueryBuilder(sampleRows, 'sample')
      .innerJoinAndSelect('sample.request', 'request')
      .innerJoinAndSelect('request.project', 'project')
      .leftJoinAndSelect('sample.reviewer', 'reviewer')
      .leftJoinAndSelect('sample.doneBy', 'doneBy');
  }
}

function sampleOf({ request, reviewer, doneBy, outcome, doneAt, ...row }: SampleRow): Sample {
  const { id, releaseId, seed, share, drawnAt, reason } = row;
  return {
    ...{ id, releaseId, seed, share: Number(share), drawnAt },
    request: { id: request.id, number: request.number, title: request.title, project: request.project.code },
    ...(reviewer && { reviewer: { id: reviewer.id, name: reviewer.name } }),
    ...(outcome && doneAt && { done: { outcome, reason, by: doneBy?.name ?? '', at: doneAt } }),
  };
}
