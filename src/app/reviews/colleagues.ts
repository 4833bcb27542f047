import type { Actor, MembershipRole, Person } from '../people/person';
import type { ReleaseRequest } from '../submissions/request';
import type { Stores } from '../unit-of-work.port';
import type { Circumstances } from '../workflow/circumstances';
import { offersFor } from '../workflow/may';

/** Checkers who are there and could take this checker's seat over, in three queries however many there are. */
export async function colleaguesFor(
  { people, projects, absences }: Stores,
  about: Circumstances,
  holder: Actor,
  at: Date,
): Promise<readonly Person[]> {
  const { project, author } = about.request;
  const checkers = await people.checkersFor(project.id, author.id);
  const members = new Map((await projects.members(project.id)).map(({ id, role }) => [id, role]));
  const vacated = { ...about, request: without(about.request, holder), memberIds: new Set(members.keys()) };
  const away = await absences.awayAt(at);
  const there = checkers.filter(({ id }) => !away.has(id));
  return there.filter((person) =>
    offersFor(asActor(person, project.id, members.get(person.id)), vacated).some(
      ({ act, allowed }) => act === 'claim' && allowed && person.id !== holder.id,
    ),
  );
}

function without(request: ReleaseRequest, { id }: Actor): ReleaseRequest {
  const isKept = ({ reviewer, turn }: ReleaseRequest['reviews'][number]) =>
    reviewer.id !== id || turn !== request.turn;
  return { ...request, reviews: request.reviews.filter(isKept) };
}

/** All that the workflow asks about a reviewer: their roles, and whether they belong to this project. */
function asActor(person: Person, projectId: string, role: MembershipRole | undefined): Actor {
  return { ...person, memberships: new Map(role && [[projectId, role]]), releases: new Set(), from: '' };
}
