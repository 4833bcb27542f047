import type { EntityManager } from 'typeorm';
import type { HeldRight } from '../../app/people/people.port';

interface Columns {
  readonly personId: string;
  readonly project: string | null;
  readonly right: HeldRight['right'];
  readonly grantedBy: string | null;
  readonly grantedAt: string | null;
}

// Who granted it may be the shell, which is nobody's account.
const HELD = `SELECT held.person_id AS "personId", project.code AS project, 'release' AS "right",
    COALESCE(granter.name, held.granted_by) AS "grantedBy", held.granted_at AS "grantedAt"
  FROM release_right held
    LEFT JOIN project ON project.id = held.project_id
    LEFT JOIN person granter ON granter.id = held.granted_by
  WHERE held.revoked_at IS NULL
  UNION ALL
  SELECT membership.person_id, project.code, membership.role, NULL, NULL
  FROM membership JOIN project ON project.id = membership.project_id
  ORDER BY 2, 1, 3`;

export async function readRights(manager: EntityManager): Promise<readonly HeldRight[]> {
  const rows = await manager.query<readonly Columns[]>(HELD);
  return rows.map(({ project, grantedBy, grantedAt, ...held }) => ({
    ...held,
    ...(project !== null && { project }),
    ...(grantedBy !== null && grantedAt !== null && { granted: { by: grantedBy, at: new Date(grantedAt) } }),
  }));
}
