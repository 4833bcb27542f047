import type { Allow } from '../../engine/rulebook/book';
import { countsWithheld, grouped } from './figures';

/** What a sentence may speak of. */
export interface Figures {
  /** Of the rule, or its default. */
  readonly allow: Allow;
  /** Of `small-count`, which `implied-count` and `differencing` go by. */
  readonly counts: Allow;
  /** The rule's other parameters, as the book has them. */
  readonly params: Readonly<Record<string, unknown>>;
}

export function countSentence(counts: Allow, what: string): string {
  const withheld = countsWithheld(counts);
  return withheld === undefined
    ? 'Counts of people of any size may be known.'
    : `No count of ${withheld === '1' ? '1 person' : `people from ${withheld}`} ${what}.`;
}

export function written(value: unknown, otherwise: string): string {
  if (typeof value === 'number') return grouped(value);
  return typeof value === 'string' ? value : otherwise;
}

function listed(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

export function schemesSay(schemes: unknown): string {
  const named = listed(schemes);
  return named.length === 0 || named.includes('all') ? '' : ` (looked for: ${named.join(', ')})`;
}

export function requiredSay(required: unknown): string {
  const fields = listed(required);
  return fields.length === 0
    ? 'The statement about a file may leave fields empty.'
    : `The statement about a file fills in: ${fields.join(', ')}.`;
}
