import type { EntityManager } from 'typeorm';
import { commentRows } from './rows/review.row';

/**
 * By request, how many threads of earlier turns that its author could read are open: in them a checker said something
 * that nobody resolved since. Of this turn only what the viewer did themselves counts, or a list would tell how a
 * blinded review goes.
 */
export async function openThreads(
  manager: EntityManager,
  requests: readonly { readonly id: string }[],
  viewerId: string,
): Promise<ReadonlyMap<string, number>> {
  if (requests.length === 0) return new Map();
  const settled = manager
    .createQueryBuilder(commentRows, 'settled')
    .select('settled.kind')
    .where('settled.threadId = COALESCE(comment.threadId, comment.id)')
    .andWhere("settled.kind <> 'said' AND settled.visibility = 'everyone'")
    .andWhere('(settled.turn < request.turn OR settled.authorId = :viewerId)')
    .orderBy('settled.turn', 'DESC')
    .addOrderBy('settled.at', 'DESC')
    .limit(1);
  const counts = await manager
    .createQueryBuilder(commentRows, 'comment')
    .innerJoin('request', 'request', 'request.id = comment.requestId')
    .select('comment.requestId', 'requestId')
    .addSelect('COUNT(DISTINCT COALESCE(comment.threadId, comment.id))', 'open')
    .where('comment.requestId IN (:...requestIds) AND comment.turn < request.turn', {
      requestIds: requests.map(({ id }) => id),
    })
    .andWhere("comment.visibility = 'everyone' AND comment.authorId <> request.authorId")
    .andWhere(`COALESCE((${settled.getQuery()}), 'said') <> 'resolved'`)
    .setParameters({ viewerId })
    .groupBy('comment.requestId')
    .getRawMany<{ requestId: string; open: number | string }>();
  return new Map(counts.map(({ requestId, open }) => [requestId, Number(open)]));
}
