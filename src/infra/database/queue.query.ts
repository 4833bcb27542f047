import type { EntityManager } from 'typeorm';
import type {
  QueueCorner,
  QueueFilter,
  QueueOrder,
  QueueSums,
  WaitingLine,
} from '../../app/submissions/requests.port';
import { containing } from './fold';
import { openThreads } from './open-threads.query';
import { requestRows } from './rows/request.row';
import { requestLines, requestsWithNames } from './request-lines.query';

interface Queue {
  readonly lines: readonly WaitingLine[];
  readonly total: number;
  readonly unfiltered: number;
}

/**
 * Five questions, however many lines: counts, lines, their files, their seats, their open threads. What is later than promised comes
 * first unless another order is asked for, then where the viewer holds a seat, then what has waited longest.
 */
export async function readQueue(manager: EntityManager, filter: QueueFilter): Promise<Queue> {
  const { condition, values } = narrowing(filter);
  const reviewable = () =>
    requestsWithNames(manager).where(
      `request.state IN (:...states) AND request.authorId <> :viewerId
        AND (request.decoyById IS NULL OR request.decoyById <> :viewerId)`,
      { states: filter.states, viewerId: filter.viewerId },
    );

  const counts = await reviewable()
    .select('COUNT(*)', 'unfiltered')
    .addSelect(`SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`, 'total')
    .setParameters({ ...values, now: filter.now.toISOString() })
    .getRawOne<{ unfiltered: number | string; total: number | string | null }>();
  const rows = await reviewable()
    .andWhere(condition, values)
    .setParameters({ now: filter.now.toISOString(), viewerId: filter.viewerId })
    .orderBy(FIRST[filter.order], 'ASC')
    .addOrderBy(MINE, 'ASC')
    .addOrderBy('request.submittedAt', 'ASC')
    .addOrderBy('request.number', 'ASC')
    .limit(filter.limit)
    .offset(filter.offset)
    .getMany();
  const lines = await requestLines(manager, rows, filter.viewerId);
  const open = await openThreads(manager, rows, filter.viewerId);
  return {
    lines: lines.map((line) => ({ ...line, openThreads: open.get(line.id) ?? 0 })),
    total: Number(counts?.total ?? 0),
    unfiltered: Number(counts?.unfiltered ?? 0),
  };
}

/** A seat of this turn that nobody left; a condition on it may follow. */
const SEAT = `SELECT 1 FROM seat WHERE seat.request_id = request.id AND seat.turn = request.turn
  AND seat.left_at IS NULL`;
const UNDECIDED = `request.state IN ('submitted', 'in-review', 'reviewed')`;

const CORNERS: Readonly<Record<QueueCorner, string>> = {
  unclaimed: `(${UNDECIDED} AND NOT EXISTS (${SEAT}))`,
  late: `(${UNDECIDED} AND request.dueAt <= :now)`,
  mine: `EXISTS (${SEAT} AND seat.reviewer_id = :viewerId AND seat.submitted_at IS NULL)`,
};

const LATE = `CASE WHEN ${CORNERS.late} THEN 0 ELSE 1 END`;
const MINE = `CASE WHEN ${CORNERS.mine} THEN 0 ELSE 1 END`;

/** Negative, so that most comes first. A flagged file weighs more than any number of unsure findings. */
const FIRST: Readonly<Record<QueueOrder, string>> = {
  promise: LATE,
  risk: `-(SELECT COALESCE(SUM(1000 * scan.flagged + scan.unsure), 0) FROM output_file asked
    JOIN scan ON scan.file_id = asked.id AND scan.is_current
    WHERE asked.request_id = request.id AND asked.kind = 'output' AND NOT asked.withdrawn)`,
  size: `-(SELECT COALESCE(SUM(asked.bytes), 0) FROM output_file asked
    WHERE asked.request_id = request.id AND asked.kind = 'output' AND NOT asked.withdrawn)`,
};

/** What the page's filter asks for beyond whose request it is and how it stands. Every word has to be found somewhere. */
function narrowing({ projectId, only, text = '' }: QueueFilter): {
  condition: string;
  values: Record<string, string>;
} {
  const conditions = projectId === undefined ? [] : ['request.projectId = :projectId'];
  if (only) conditions.push(CORNERS[only]);
  const values: Record<string, string> = projectId === undefined ? {} : { projectId };
  for (const [index, word] of text.split(/\s+/u).filter(Boolean).entries()) {
    const name = `word${index}`;
    const fields = ['request.titleFolded', 'project.folded', 'author.nameFolded'];
    conditions.push(`(${fields.map((field) => `${field} LIKE :${name} ESCAPE '\\'`).join(' OR ')})`);
    values[name] = containing(word);
  }
  return { condition: conditions.join(' AND ') || '1 = 1', values };
}

export async function readQueueSums(manager: EntityManager, now: Date): Promise<QueueSums> {
  const sums = await manager
    .createQueryBuilder(requestRows, 'request')
    .where(UNDECIDED)
    .select('COUNT(*)', 'undecided')
    .addSelect(`SUM(CASE WHEN ${CORNERS.unclaimed} THEN 1 ELSE 0 END)`, 'unclaimed')
    .addSelect(`SUM(CASE WHEN ${CORNERS.late} THEN 1 ELSE 0 END)`, 'late')
    .setParameters({ now: now.toISOString() })
    .getRawOne<Record<keyof QueueSums, number | string | null>>();
  return {
    undecided: Number(sums?.undecided ?? 0),
    unclaimed: Number(sums?.unclaimed ?? 0),
    late: Number(sums?.late ?? 0),
  };
}
