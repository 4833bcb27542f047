import { randomUUID } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import {
  type BookChange,
  BookChanges,
  type ChangeDecision,
  type ReleasedFile,
} from '../../app/policies/book-changes.port';
import type { Trial } from '../../app/policies/trial';
import { refuse } from '../../app/refusals';
import { unlessTaken } from './database-errors';
import { type BookChangeRow, bookChangeRows } from './rows/book-change.row';
import { startJob } from './start-job';

type Proposal = Parameters<BookChanges['propose']>[0];
const NAMES = { project: true, proposedBy: true, decidedBy: true } as const;

export class BookChangesTypeorm extends BookChanges {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async propose({ projectId, from, to, summary, by, at }: Proposal): Promise<string> {
    const id = randomUUID();
    const row = {
      ...({
        id,
        projectId,
        summary,
        state: 'proposed',
        proposedById: by,
        proposedAt: at,
        reason: '',
      } as const),
      ...{ fromBookId: from.id, fromBookVersion: from.version, fromBookSha256: from.sha256 },
      ...{ toBookId: to.id, toBookVersion: to.version, toBookSha256: to.sha256 },
    };
    await unlessTaken(this.manager.insert(bookChangeRows, row), () =>
      refuse.duplicate('Another change waits for this project already.', 'Agree to it or reject it first.'),
    );
    await startJob(this.manager, 'trial', id, at);
    return id;
  }

  async find(id: string): Promise<BookChange | undefined> {
    const [row] = await this.manager.find(bookChangeRows, { where: { id }, relations: NAMES });
    return row && changeOf(row);
  }

  async all(projectId?: string): Promise<readonly BookChange[]> {
    const rows = await this.manager.find(bookChangeRows, {
      where: projectId === undefined ? {} : { projectId },
      relations: NAMES,
      order: { proposedAt: 'DESC', id: 'ASC' },
    });
    return rows.map(changeOf);
  }

  async decide({ id, state, by, at, reason }: ChangeDecision): Promise<boolean> {
    const decided = { state, decidedById: by, decidedAt: at, reason };
    const touched = await this.manager.update(bookChangeRows, { id, state: 'proposed' }, decided);
    return touched.affected === 1;
  }

  async endTrial(id: string, trial: Trial, at: Date): Promise<boolean> {
    const touched = await this.manager.update(
      bookChangeRows,
      { id, state: 'proposed', triedAt: IsNull() },
      { trial, triedAt: at },
    );
    return touched.affected === 1;
  }

  async releasedFiles(projectId: string, until: Date, limit: number): Promise<readonly ReleasedFile[]> {
    const rows = await this.manager.query<readonly AsStored<ReleasedFile>[]>(
      `SELECT file.id AS "fileId", scan.id AS "scanId", file.sha256, scan.verdict, request.id AS "requestId",
         release_order.delivered_at AS "deliveredAt", COUNT(*) OVER (PARTITION BY request.id) AS outputs
       FROM release_order JOIN request ON request.id = release_order.request_id
         JOIN output_file file ON file.request_id = request.id
         JOIN scan ON scan.file_id = file.id AND scan.is_current AND scan.verdict IS NOT NULL
       WHERE request.project_id = $1 AND release_order.state = 'delivered' AND release_order.delivered_at <= $2
         AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL
       ORDER BY release_order.delivered_at DESC, request.id, file.id LIMIT ${limit}`,
      [projectId, until.toISOString()],
    );
    return rows.map(({ deliveredAt, outputs, ...file }) => ({
      ...file,
      ...{ deliveredAt: new Date(deliveredAt), outputs: Number(outputs) },
    }));
  }
}

/** SQLite and PostgreSQL have other types for moments and sums. */
type AsStored<Row> = Omit<Row, 'deliveredAt' | 'outputs'> & {
  readonly deliveredAt: string;
  readonly outputs: number | string;
};

function changeOf(row: BookChangeRow): BookChange {
  const { id, project, summary, state, proposedBy, proposedAt, decidedBy, decidedAt, reason, trial } = row;
  return {
    ...{ id, summary, state, proposedAt, reason },
    project: { id: project.id, code: project.code, name: project.title },
    from: { id: row.fromBookId, version: row.fromBookVersion, sha256: row.fromBookSha256 },
    to: { id: row.toBookId, version: row.toBookVersion, sha256: row.toBookSha256 },
    proposedBy: { id: proposedBy.id, name: proposedBy.name },
    ...(decidedBy && { decidedBy: { id: decidedBy.id, name: decidedBy.name } }),
    ...(decidedAt && { decidedAt }),
    ...(trial && { trial }),
  };
}
