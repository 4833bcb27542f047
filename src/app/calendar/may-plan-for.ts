import type { Actor } from '../people/person';
import { refuse } from '../refusals';

/**
 * In which capacity somebody says when this person is away.
 *
 * @throws Refusal `forbidden` for who may not
 */
export function mayPlanFor({ id, roles }: Actor, personId: string): 'admin' | 'checker' {
  if (roles.includes('checker') && id === personId) return 'checker';
  if (roles.includes('admin')) return 'admin';
  throw refuse.forbidden('Checkers say when they themselves are away, and administrators when others are.');
}
