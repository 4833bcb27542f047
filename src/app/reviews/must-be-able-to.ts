import { refuse } from '../refusals';
import type { Candidate } from './candidates';

/** @throws Refusal `invalid` that says why this person cannot take the seat, and who could */
export function mustBeAbleTo(personId: string, candidates: readonly Candidate[]): void {
  const chosen = candidates.find(({ person }) => person.id === personId);
  if (chosen && chosen.whyNot === undefined) return;
  const could = candidates.filter(({ whyNot }) => whyNot === undefined).map(({ person }) => person.name);
  const others = could.length === 0 ? 'Nobody can take it now.' : `Who could: ${could.join(', ')}.`;
  const message = `${chosen?.whyNot ?? 'This person does not review it.'} ${others}`;
  throw refuse.invalid([{ field: 'to', message }], 'The seat cannot go to this person.');
}
