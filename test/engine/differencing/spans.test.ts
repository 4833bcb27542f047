import { ENDLESS, nestingOf, spansIn, type Span } from '../../../src/engine/differencing/spans';

function said(text: string): string[] {
  return spansIn(text).spans.map(({ lo, hi }) => `${lo === -ENDLESS ? '' : lo}–${hi === ENDLESS ? '' : hi}`);
}

describe('ranges as people write them', () => {
  it.each([
    ['16-64', '16–64'],
    ['16–64 years', '16–64'],
    ['Patients aged 16 to 64, 2016', '16–64'],
    ['between 16 and 64', '16–64'],
    ['16 through 64', '16–64'],
    ['zwischen 16 und 64 Jahren', '16–64'],
    ['16 bis 64 Jahre', '16–64'],
    ['16- bis 64-Jährige', '16–64'],
    ['16 bis unter 65 Jahre', '16–64'],
    ['de 16 à 64 ans', '16–64'],
    ['entre 16 et 64 ans', '16–64'],
    ['de 16 a 64 años', '16–64'],
    ['entre 16 y 64 años', '16–64'],
    ['de 16 a 64 anys', '16–64'],
    ['16 tot en met 64 jaar', '16–64'],
    ['16 t/m 64 jaar', '16–64'],
    ['tussen 16 en 64 jaar', '16–64'],
    ['16 til 64 år', '16–64'],
    ['mellom 16 og 64 år', '16–64'],
    ['16 till 64 år', '16–64'],
    ['mellan 16 och 64 år', '16–64'],
    ['16–64-vuotiaat', '16–64'],
    ['16 až 64 let', '16–64'],
    ['od 16 do 64 let', '16–64'],
    ['mezi 16 a 64 lety', '16–64'],
    ['[16,65)', '16–64'],
    ['(15,64]', '16–64'],
    ['16 <= age < 65', '16–64'],
    ['65+', '65–'],
    ['65 and over', '65–'],
    ['aged 65 or older', '65–'],
    ['>= 65', '65–'],
    ['≥65', '65–'],
    ['>64', '65–'],
    ['over 64', '65–'],
    ['ab 65 Jahren', '65–'],
    ['65 Jahre und älter', '65–'],
    ['65 ans et plus', '65–'],
    ['65 años y más', '65–'],
    ['mayores de 64 años', '65–'],
    ['65 anys i més', '65–'],
    ['65 jaar en ouder', '65–'],
    ['65 år og eldre', '65–'],
    ['65 år och äldre', '65–'],
    ['yli 64-vuotiaat', '65–'],
    ['65 let a více', '65–'],
    ['under 18', '–17'],
    ['<18', '–17'],
    ['unter 18 Jahren', '–17'],
    ['moins de 18 ans', '–17'],
    ['menores de 18 años', '–17'],
    ['menys de 18 anys', '–17'],
    ['onder 18 jaar', '–17'],
    ['under 18 år', '–17'],
    ['alle 18-vuotiaat', '–17'],
    ['do 17 let', '–17'],
    ['17 and under', '–17'],
    ['bis 17 Jahre', '–17'],
    ['2014/15', '2014–2015'],
    ['2014-2016', '2014–2016'],
    ['18.5–24.9', '18.5–24.9'],
    ['1,000 to 1,999', '1000–1999'],
  ])('%s is %s', (text, span) => {
    expect(said(text)[0]).toBe(span);
  });

  it.each(['Group 3', 'G01', 'ward 12', 'COVID-19 positive', 'Table 3a', '2014-03-31', 'type 2'])(
    '%s names none',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});

describe('how ranges lie', () => {
  const of = (text: string): readonly Span[] => spansIn(text).spans;
  it.each([
    ['16-64', '16-65', 'first-within'],
    ['16-65', '16-64', 'second-within'],
    ['16-64', '16 to 64', 'same'],
    ['16-64', '', 'first-within'],
    ['16-64', '18-66', 'apart'],
    ['2014', '2015', 'apart'],
    ['2014', '2014-2016', 'first-within'],
    ['50-74', '75-94', 'apart'],
    ['65+', '66+', 'second-within'],
  ])('%s and %s: %s', (first, second, nesting) => {
    expect(nestingOf(of(first), of(second))).toBe(nesting);
  });
});
