import type { ReviewPolicy } from '../../engine/rulebook/book';
import type { Person } from '../people/person';
import type { ReleaseRequest } from '../submissions/request';

type Concerned = Pick<ReleaseRequest, 'author' | 'coAuthors'>;

/** What somebody has to do with the author, where the book counts it as a conflict of interest. */
export type Conflict =
  { readonly kind: 'co-author' } | { readonly kind: 'same-group'; readonly group: string };

/**
 * The sentence that keeps this person from reviewing, where the book counts what they have to do with the author as a
 * conflict of interest. The author themselves never reviews, whatever the book says; see `roles.ts`.
 */
export function whyConflicted(
  person: Pick<Person, 'name' | 'signIn' | 'group'>,
  request: Concerned,
  policy: Pick<ReviewPolicy, 'conflicts'>,
): string | undefined {
  const conflict = conflictOf(person, request, policy);
  switch (conflict?.kind) {
    case 'co-author':
      return 'The author names you as a co-author, and the rulebook lets no co-author review (conflicts: co-author).';
    case 'same-group':
      return `You and the author are both of ${conflict.group}, and the rulebook wants reviewers of another group (conflicts: same-group).`;
    case undefined:
      return undefined;
  }
}

export function conflictOf(
  person: Pick<Person, 'name' | 'signIn' | 'group'>,
  { author, coAuthors }: Concerned,
  { conflicts }: Pick<ReviewPolicy, 'conflicts'>,
): Conflict | undefined {
  if (conflicts.includes('co-author') && coAuthors.some((named) => isNamed(person, named))) {
    return { kind: 'co-author' };
  }
  const isOfGroup = person.group !== '' && same(person.group, author.group);
  return conflicts.includes('same-group') && isOfGroup
    ? { kind: 'same-group', group: person.group }
    : undefined;
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
