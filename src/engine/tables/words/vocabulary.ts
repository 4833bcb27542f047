import type { Role } from '../roles';

/** What a word in a header, label or title can be about: most roles, and what is no role but tells one. */
export type Topic =
  | Exclude<Role, 'total' | 'note' | 'other' | 'label'>
  /** A noun for people or events, in the plural: whole numbers under it are counts. */
  | 'people'
  /** Counted things that are not people: covariates, levels, iterations. */
  | 'things'
  /** Marks a line that adds others up. */
  | 'total'
  /** Money, weights, amounts of goods: whole numbers that add up and are not people. */
  | 'amount'
  /** Fit statistics and other figures of a model that no rule looks at. */
  | 'fit'
  /** Something one person has: age, sex, blood pressure. */
  | 'attribute'
  /** Figures that run up: cumulative. */
  | 'cumulative'
  /** Begins a note under a table. */
  | 'note'
  /** Says that values are missing. */
  | 'missing';

/**
 * Words and phrases of one language by topic, parted by a comma and a blank: in small letters, with their accents, and as
 * `accentedWordsOf` gives the words of a name (`95 % ci`, `groupe d âge`).
 */
export type Vocabulary = Readonly<Partial<Record<Topic, string>>>;

export function isTopic(key: string, vocabulary: Vocabulary): key is Topic {
  return Object.hasOwn(vocabulary, key);
}
