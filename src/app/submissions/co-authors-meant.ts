import type { People } from '../people/people.port';
import type { Person } from '../people/person';
import { conflictOf } from '../workflow/conflict';
import { type CoAuthors, folded, isNamed, readingsOf } from './co-authors';
import type { ReleaseRequest } from './request';

export type Meant = Pick<CoAuthors, 'names' | 'ids' | 'groups'>;
const EITHER = { conflicts: ['co-author', 'same-group'] } as const;

/** Accounts by name, sign-in, or the address that mail for them goes to, and the groups that they belong to. */
export async function meantBy(
  names: readonly string[],
  everybody: readonly Person[],
  people: Pick<People, 'readingMailAt'>,
): Promise<Meant> {
  const addresses = names.flatMap(readingsOf).filter((reading) => reading.includes('@'));
  const byMail = new Set(addresses.length === 0 ? [] : await people.readingMailAt(addresses));
  const accounts = everybody.filter(
    (person) => byMail.has(person.id) || names.some((named) => isNamed(person, named)),
  );
  return { names, ids: accounts.map(({ id }) => id), groups: groupsOf(accounts) };
}

/** These accounts too, whom the author may name or not. */
export function withWriters(meant: Meant, writers: readonly Person[]): Meant {
  const unnamed = writers.filter((writer) => !meant.names.some((named) => isNamed(writer, named)));
  return {
    names: [...meant.names, ...unnamed.map(({ name }) => name)],
    ids: [...new Set([...meant.ids, ...writers.map(({ id }) => id)])],
    groups: distinctGroups([...meant.groups, ...writers.map(({ group }) => group)]),
  };
}

/** The groups of the same accounts, as they are by now. */
export function withGroupsNow(coAuthors: CoAuthors, everybody: readonly Person[]): CoAuthors {
  return { ...coAuthors, groups: groupsOf(everybody.filter(({ id }) => coAuthors.ids.includes(id))) };
}

function groupsOf(accounts: readonly Person[]): readonly string[] {
  return distinctGroups(accounts.map(({ group }) => group));
}

function distinctGroups(groups: readonly string[]): readonly string[] {
  return [...new Map(groups.map((group) => [folded(group), group])).values()].filter(Boolean);
}

/** Whoever has had a seat in the request, in whatever turn, and whom only these names would keep from it. */
export function reviewersNamedLate(
  { author, coAuthors, reviews }: Pick<ReleaseRequest, 'author' | 'coAuthors' | 'reviews'>,
  named: Omit<CoAuthors, 'namedLate'>,
  everybody: readonly Person[],
): readonly string[] {
  const begun = new Set(reviews.map(({ reviewer }) => reviewer.id));
  const wouldBe = { author, coAuthors: { ...named, namedLate: [] } };
  return everybody
    .filter(({ id }) => begun.has(id))
    .filter((person) => conflictOf(person, { author, coAuthors }, EITHER) === undefined)
    .filter((person) => conflictOf(person, wouldBe, EITHER) !== undefined)
    .map(({ id }) => id);
}
