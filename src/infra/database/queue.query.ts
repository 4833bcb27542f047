import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type {
  QueueCorner,
  QueueFilter,
  QueueNarrowing,
  QueueOrder,
  QueueSums,
  WaitingLines,
} from '../../app/submissions/waiting-lines';
import { containing } from './fold';
import { openThreads } from './open-threads.query';
import { type RequestRow, requestRows } from './rows/request.row';
import { requestLines, requestsWithNames } from './request-lines.query';

/**
 * Five questions, however many lines: counts, lines, their files, their seats, their open threads. What is later than promised comes
 * first unless another order is asked for, then where the viewer holds a seat, then what has waited longest.
 */
export async function readQueue(manager: EntityManager, filter: QueueFilter): Promise<WaitingLines> {
  const { condition, values } = narrowing(filter, 'word');
  const reviewable = () =>
    requestsWithNames(manager).where(
      `request.state IN (:...states) AND request.authorId <> :viewerId
        AND (request.decoyById IS NULL OR request.decoyById <> :viewerId)`,
      { states: filter.states, viewerId: filter.viewerId },
    );

  const counts = await countEach(reviewable(), filter);
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
  return { lines: lines.map((line) => ({ ...line, openThreads: open.get(line.id) ?? 0 })), ...counts };
}

/** All of them, those that the filter leaves, and those that each kept view would leave: a sum each, in one question. */
async function countEach(
  reviewable: SelectQueryBuilder<RequestRow>,
  filter: QueueFilter,
): Promise<Omit<WaitingLines, 'lines'>> {
  const narrowings = [filter, ...(filter.counted ?? [])];
  const question = reviewable.select('COUNT(*)', 'all').setParameters({ now: filter.now.toISOString() });
  for (const [index, each] of narrowings.entries()) {
    const { condition, values } = narrowing(each, `sum${index}word`);
    question.addSelect(`SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`, `sum${index}`).setParameters(values);
  }
  const sums = await question.getRawOne<Record<string, number | string | null>>();
  const [total = 0, ...counts] = narrowings.map((_, index) => Number(sums?.[`sum${index}`] ?? 0));
  return { total, counts, unfiltered: Number(sums?.['all'] ?? 0) };
}

/** A seat of this turn that nobody left; a condition on it may follow. */
const SEAT = `SELECT 1 FROM seat WHERE seat.request_id = request.id AND seat.turn = request.turn
  AND seat.left_at IS NULL`;
const UNDECIDED = `request.state IN ('submitted', 'in-review', 'reviewed')`;

const CORNERS: Readonly<Record<QueueCorner, string>> = {
  unclaimed: `(${UNDECIDED} AND NOT EXISTS (${SEAT}))`,
  late: `(${UNDECIDED} AND request.dueAt <= :now)`,
  // Also what waits for its reviewers to decide, once all of them are through.
  mine: `EXISTS (${SEAT} AND seat.reviewer_id = :viewerId
    AND (seat.submitted_at IS NULL OR request.state = 'reviewed'))`,
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

interface Narrowed {
  readonly condition: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What the page's filter asks for beyond whose request it is. Every word has to be found somewhere. */
function narrowing({ projectId, state, only, text = '' }: QueueNarrowing, name: string): Narrowed {
  const conditions: string[] = [];
  const values: Record<string, string> = {};
  const equal = (column: string, value: string | undefined) => {
    if (value === undefined) return;
    conditions.push(`request.${column} = :${name}${column}`);
    values[`${name}${column}`] = value;
  };
  equal('projectId', projectId);
  equal('state', state);
  if (only) conditions.push(CORNERS[only]);
  for (const [index, word] of text.split(/\s+/u).filter(Boolean).entries()) {
    const fields = ['request.titleFolded', 'project.folded', 'author.nameFolded'];
    conditions.push(`(${fields.map((field) => `${field} LIKE :${name}${index} ESCAPE '\\'`).join(' OR ')})`);
    values[`${name}${index}`] = containing(word);
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
