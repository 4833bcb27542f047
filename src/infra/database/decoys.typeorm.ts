import { type EntityManager, IsNull, Not } from 'typeorm';
import { type Cover, Decoys, type Sighting } from '../../app/decoys/decoys.port';
import type { DecoyOutcome } from '../../app/submissions/request';
import { requestsWithNames } from './request-lines.query';
import { outputFileRows } from './rows/output-file.row';
import { requestRows } from './rows/request.row';

export class DecoysTypeorm extends Decoys {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async list(limit: number, offset: number) {
    const decoys = requestsWithNames(this.manager).where('request.decoyById IS NOT NULL');
    const rows = await decoys.orderBy('request.number', 'DESC').limit(limit).offset(offset).getMany();
    const lines = rows.map(({ id, number, title, project, author, state, createdAt, ...row }) => ({
      ...{ id, number, title, project: project.code, cover: author.name, state, createdAt },
      ...(row.submittedAt && { submittedAt: row.submittedAt }),
      ...(row.decoyOutcome && { outcome: row.decoyOutcome }),
    }));
    return { lines, ...(await this.counts()) };
  }

  private async counts() {
    const found = await this.manager.query<{ outcome: DecoyOutcome | null; count: number }[]>(
      `SELECT decoy_outcome AS outcome, CAST(COUNT(*) AS integer) AS count FROM request
       WHERE decoy_by IS NOT NULL GROUP BY decoy_outcome`,
    );
    const of = (wanted: DecoyOutcome) => found.find(({ outcome }) => outcome === wanted)?.count ?? 0;
    return {
      total: found.reduce((sum, { count }) => sum + count, 0),
      counts: { caught: of('caught'), missed: of('missed') },
    };
  }

  covers(): Promise<readonly Cover[]> {
    return this.manager.query<readonly Cover[]>(
      `SELECT project.id AS "projectId", project.code AS project, person.id AS "personId", person.name
       FROM membership JOIN project ON project.id = membership.project_id
         JOIN person ON person.id = membership.person_id
       WHERE project.ended_at IS NULL AND NOT person.disabled
         AND NOT EXISTS (SELECT 1 FROM person_role WHERE person_role.person_id = person.id)
       ORDER BY project.code, person.name_folded, person.id`,
    );
  }

  async sayProblem(fileId: string, problem: string): Promise<void> {
    await this.manager.update(outputFileRows, { id: fileId }, { knownProblem: problem || null });
  }

  async end(requestId: string, outcome: DecoyOutcome): Promise<boolean> {
    const open = { id: requestId, decoyById: Not(IsNull()), decoyOutcome: IsNull() };
    const touched = await this.manager.update(requestRows, open, { decoyOutcome: outcome });
    return touched.affected === 1;
  }

  async sightings(requestId?: string): Promise<readonly Sighting[]> {
    const one = requestId === undefined ? '' : 'AND request.id = $1';
    const votes = await this.manager.query<readonly Sighting[]>(
      `SELECT vote.file_id AS "fileId", vote.voter_id AS "reviewerId", person.name AS reviewer, vote.choice
       FROM output_file file JOIN request ON request.id = file.request_id AND request.decoy_outcome IS NOT NULL ${one}
         JOIN vote ON vote.file_id = file.id AND vote.sha256 = file.sha256 AND NOT vote.after_disclosure
         JOIN person ON person.id = vote.voter_id
       WHERE file.known_problem IS NOT NULL AND file.kind = 'output' AND NOT file.withdrawn
       ORDER BY request.number, file.path, vote.at`,
      requestId === undefined ? [] : [requestId],
    );
    return [...new Map(votes.map((vote) => [`${vote.fileId} ${vote.reviewerId}`, vote])).values()];
  }
}
