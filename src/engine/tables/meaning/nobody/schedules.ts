import { isAbout, wordsOf } from '../../words/meaning';
import { decide, namesRows, verdict, type DraftColumn } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

/** What both ends of a span are called in ten languages, without accents. */
const STARTS = words('start starts begin beginning first anfang beginn debut inicio inici zacatek alku');
const ENDS = words('end ends finish last ende fin final fi konec eind einde slutt slut loppu');

/** `start_week` and `end_week`: when something is, where each row ends no sooner than it begins. */
export function whenThingsAre({ columns }: UndecidedTable): void {
  for (const start of columns)
    for (const end of columns)
      if (start !== end && areEndsOfSpans(start, end))
        for (const column of [start, end])
          if (!namesRows(column)) decide(column, verdict('time', 0.85, 'where a span begins or ends'));
}

function areEndsOfSpans(start: DraftColumn, end: DraftColumn): boolean {
  if (start.facts.numbers === 0 || end.facts.numbers !== start.facts.numbers) return false;
  return haveNamesOfEnds(wordsOf(start.name), wordsOf(end.name)) && endsNoSooner(start, end);
}

/** One word parts the names, and the others say of which time: `Start` and `End` alone may be people at both. */
function haveNamesOfEnds(start: readonly string[], end: readonly string[]): boolean {
  if (start.length !== end.length) return false;
  const [at = -1, ...more] = [...start.keys()].filter((place) => start[place] !== end[place]);
  const said = start.toSpliced(at, 1).join(' ');
  return (
    more.length === 0 &&
    STARTS.has(start[at] ?? '') &&
    ENDS.has(end[at] ?? '') &&
    (isAbout(said, 'date') || isAbout(said, 'time') || isAbout(said, 'year'))
  );
}

function endsNoSooner(start: DraftColumn, end: DraftColumn): boolean {
  return start.facts.values.every((value, row) => !((end.facts.values[row] ?? NaN) < value));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
