import { leastBase } from './rounding-bases';
import type { MendingMeans } from './mending-means';
import type { RemedyAsked, RemedyMethod } from './remedy';

/** What stands in place of a count: the sign that official statistics use for "confidential". */
export const MARKER = '[c]';

/** What a file's statement has to say once all its tables are mended so: the next check reads counts by it. */
export function saidInStatement(
  { method, base: asked }: RemedyAsked,
  { limits }: Pick<MendingMeans, 'limits'>,
): string {
  return SAID[method](asked ?? leastBase(limits) ?? 0);
}

const SAID: Readonly<Record<RemedyMethod, (base: number) => string>> = {
  suppression: () =>
    `Counts that may not be released, and others that would give them back, are suppressed: ${MARKER}.`,
  rounding: (base) =>
    `All counts are rounded to base ${base}, each to a neighbouring multiple so that totals add up (controlled rounding).`,
  collapsing: () => 'Neighbouring categories with small counts are merged.',
};

/** A statement that says it already, or has no room for more, stays as it is; that nothing was done is true no longer. */
export function withSaid(suppression: string, said: string): string {
  if (suppression.includes(said)) return suppression;
  const own = suppression.trim();
  const both = own === '' || NOTHING.test(own) ? said : `${own}\n${said}`;
  return both.length <= LONGEST ? both : suppression;
}

const NOTHING =
  /^(?:nothing|none|no|no suppression|not? (?:suppressed|applied|applicable)|n\/a|-|–|nichts|keine|rien|aucune?|nada|ninguna|ninguno|res|cap|niets|geen|ingenting|ingen|inget|ei mitään|nic|žádné)(?: (?:was|is|has been) (?:suppressed|done|rounded|taken out))?[.!]?$/i;
const LONGEST = 2000;
