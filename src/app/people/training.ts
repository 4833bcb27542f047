import type { Person } from './person';

/** Nobody without a mark is held up: which house wants training of whom is for its administrators to say. */
export function isTrainingOver({ trainedUntil }: Pick<Person, 'trainedUntil'>, at: Date): boolean {
  return trainedUntil !== undefined && trainedUntil <= at;
}
