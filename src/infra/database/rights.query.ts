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
const heldBy = (
  of: string,
) => `SELECT held.person_id AS "personId", project.code AS project, 'release' AS "right",
    COALESCE(granter.name, held.granted_by) AS "grantedBy", held.granted_at AS "grantedAt"
  FROM release_right held
    LEFT JOIN project ON project.id = held.project_id
    LEFT JOIN person granter ON granter.id = held.granted_by
  WHERE held.revoked_at IS NULL AND held.person_id ${of}
  UNION ALL
  SELECT membership.person_id, project.code, membership.role, NULL, NULL
  FROM membership JOIN project ON project.id = membership.project_id
  WHERE membership.person_id ${of}
  ORDER BY 2, 1, 3`;

/** Of these people, or of everybody. */
export async function readRights(
  manager: EntityManager,
  ids?: readonly string[],
): Promise<readonly HeldRight[]> {
  if (ids?.length === 0) return [];
  const of = ids ? `IN (${ids.map((_, index) => `$${index + 1}`).join(', ')})` : 'IS NOT NULL';
  const rows = await manager.query<readonly Columns[]>(heldBy(of), ids ? [...ids] : []);
  return rows.map(({ project, grantedBy, grantedAt, ...right }) => ({
    ...right,
    ...(project !== null && { project }),
    ...(grantedBy !== null && grantedAt !== null && { granted: { by: grantedBy, at: new Date(grantedAt) } }),
  }));
}
