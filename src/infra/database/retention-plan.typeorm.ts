import { IsNull } from 'typeorm';
import { RetentionPlan, type Unplanned } from '../../app/retention/retention-plan.port';
import type { Connections } from './connections';
import { ENDED } from './kept-bytes.query';
import { bookOf } from './projects.typeorm';
import { requestRows } from './rows/request.row';

export class RetentionPlanTypeorm extends RetentionPlan {
  constructor(private readonly connections: Connections) {
    super();
  }

  unplanned(afterNumber: number, limit: number): Promise<readonly Unplanned[]> {
    return this.connections.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(requestRows, 'request')
        .where(`request.deleteAt IS NULL AND request.state IN ${ENDED}`)
        .andWhere('request.number > :afterNumber', { afterNumber })
        .orderBy('request.number', 'ASC')
        .limit(limit)
        .getMany();
      return rows.map((row) => ({
        id: row.id,
        number: row.number,
        endedAt: row.stateSince,
        book: bookOf(row),
      }));
    });
  }

  async plan(dates: Parameters<RetentionPlan['plan']>[0]): Promise<void> {
    await this.connections.writeAside(async (manager) => {
      for (const { requestId, deleteAt } of dates)
        await manager.update(requestRows, { id: requestId, deleteAt: IsNull() }, { deleteAt });
    });
  }
}
