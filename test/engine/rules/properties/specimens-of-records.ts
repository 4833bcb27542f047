import fc from 'fast-check';
import { figure, name, word, type Output } from './output';
import type { Specimen } from './specimen';

const sex = fc.constantFrom('F', 'M');
const person = fc.tuple(
  fc.integer({ min: 18, max: 95 }),
  sex,
  fc.date({ min: new Date('1930-01-01'), max: new Date('2005-12-31'), noInvalidDate: true }),
  fc.integer({ min: 1000, max: 9999 }),
);
const people = fc.array(person, { minLength: 25, maxLength: 40 }).map((all): Output => ({
  header: [word('mail'), word('age'), word('sex'), word('born')],
  rows: all.map(([age, of, born, number], i) => [
    name(`p${number}${i}@example.org`),
    figure(age),
    name(of),
    name(born.toISOString().slice(0, 10)),
  ]),
}));

/** Age bands and sexes that several share, and a weight that is each one's own. */
const measured = fc.tuple(
  fc.constantFrom('40-59', '40-59', '60-79', '60-79', '60-79', '80+'),
  sex,
  fc.integer({ min: 451, max: 1199 }),
);
const bands = fc.array(measured, { minLength: 40, maxLength: 120 }).map((all): Output => ({
  header: [word('id'), word('age'), word('sex'), word('weight')],
  rows: all.map(([band, of, weight], i) => [
    name(`Q${1000 + i}`),
    name(band),
    name(of),
    figure(weight / 10, 1),
  ]),
}));

const SAID = [
  'I could not sleep for weeks after they sent me home.',
  'My daughter drove me to the clinic on every single day.',
  'She says that her brother died during the same operation.',
  'He lives alone since his wife moved to the harbour.',
  'I had to give my dog away because I cannot walk any more.',
  'They told me nothing, and my husband had to ask twice.',
];
const interviewed = fc.tuple(fc.integer({ min: 18, max: 95 }), sex, fc.constantFrom(...SAID));
const told = fc.array(interviewed, { minLength: 20, maxLength: 40 }).map((all): Output => ({
  header: [word('id'), word('age'), word('sex'), word('notes')],
  rows: all.map(([age, of, said], i) => [
    name(`Q${1000 + i}`),
    figure(age),
    name(of),
    name(`${said} ${i} days ago.`),
  ]),
}));

const letters = fc.string({
  unit: fc.constantFrom('B', 'D', 'G', 'H', 'K', 'L', 'N', 'P', 'R', 'V', 'X', 'Z'),
  minLength: 2,
  maxLength: 2,
});
const dutch = fc.tuple(fc.integer({ min: 1000, max: 9999 }), letters).map(([a, b]) => `${a} ${b}`);
const towns = fc.constantFrom('Aldenhof', 'Birkenau', 'Colmberg', 'Dellstedt', 'Eschede', 'Fürth');
const placed = (place: fc.Arbitrary<string>) =>
  fc.uniqueArray(fc.tuple(place, fc.integer({ min: 100, max: 999 })), {
    minLength: 4,
    maxLength: 6,
    selector: ([of]) => of,
  });
const places = fc.oneof(placed(dutch), placed(towns)).map((all): Output => ({
  header: [word('postcode'), word('patients')],
  rows: all.map(([place, patients]) => [name(place), figure(patients)]),
}));

export const OF_RECORDS: readonly Specimen[] = [
  ...(['row-level-data', 'direct-identifier', 'precise-date'] as const).map((rule): Specimen => {
    return { rule, setting: {}, outputs: people, harmless: ['rows', 'columns', 'language'] };
  }),
  {
    rule: 'unique-combination',
    setting: { allow: '>= 10' },
    outputs: bands,
    harmless: ['rows', 'columns', 'numbers', 'language', 'format'],
  },
  { rule: 'free-text', setting: {}, outputs: told, harmless: ['rows', 'columns', 'language', 'format'] },
  {
    rule: 'fine-geography',
    setting: {},
    outputs: places,
    harmless: ['rows', 'columns', 'language', 'format'],
  },
];
