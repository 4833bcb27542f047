import { z } from 'zod';
import { allow } from '../rulebook/allow';
import type { Allow } from '../rulebook/book';
import { plainText } from '../tables/cells/characters';
import type { ColumnProfile, GridProfile } from '../tables/profile';
import { wordsOf } from '../tables/words/meaning';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { isFiner, LEVELS, type Level } from './geography/levels';
import type { PlaceKind } from './geography/place-kind';
import { PLACE_KINDS, SHORT_DEGREES } from './geography/place-kinds';
import { quoted } from './words';

/**
 * Places finer than the book allows: postcodes, small census areas, addresses, coordinates. Few people live in one, and
 * who they are is public. Told by how the values are written, or by the name of the column and a form that fits it.
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
    if (profile.kind === 'regression' || populous(profile, params.population)) return;
    const degrees = profile.columns.filter(({ line }) => SHORT_DEGREES.test(nameOf(line.name))).length >= 2;
    for (const column of profile.columns) {
      if (column.samples.length === 0) continue;
      looked();
      const found = placeIn(column, degrees);
      if (found && isFiner(found.kind.level, params.finest)) yield said(column, found, params.finest);
    }
  },
});

interface Place {
  readonly kind: PlaceKind;
  readonly sure: boolean;
}

function placeIn({ line, samples }: ColumnProfile, degrees: boolean): Place | undefined {
  const name = nameOf(line.name);
  const texts = samples.map((sample) => plainText(sample).text);
  const digits = texts.filter((text) => /\d/.test(text));
  const share = (some: readonly string[], form: RegExp | undefined) =>
    form ? some.filter((text) => form.test(text)).length / texts.length : 0;
  for (const kind of PLACE_KINDS) {
    const { alone, named, names, vague } = kind;
    const shown = share(digits, alone);
    if (shown >= MOST && texts.length >= LEAST) return { kind, sure: true };
    const isNamed = names.test(name) || (kind.level === 'coordinates' && degrees && SHORT_DEGREES.test(name));
    if (!isNamed) continue;
    if (Math.max(shown, share(texts, named)) >= HALF) return { kind, sure: vague !== true };
    if (kind.level === 'postcode') return { kind, sure: false };
  }
  return undefined;
}

const MOST = 0.8;
const HALF = 0.5;
/** Fewer values may look like anything. */
const LEAST = 3;

function nameOf(name: string): string {
  return wordsOf(name).join(' ');
}

/** A column says how many people live in each area, and it is enough. */
function populous({ columns }: GridProfile, enough: Allow): boolean {
  return columns.some(
    ({ line, least }) => POPULATION.test(nameOf(line.name)) && least !== undefined && enough.holds(least),
  );
}

const POPULATION =
  /(?:^| )(?:population|inhabitants|residents|einwohner|bevolkerung|habitants|habitantes|poblacion|poblacio|obyvatel|pocet obyvatel|inwoners|innbyggere|folkemengde|befolkning|invanare|asukkaat|asukkaita|vakiluku|vaesto)(?: |$)/u;

function said({ line, anchor }: ColumnProfile, { kind, sure }: Place, finest: Level): Draft {
  const value = { value: kind.level, evidence: { level: kind.level, finest } };
  const column = line.name === '' ? 'This column' : quoted(line.name);
  const remedy = `Give the ${finest} or a larger area instead.`;
  return sure
    ? broken(anchor, {
        ...value,
        message: `${column} holds ${kind.what}: few people live in one. ${rule(finest)}`,
        remedy,
      })
    : undecided(anchor, {
        ...value,
        message: `${column} may hold ${kind.what}, finer than allowed. ${rule(finest)}`,
        remedy,
      });
}

function rule(finest: Level): string {
  return `The rulebook allows nothing finer than a ${finest}.`;
}
