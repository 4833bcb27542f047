import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { OVER } from '../../app/reviews/disclosure';
import { Register, type RegisterFilter, type RegisterLine } from '../../app/register/register.port';
import { containing } from './fold';
import { linesWithReleases, requestsWithNames } from './request-lines.query';
import type { RequestRow } from './rows/request.row';

type Query = SelectQueryBuilder<RequestRow>;

/** Three questions a page, however many lines. */
export class RegisterTypeorm extends Register {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async search(
    filter: RegisterFilter,
    limit: number,
    offset: number,
  ): Promise<{ lines: readonly RegisterLine[]; total: number }> {
    const total = await this.matching(filter).getCount();
    const rows = await this.matching(filter)
      .orderBy('request.number', 'DESC')
      .limit(limit)
      .offset(offset)
      .getMany();
    return { lines: await this.lines(rows), total };
  }

  async following(filter: RegisterFilter, number: number, limit: number): Promise<readonly RegisterLine[]> {
    const rows = await this.matching(filter)
      .andWhere('request.number > :number', { number })
      .orderBy('request.number', 'ASC')
      .limit(limit)
      .getMany();
    return this.lines(rows);
  }

  private async lines(rows: readonly RequestRow[]): Promise<readonly RegisterLine[]> {
    const lines = await linesWithReleases(this.manager, rows, '');
    return lines.map(({ line, delivered }) => {
      if (!delivered) return line;
      const { deliveredAt, packageSha256, destination } = delivered;
      return { ...line, release: { deliveredAt, packageSha256, destination } };
    });
  }

  private matching(filter: RegisterFilter): Query {
    const query = requestsWithNames(this.manager).where(
      `request.submittedAt IS NOT NULL AND request.state <> 'draft' AND request.decoyById IS NULL`,
    );
    const { projectId, month, states } = filter;
    if (projectId !== undefined) query.andWhere('request.projectId = :projectId', { projectId });
    if (month !== undefined) query.andWhere('request.submittedAt LIKE :month', { month: `${month}-%` });
    if (states) query.andWhere('request.state IN (:...states)', { states });
    narrowToPerson(query, filter);
    narrowToFiles(query, filter);
    narrowToDestination(query, filter);
    return query;
  }
}

function narrowToPerson(query: Query, { personId }: RegisterFilter): void {
  if (personId === undefined) return;
  query.andWhere(
    `(request.authorId = :personId OR EXISTS (SELECT 1 FROM seat WHERE seat.request_id = request.id
      AND seat.reviewer_id = :personId AND (seat.turn = request.turn OR request.state IN (:...over))))`,
    { personId, over: OVER },
  );
}

function narrowToDestination(query: Query, { destinationId }: RegisterFilter): void {
  if (destinationId === undefined) return;
  query.andWhere(
    `EXISTS (SELECT 1 FROM release_order sent WHERE sent.request_id = request.id AND sent.state = 'delivered'
      AND sent.destination_id = :destinationId)`,
    { destinationId },
  );
}

function narrowToFiles(query: Query, { file = '', sha256, rule }: RegisterFilter): void {
  for (const [index, word] of file.split(/\s+/u).filter(Boolean).entries()) {
    // A path is not kept folded: as it was typed, or in lower case.
    query.andWhere(
      `EXISTS (SELECT 1 FROM output_file named WHERE named.request_id = request.id
        AND (LOWER(named.path) LIKE :folded${index} ESCAPE '\\' OR named.path LIKE :typed${index} ESCAPE '\\'))`,
      { [`folded${index}`]: containing(word), [`typed${index}`]: `%${word.replace(/[\\%_]/g, '\\$&')}%` },
    );
  }
  if (sha256 !== undefined) {
    query.andWhere(
      `EXISTS (SELECT 1 FROM file_version bytes JOIN output_file its ON its.id = bytes.file_id
        WHERE its.request_id = request.id AND bytes.sha256 = :sha256)`,
      { sha256 },
    );
  }
  if (rule !== undefined) {
    query.andWhere(
      `EXISTS (SELECT 1 FROM output_file checked JOIN scan ON scan.file_id = checked.id AND scan.is_current
        JOIN report_finding found ON found.report_sha256 = scan.report_sha256
        WHERE checked.request_id = request.id AND found.rule = :rule)`,
      { rule },
    );
  }
}
