import type { MembershipRole, Actor, Person } from '../people/person';
import { isTrainingOver } from '../people/training';
import { keeperOf } from '../submissions/keeper';
import type { Stores } from '../unit-of-work.port';
import type { Circumstances } from '../workflow/circumstances';
import { conflictOf } from '../workflow/conflict';
import { dayInWords } from '../workflow/day-and-time';
import { offersFor } from '../workflow/may';
import { mustBeFromOutside, reviewsHere } from '../workflow/roles';
import { lightestFirst, type Load, NO_LOAD } from './load';
import { seatOf } from './seats';

/** Somebody to whom a seat could be given, or why not. */
export interface Candidate {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly load: Load;
  /** Absent for who can take it now. */
  readonly whyNot?: string;
}

/** All checkers, in four queries however many there are: those who can take a seat first, the one with the least first of all. */
export async function candidatesFor(
  { people, projects, absences, reviews }: Stores,
  about: Circumstances,
  reader: Actor,
  at: Date,
): Promise<readonly Candidate[]> {
  const { project, author } = about.request;
  const members = new Map((await projects.members(project.id)).map(({ id, role }) => [id, role]));
  const known = { ...about, memberIds: new Set(members.keys()) };
  const [away, loads] = [await absences.awayAt(at), await reviews.loads(reader.id)];
  return (
    (await people.all())
      .filter(({ roles, disabled }) => roles.includes('checker') && !disabled)
      // Who prepared a decoy is not named: the reason would say what it is.
      .filter(({ id }) => id === author.id || id !== keeperOf(about.request))
      .map(({ id, name, ...person }) => {
        const trainingOver = isTrainingOver(person, at);
        const actor = { ...asActor({ id, name, ...person }, project.id, members.get(id)), trainingOver };
        const until = away.get(id)?.lastDay;
        const whyNot =
          whyNotReviewing(actor, known) ?? (until && `${name} is away until ${dayInWords(until)}.`);
        return {
          person: { id, name },
          load: loads.get(id) ?? NO_LOAD,
          ...(whyNot !== undefined && { whyNot }),
        };
      })
      .sort(lightestFirst)
  );
}

/** What the workflow says to them, said about them. */
function whyNotReviewing(person: Actor, about: Circumstances): string | undefined {
  const { request, policy } = about;
  const { id, name } = person;
  if (request.author.id === id) return `${name} asked for it.`;
  if (!reviewsHere(person, about)) return `${name} is no output checker.`;
  if (person.trainingOver) return `The training of ${name} has run out.`;
  const conflict = conflictOf(person, request, policy);
  if (conflict?.kind === 'wrote') return `${name} wrote in it.`;
  if (conflict?.kind === 'co-author')
    return `The author names ${name} as a co-author (conflicts: co-author).`;
  if (conflict) {
    const other = conflict.with === 'author' ? 'the author' : 'a co-author';
    return `${name} and ${other} are both of ${conflict.group} (conflicts: same-group).`;
  }
  if (mustBeFromOutside(person, about)) return `${name} is a member of the project (outside-project).`;
  if (seatOf(request, id)) return `${name} has a seat in it.`;
  const claim = offersFor(person, about).find(({ act }) => act === 'claim');
  if (!claim) return `${name} may not review it.`;
  return claim.allowed ? undefined : claim.because;
}

/** All that the workflow asks about a reviewer: their roles, and whether they belong to this project. */
function asActor(person: Person, projectId: string, role: MembershipRole | undefined): Actor {
  return { ...person, memberships: new Map(role && [[projectId, role]]), releases: new Set(), from: '' };
}
