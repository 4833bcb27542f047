import type { Origin } from '../unit-of-work.port';
import type { Actor } from './person';

/** In which capacity a person does something; goes into the audit beside the name. */
export type Capacity =
  'author' | 'writer' | 'member' | 'owner' | 'checker' | 'releaser' | 'compliance' | 'admin' | 'person';

export function originOf({ id, name, from }: Actor, role: Capacity): Origin {
  return { id, name, role, from };
}
