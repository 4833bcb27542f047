import { z } from 'zod';
import { cellAnchor, placeOf } from '../model/anchor';
import { allow } from '../rulebook/allow';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { placeIn, placesAcross, type Place, type PlacesAcross } from './geography/place-in-column';
import { isFiner, LEVELS, type Level } from './geography/levels';
import { placeInProse, type PlaceInProse } from './geography/places-in-prose';
import { areDegrees, areMetres, isPopulous } from './geography/side-by-side';
import { quoted } from './words';

/**
 * Places finer than the book allows: postcodes, small census areas, addresses, coordinates. Few people live in one, and
 * who they are is public. Told by how the values are written, or by the name of the column and a form that fits it; in
 * titles and sentences by the word before them.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP), indirect identifiers; for the population of an
 * area that may be named, 45 CFR 164.514(b)(2)(i)(B).
 */
export const fineGeography = defineRule({
  id: 'fine-geography',
  title: 'Places where few people live',
  params: z.strictObject({
    finest: z.enum(LEVELS).default('municipality'),
    population: allow('>= 20000'),
  }),

  *grid(profile, { params, looked }) {
    if (profile.kind === 'regression' || isPopulous(profile, params.population)) return;
    const across = placesAcross(profile);
    if (across) yield* ofHeader(across, params.finest);
    const beside = { degrees: areDegrees(profile), metres: areMetres(profile) };
    for (const column of profile.columns) {
      // The corner above the labels says what stands beside it.
      if (column.samples.length === 0 || column === across?.corner) continue;
      looked();
      const found = placeIn(column, beside);
      if (found && isFiner(found.kind.level, params.finest)) {
        const named = column.line.name === '' ? 'This column' : quoted(column.line.name);
        const holds = `${named} ${found.sure ? 'holds' : 'may hold'} ${found.kind.what}`;
        yield said(column.anchor, { ...found, holds, finest: params.finest });
      }
    }
  },

  *lines({ place = {}, firstLine, lines }, { params: { finest }, looked }) {
    for (const [index, line] of lines.entries()) {
      const found = placeInProse(line);
      if (!found) continue;
      looked();
      const { start, end } = found;
      const anchor = { ...placeOf(place), line: firstLine + index, start, end };
      if (isFiner(found.level, finest)) yield told(anchor, found, finest);
    }
  },

  *rows({ grid, firstRow, top }, { params: { finest }, looked }) {
    for (const [index, row] of top(TITLE_ROWS).entries()) {
      const column = aloneIn(row);
      const found = column === undefined ? undefined : placeInProse(row[column] ?? '');
      if (column === undefined || !found) continue;
      looked();
      if (isFiner(found.level, finest))
        yield told(cellAnchor(grid, firstRow + index, column + 1), found, finest);
    }
  },
});

/** Further down no title and no note is looked for. */
const TITLE_ROWS = 300;

/** Where the one text of a row stands: in a title or a note. */
function aloneIn(row: readonly string[]): number | undefined {
  const column = row.findIndex((text) => text !== '');
  return column < 0 || row.some((text, at) => at > column && text !== '') ? undefined : column;
}

/** Places as names of columns: each column is about the few people of one. */
function* ofHeader({ kind, columns }: PlacesAcross, finest: Level): Iterable<Draft> {
  if (!isFiner(kind.level, finest)) return;
  for (const { line, anchor } of columns) {
    const holds = `Columns are named for ${kind.what}, ${quoted(line.name)} among them`;
    yield said(anchor, { kind, sure: true, holds, finest });
  }
}

interface Said extends Place {
  /** What stands where, as the beginning of a sentence. */
  readonly holds: string;
  readonly finest: Level;
}

function said(anchor: Draft['anchor'], { kind, sure, holds, finest }: Said): Draft {
  const value = { value: kind.level, evidence: { level: kind.level, finest } };
  const remedy = remedyOf(finest);
  return sure
    ? broken(anchor, {
        ...value,
        message: `${holds}: few people live in one. ${rule(finest)}`,
        remedy,
      })
    : undecided(anchor, {
        ...value,
        message: `${holds}, finer than allowed. ${rule(finest)}`,
        remedy,
      });
}

function told(anchor: Draft['anchor'], { level, what, ofPeople }: PlaceInProse, finest: Level): Draft {
  const value = { value: level, evidence: { level, finest }, remedy: remedyOf(finest) };
  return ofPeople
    ? broken(anchor, {
        ...value,
        message: `The text is about people in ${what}: few live in one. ${rule(finest)}`,
      })
    : undecided(anchor, {
        ...value,
        message: `The text names ${what}. If it is where people of the data live, it is finer than allowed. ${rule(finest)}`,
      });
}

function remedyOf(finest: Level): string {
  return `Give the ${finest} or a larger area instead.`;
}

function rule(finest: Level): string {
  return `The rulebook allows nothing finer than a ${finest}.`;
}
