import { z } from 'zod';
import { cellAnchor, placeOf, type Anchor } from '../model/anchor';
import { allow } from '../rulebook/allow';
import type { Allow } from '../rulebook/book';
import { SURE } from '../tables/table';
import { COUNT_ROLES, isCountOfPeople, peopleInOne } from './counts-of-people';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { countAcrossLines } from './prose/count-across-lines';
import { countsInProse } from './prose/counts-in-prose';
import { smallestGroup } from './prose/smallest-group';
import { sentencesIn } from './prose/sentences-in-cells';
import { rowsOfFew } from './rows-of-few';
import { groupOf, inWords, people, thresholdOf } from './words';

/**
 * Frequency rule: a count of so few people that someone who knows them could recognise one.
 *
 * Judges whole numbers of 1 and more, also in sentences; 0 is `zero-count`'s. Bounds (`<5`) and markers are not counts. The records
 * themselves are `row-level-data`'s, numbers at risk and events of a survival table `survival-step`'s.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), frequency tables.
 */
export const smallCount = defineRule({
  id: 'small-count',
  title: 'A count of few people',
  params: z.strictObject({ allow: allow('>= 10') }),

  *table(table, { params, looked }) {
    if (table.kind === 'microdata') return;
    const ones = peopleInOne(table);
    const maySayThousands = ones.length > 1;
    const few = rowsOfFew(table, COUNT_ROLES, params.allow);
    looked(few.passedOver(COUNT_ROLES));
    for (const cell of few.table.cellsOf(COUNT_ROLES)) {
      if (!isCountOfPeople(cell, table)) continue;
      looked();
      const { reading } = cell;
      if (reading.kind !== 'number') continue;
      const { value } = reading;
      if (!ones.some((one) => isSmall(value * one, params.allow))) continue;
      yield cell.confidence < SURE || maySayThousands
        ? undecided(cell.anchor, {
            ...judged(value, params.allow),
            message: `${value} in ${groupOf(cell)} may be a count of people, few enough to recognise one; ${kept(params.allow)}.`,
            ...(maySayThousands ? { remedy: SAY_THOUSANDS } : {}),
          })
        : broken(cell.anchor, {
            ...judged(value, params.allow),
            message: `${people(value)} in ${groupOf(cell)}, few enough to recognise one; ${kept(params.allow)}.`,
          });
    }
  },

  *rows({ grid, notable }, { params, looked }) {
    for (const { text, row, column } of sentencesIn({ notable })) {
      for (const { value } of countsInProse(text)) {
        looked();
        const anchor = cellAnchor(grid, row, column);
        if (isSmall(value, params.allow)) yield inSentence(anchor, value, params.allow);
      }
    }
  },

  *lines({ place = {}, firstLine, lines }, { params, looked }) {
    for (const [index, line] of lines.entries()) {
      const across = countAcrossLines(line, lines[index + 1] ?? '');
      for (const { value, start, end } of [...countsInProse(line), ...(across ? [across] : [])]) {
        looked();
        const anchor = { ...placeOf(place), line: firstLine + index, start, end };
        if (isSmall(value, params.allow)) yield inSentence(anchor, value, params.allow);
      }
      const group = smallestGroup(lines, index);
      if (!group || !isSmall(group.smallest, params.allow)) continue;
      looked();
      const { smallest, largest, start, end } = group;
      const anchor = { ...placeOf(place), line: firstLine + index, start, end };
      const ofOnePerson = largest !== undefined && isSmall(largest, params.allow);
      if (!ofOnePerson) yield inSentence(anchor, smallest, params.allow);
    }
  },
});

function inSentence(anchor: Anchor, value: number, allowed: Allow): Draft {
  return broken(anchor, {
    ...judged(value, allowed),
    message: `${people(value)} in this sentence, few enough to recognise one; ${kept(allowed)}.`,
  });
}

function isSmall(value: number, allowed: Allow): boolean {
  return Number.isInteger(value) && value >= 1 && !allowed.holds(value);
}

function judged(value: number, allowed: Allow) {
  return { value, threshold: thresholdOf(allowed), remedy: REMEDY };
}

function kept(allowed: Allow): string {
  return `the rulebook allows counts of ${inWords(allowed)}`;
}

const REMEDY =
  'Merge this category with a neighbour, or replace the count by a marker such as [c], and a second one so that no ' +
  'total gives it back.';

const SAY_THOUSANDS =
  'Where these are thousands of people, say so in the title: “(1000 persons)”. Where they are people, merge this category ' +
  'with a neighbour, or replace the count by a marker such as [c].';
