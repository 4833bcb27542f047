import type { EntityManager } from 'typeorm';
import type { ReleasedBefore } from '../../app/submissions/released-before';
import { outputFileRows } from './rows/output-file.row';

/** Nobody compares with more. */
const MOST = 10;

/** Delivered and not taken back, under this very path. */
export async function releasedAs(
  manager: EntityManager,
  { path, projectId, exceptRequestId }: { path: string; projectId: string; exceptRequestId: string },
): Promise<readonly ReleasedBefore[]> {
  const files = await manager
    .createQueryBuilder(outputFileRows, 'file')
    .innerJoinAndSelect('file.request', 'request')
    .where('file.path = :path', { path })
    .andWhere(`file.kind = 'output' AND NOT file.withdrawn AND file.continuedInId IS NULL`)
    .andWhere('request.projectId = :projectId AND request.id <> :exceptRequestId', {
      projectId,
      exceptRequestId,
    })
    .andWhere('request.state IN (:...states)', { states: ['released', 'expired'] })
    .orderBy('request.stateSince', 'DESC')
    .limit(MOST)
    .getMany();
  return files.map(({ id, sha256, bytes, request }) => ({
    request: { id: request.id, number: request.number },
    ...{ fileId: id, sha256, bytes, at: request.stateSince },
  }));
}
