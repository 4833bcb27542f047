import type { ReviewPolicy } from '../../engine/rulebook/book';
import type { Person } from '../people/person';
import { folded, isNamed } from '../submissions/co-authors';
import type { ReleaseRequest } from '../submissions/request';

type Asked = Pick<Person, 'id' | 'name' | 'signIn' | 'group'>;
type Concerned = Pick<ReleaseRequest, 'author' | 'coAuthors'>;

/** What somebody has to do with who asks, where the book counts it as a conflict of interest. */
export type Conflict =
  /** Whatever the book says. */
  | { readonly kind: 'wrote' }
  | { readonly kind: 'co-author' }
  | { readonly kind: 'same-group'; readonly group: string; readonly with: 'author' | 'co-author' };

/**
 * The sentence that keeps this person from reviewing, where the book counts what they have to do with the author as a
 * conflict of interest. The author themselves never reviews, whatever the book says; see `roles.ts`.
 */
export function whyConflicted(
  person: Asked,
  request: Concerned,
  policy: Pick<ReviewPolicy, 'conflicts'>,
): string | undefined {
  const conflict = conflictOf(person, request, policy);
  switch (conflict?.kind) {
    case 'wrote':
      return 'You wrote in this request, and nobody reviews what they wrote themselves.';
    case 'co-author':
      return 'The author names you as a co-author, and the rulebook lets no co-author review (conflicts: co-author).';
    case 'same-group':
      return `You and ${conflict.with === 'author' ? 'the author' : 'a co-author'} are both of ${conflict.group}, and the rulebook wants reviewers of another group (conflicts: same-group).`;
    case undefined:
      return undefined;
  }
}

/**
 * Whom the author names only after they began to review keeps their seat: otherwise authors would choose who reviews them by
 * naming who voted against them. They and compliance are told instead (`submissions/name-co-authors`).
 */
export function conflictOf(
  person: Asked,
  { author, coAuthors }: Concerned,
  { conflicts }: Pick<ReviewPolicy, 'conflicts'>,
): Conflict | undefined {
  const { id, group } = person;
  if (coAuthors.wrote.includes(id)) return { kind: 'wrote' };
  const isLate = coAuthors.namedLate.includes(id);
  const isCoAuthor = coAuthors.ids.includes(id) || coAuthors.names.some((named) => isNamed(person, named));
  if (conflicts.includes('co-author') && isCoAuthor && !isLate) return { kind: 'co-author' };
  if (group === '' || !conflicts.includes('same-group')) return undefined;
  const isOfGroup = (other: string) => folded(other) === folded(group);
  if (isOfGroup(author.group)) return { kind: 'same-group', group, with: 'author' };
  return coAuthors.groups.some(isOfGroup) && !isLate
    ? { kind: 'same-group', group, with: 'co-author' }
    : undefined;
}
