import { decide, verdict, type DraftColumn } from './draft-column';

const OLDEST = 125;
const AGE = /^(?:age|alder|alter|edad|edat|âge|leeftijd|ålder|ikä|věk)$/i;
const PEOPLE = verdict('count', 0.75, 'whole numbers beyond any age');

/** `age` over 142 and 3, as `aggregate(age ~ region, length)` of R calls how many there are. */
export function knowCountsCalledAge(columns: readonly DraftColumn[]): void {
  for (const column of columns) if (isOlderThanAnybody(column)) decide(column, PEOPLE);
}

function isOlderThanAnybody({ name, role, facts }: DraftColumn): boolean {
  return (
    role === 'dimension' &&
    AGE.test(name.trim()) &&
    facts.greatest > OLDEST &&
    facts.whole === 1 &&
    facts.decimals === 0
  );
}
