import { statedRounding } from '../../../src/engine/audit/stated-rounding';

const baseSaid = (note: string) => statedRounding({ title: '', notes: [note] }, undefined)?.base;

describe('the base that a note says counts were rounded to', () => {
  it.each([
    ['Rounded to the nearest ten.', 10],
    ['Rounded to the nearest five', 5],
    ['Auf volle Zehner gerundet', 10],
    ['Arrondi à la dizaine la plus proche', 10],
    ['Redondeado a la decena más próxima', 10],
    ['Arrodonit a la desena més propera', 10],
    ['Zaokrouhleno na celé desítky', 10],
    ['Afgerond op tientallen', 10],
    ['Avrundat till närmaste tiotal', 10],
    ['Avrundet til nærmeste tier', 10],
    ['Pyöristetty lähimpään kymmeneen', 10],
    ['Rounded to the nearest hundred', 100],
  ])('is in words: %s', (note, base) => {
    expect(baseSaid(note)).toBe(base);
  });

  it.each([
    'Die Zellen wurden auf die nächste 5 gerundet; Randsummen sind exakt.',
    'Auf das nächste Vielfache von 5 gerundet',
    'Aantallen op het dichtstbijzijnde veelvoud van 5 afgerond',
    'Na nejbližších 5 zaokrouhleno',
    'Til nærmeste 5 avrundet',
    'Lähimpään 5:een pyöristetty',
  ])('stands before the word that says so: %s', (note) => {
    expect(baseSaid(note)).toBe(5);
  });

  it.each(['Rounded, often to tens of thousands', 'Boys aged ten are shown', 'Rounded to one decimal'])(
    'is none in: %s',
    (note) => {
      expect(baseSaid(note)).toBeUndefined();
    },
  );
});
