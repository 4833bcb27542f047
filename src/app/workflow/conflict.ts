import type { ReviewPolicy } from '../../engine/rulebook/book';
import type { Person } from '../people/person';
import type { ReleaseRequest } from '../submissions/request';

type Concerned = Pick<ReleaseRequest, 'author' | 'coAuthors'>;

/**
 * The sentence that keeps this person from reviewing, where the book counts what they have to do with the author as a
 * conflict of interest. The author themselves never reviews, whatever the book says; see `roles.ts`.
 */
export function whyConflicted(
  person: Pick<Person, 'name' | 'signIn' | 'group'>,
  { author, coAuthors }: Concerned,
  { conflicts }: Pick<ReviewPolicy, 'conflicts'>,
): string | undefined {
  if (conflicts.includes('co-author') && coAuthors.some((named) => isNamed(person, named))) {
    return 'The author names you as a co-author, and the rulebook lets no co-author review (conflicts: co-author).';
  }
  if (conflicts.includes('same-group') && person.group !== '' && same(person.group, author.group)) {
    return `You and the author are both of ${person.group}, and the rulebook wants reviewers of another group (conflicts: same-group).`;
  }
  return undefined;
}

/** Authors write names as they know them; an account is not theirs to look up. */
function isNamed({ name, signIn }: Pick<Person, 'name' | 'signIn'>, named: string): boolean {
  return same(name, named) || same(signIn, named);
}

/** Without case, accents and the number of spaces. */
function same(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/u).filter(Boolean).join(' ');
}
