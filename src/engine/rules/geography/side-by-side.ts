import type { Allow } from '../../rulebook/book';
import type { GridProfile } from '../../tables/profile';
import { called } from './called';
import { wordsIn } from './place-in-column';
import { A_METRE, METRES, SHORT_DEGREES } from './place-kinds';

/** Two columns with short names for degrees: together they are places. */
export function areDegrees({ columns }: GridProfile): boolean {
  return columns.filter(({ line }) => SHORT_DEGREES.test(wordsIn(line.name))).length >= 2;
}

/** `x` and `y` that are both as long as metres of a national grid. */
export function areMetres({ columns }: GridProfile): boolean {
  const named = columns.filter(({ line }) => METRES.test(wordsIn(line.name)));
  return (
    named.length === 2 &&
    named.every(({ samples }) => samples.length > 0 && samples.every((text) => A_METRE.test(text)))
  );
}

/** A column says how many people live in each area, and it is enough. */
export function isPopulous({ columns }: GridProfile, enough: Allow): boolean {
  return columns.some(
    ({ line, least }) => POPULATION.test(wordsIn(line.name)) && least !== undefined && enough.holds(least),
  );
}

const POPULATION = called(
  'population, inhabitants, residents, einwohner, bevolkerung, habitants, habitantes, poblacion, poblacio, obyvatel',
  'inwoners, innbyggere, folkemengde, befolkning, invanare, asukkaat, asukkaita, vakiluku, vaesto',
);
