import type { Person } from '../people/person';

/** Who else has a hand in a request, and what that means for its reviewers. */
export interface CoAuthors {
  /** As the author writes them. */
  readonly names: readonly string[];
  /** Accounts that are meant by them. */
  readonly ids: readonly string[];
  /** Groups of these accounts. */
  readonly groups: readonly string[];
  /** Reviewers who had begun before the author named them, or somebody of their group: they keep their seats. */
  readonly namedLate: readonly string[];
  /** Accounts that wrote in it, as its project shares drafts: co-authors whomever the author names. */
  readonly wrote: readonly string[];
}

export const NO_CO_AUTHORS: CoAuthors = { names: [], ids: [], groups: [], namedLate: [], wrote: [] };

/**
 * One name each, however they were parted: by lines and `;` always, by commas where that leaves whole names. In
 * `Müller, Anna` a part is one word, so it may be one person, surname first; see `readingsOf`.
 */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[\r\n;；]+/u)
    .flatMap(namesOfPiece)
    .map((name) => name.trim())
    .filter(Boolean);
}

function namesOfPiece(piece: string): readonly string[] {
  const parts = partsOf(piece);
  const areWhole = parts.length > 2 || parts.every((part) => /[\s@]/u.test(part));
  return areWhole ? parts : [parts.join(', ')];
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[,，、]/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

/**
 * Everything that a name may stand for, folded for comparing: itself, `Anna Müller` for `Müller, Anna`, each of the two in
 * case they are two people, and name and address of `Anna Müller <anna@example.org>`. Rather one too many: it costs
 * a request one of its possible reviewers, and one too few lets an author's colleague decide.
 */
export function readingsOf(named: string): readonly string[] {
  const address = /^(?<name>[^<]*)<(?<mail>[^<>]+)>$/u.exec(named.trim())?.groups;
  if (address) return [...readingsOf(address['name'] ?? ''), folded(address['mail'] ?? '')].filter(Boolean);
  const parts = partsOf(named);
  const [first, second] = parts;
  const turned = parts.length === 2 ? [`${second} ${first}`, ...parts] : [];
  return [...new Set([named, ...turned].map(folded).filter(Boolean))];
}

/** Authors write names as they know them; an account is not theirs to look up. */
export function isNamed({ name, signIn }: Pick<Person, 'name' | 'signIn'>, named: string): boolean {
  const readings = readingsOf(named);
  return readings.includes(folded(name)) || readings.includes(folded(signIn));
}

/** Without case, accents and the number of spaces. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/u).filter(Boolean).join(' ');
}
