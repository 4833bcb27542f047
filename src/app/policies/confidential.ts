import type { Actor } from '../people/person';

/** Figures that a book keeps confidential are for checkers and compliance only (`RULEBOOK.md`). */
export function seesConfidential({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('checker') || roles.includes('compliance');
}
