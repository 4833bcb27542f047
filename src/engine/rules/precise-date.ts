import { z } from 'zod';
import { cellAnchor, placeOf } from '../model/anchor';
import type { ColumnProfile, GridProfile } from '../tables/profile';
import { wordsOf } from '../tables/words/meaning';
import { dayOfALife, isNameOfADay } from './dates/day-of-a-life';
import { isDay, isDayOfDigits } from './dates/days';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { quoted } from './words';

/**
 * A date to the day for single people: of birth, admission, death. Few people share it, and it links records to others.
 * Dates that name rows of counts (`week ending`) are no dates of people.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), indirect identifiers.
 */
export const preciseDate = defineRule({
  id: 'precise-date',
  title: 'Dates of single people to the day',
  params: z.strictObject({}),

  *grid(profile, { looked }) {
    if (profile.kind !== 'microdata') {
      yield* extremesOf(profile, looked);
      return;
    }
    for (const column of profile.columns) {
      const name = wordsOf(column.line.name).join(' ');
      const ofAPerson = OF_A_PERSON.test(name);
      const days = daysIn(column, name);
      if (days === 0) continue;
      looked();
      if (days < LEAST) continue;
      const said = {
        value: days,
        message: `${quoted(column.line.name)} has dates to the day for single people, which few others share.`,
        remedy: REMEDY,
      };
      yield ofAPerson ? broken(column.anchor, said) : undecided(column.anchor, said);
    }
  },

  *rows({ grid, firstRow, top }, { looked }) {
    for (const [index, row] of top(FORM_ROWS).entries()) {
      const [name = '', day = '', ...more] = row.filter((text) => text !== '');
      if (more.length > 0 || !isDay(day) || !isNameOfADay(name)) continue;
      looked();
      yield broken(cellAnchor(grid, firstRow + index, row.indexOf(day) + 1), {
        message: `${quoted(name)} of somebody is given to the day.`,
        remedy: REMEDY,
      });
    }
  },

  *lines({ place = {}, firstLine, lines }, { looked }) {
    for (const [index, line] of lines.entries()) {
      const found = dayOfALife(line);
      if (!found) continue;
      looked();
      const anchor = { ...placeOf(place), line: firstLine + index };
      const said = {
        message: 'This line gives the day of a birth, a death or a stay of one person.',
        remedy: REMEDY,
      };
      yield found.labelled ? broken(anchor, said) : undecided(anchor, said);
    }
  },
});

/** A form is short: further down no row is looked at for a name and a day beside it. */
const FORM_ROWS = 300;

/** The first and the last day of birth or death in a summary are those of single people; beside counts they name rows. */
function* extremesOf({ kind, columns }: GridProfile, looked: () => void): Iterable<Draft> {
  if (kind === 'frequency' || columns.some(({ line }) => line.role === 'count')) return;
  for (const column of columns) {
    const name = wordsOf(column.line.name).join(' ');
    const days = OF_A_LIFE.test(name) ? column.samples.filter(isDay).length : 0;
    if (days === 0 || days < column.samples.length / 2) continue;
    looked();
    yield undecided(column.anchor, {
      value: days,
      message: `${quoted(column.line.name)} has dates to the day: the first and the last of them are those of one person each.`,
      remedy: REMEDY,
    });
  }
}

const REMEDY = 'Give the month or the year, or the time since another date, instead.';

/** Fewer different days may be those of a study, not of people. */
const LEAST = 3;

/** How many different days a column shows, where most of what it shows are days. */
function daysIn({ line, samples, least }: ColumnProfile, name: string): number {
  const days = samples.filter(isDay).length;
  if (days >= samples.length / 2) return days;
  if (line.role !== 'date' && !OF_A_LIFE.test(name)) return 0;
  const digits = samples.filter(isDayOfDigits).length;
  if (digits >= samples.length / 2) return digits;
  // Days since 1900, 1960 or 1970, as spreadsheets and statistics packages count them.
  const serials = samples.filter((text) => /^-?\d{3,5}(?:\.0+)?$/.test(text)).length;
  const counted =
    (line.role === 'date' || /date|datum|dato/.test(name)) && !(least !== undefined && isYear(least));
  return OF_A_LIFE.test(name) && counted && serials >= samples.length / 2 ? serials : 0;
}

function isYear(value: number): boolean {
  return value >= 1850 && value <= 2100;
}

/** Of a name without accents: birth and death. */
const OF_A_LIFE =
  /birth|\bdob\b|death|geburtsd|sterbed|todesd|date (?:de )?naiss|date (?:de |du )?deces|fecha (?:de )?(?:nacim|defun|fallec)|data (?:de )?(?:naix|defun)|datum (?:naroz|umrti)|geboorted|overlijdensd|fodselsd|dodsd|fodelsed|syntymaa|syntymap|kuolinp/;
const OF_A_PERSON =
  /birth|\bdob\b|death|died|admi|discharg|diagnos|visit|appoint|enrol|registr|onset|exam|treat|surg|operat|incident|event|hospital|geburt|gebor|aufnahme|entlass|sterbe|todes|einweis|naiss|deces|entree|sortie|nacim|defunc|fallec|ingres|\balta\b|naix|visita|fodsel|fodt|fodel|\bdod|innlegg|indlaeg|utskriv|udskriv|inskriv|inlagg|avlid|besok|syntym|kuolin|kuolem|tulopaiv|lahtop|kotiut|kaynti|naroz|umrti|prijeti|propust|geboort|overlijd|opname|ontslag|bezoek|vacc|impf|consult/;
