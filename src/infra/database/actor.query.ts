import type { EntityManager } from 'typeorm';
import type { Actor, MembershipRole, PersonRole } from '../../app/people/person';

/** One row a fact, because this is asked for every page: person, roles, memberships and rights in one question. */
const FACTS = `
  SELECT 'person' AS fact, sign_in AS first, name AS second, CASE WHEN disabled THEN 1 ELSE 0 END AS number
    FROM person WHERE id = $1
  UNION ALL SELECT 'group', group_name, NULL, 0 FROM person WHERE id = $1
  UNION ALL SELECT 'trained', trained_until, NULL, 0 FROM person WHERE id = $1 AND trained_until IS NOT NULL
  UNION ALL SELECT 'role', role, NULL, 0 FROM person_role WHERE person_id = $1
  UNION ALL SELECT 'member', project_id, role, 0 FROM membership WHERE person_id = $1
  UNION ALL SELECT 'release', project_id, NULL, 0 FROM release_right WHERE person_id = $1 AND revoked_at IS NULL
  UNION ALL SELECT 'unread', NULL, NULL, CAST(COUNT(*) AS integer) FROM notice WHERE person_id = $1 AND read_at IS NULL
  UNION ALL SELECT 'to-agree', NULL, NULL, CAST(COUNT(*) AS integer) FROM book_change
    WHERE state = 'proposed' AND tried_at IS NOT NULL AND proposed_by <> $1`;

type Fact =
  | { readonly fact: 'person'; readonly first: string; readonly second: string; readonly number: number }
  | { readonly fact: 'group'; readonly first: string }
  | { readonly fact: 'trained'; readonly first: string }
  | { readonly fact: 'role'; readonly first: PersonRole }
  | { readonly fact: 'member'; readonly first: string; readonly second: MembershipRole }
  | { readonly fact: 'unread'; readonly number: number }
  | { readonly fact: 'to-agree'; readonly number: number }
  /** Null: everywhere. */
  | { readonly fact: 'release'; readonly first: string | null };

export async function readActor(
  manager: EntityManager,
  id: string,
  from: string,
): Promise<Actor | undefined> {
  const facts: readonly Fact[] = await manager.query<Fact[]>(FACTS, [id]);
  const person = facts.find((fact) => fact.fact === 'person');
  if (!person) return undefined;
  const { first: signIn, second: name, number: disabled } = person;
  const trained = facts.find((fact) => fact.fact === 'trained');
  return {
    ...{ id, signIn, name, from, disabled: disabled === 1 },
    group: facts.find((fact) => fact.fact === 'group')?.first ?? '',
    ...(trained && { trainedUntil: new Date(trained.first) }),
    roles: facts.flatMap((fact) => (fact.fact === 'role' ? [fact.first] : [])).sort(),
    memberships: new Map(
      facts.flatMap((fact) => (fact.fact === 'member' ? [[fact.first, fact.second]] : [])),
    ),
    releases: releasesIn(facts),
    unread: facts.find((fact) => fact.fact === 'unread')?.number ?? 0,
    toAgree: facts.find((fact) => fact.fact === 'to-agree')?.number ?? 0,
  };
}

function releasesIn(facts: readonly Fact[]): Actor['releases'] {
  const projects = facts.flatMap((fact) => (fact.fact === 'release' ? [fact.first] : []));
  if (projects.includes(null)) return 'everywhere';
  return new Set(projects.filter((project) => project !== null));
}
