import { likenessOf, populationOf, type Population } from '../../../src/engine/differencing/population';

function of(title: string, more: { path?: string; sheet?: string; notes?: string[] } = {}): Population {
  const { path = 't.csv', sheet, notes = [] } = more;
  return populationOf({ table: { title, notes, sheet }, path, statement: undefined });
}

describe('what titles say of whom they count', () => {
  it.each([
    [
      'Admissions in 2015, all hospitals, by region',
      'Admissions in 2015, all hospitals except Fernham, by region',
    ],
    ['Admissions in 2018, all hospitals, by sex', 'Admissions in 2018, excluding Ashcombe, by sex'],
    ['Aufnahmen 2018, alle Kliniken', 'Aufnahmen 2018, ohne St. Anna'],
    ['Screened, all, by sex', 'Screened, of these with consent to linkage, by sex'],
    ['Aufnahmen 2015, alle Kliniken, nach Land', 'Aufnahmen 2015, alle Kliniken außer St. Anna, nach Land'],
    ['Patienten nach Alter', 'Patienten ohne Widerruf nach Alter'],
    [
      'Séjours 2015, tous les hôpitaux, par région',
      "Séjours 2015, tous les hôpitaux sauf l'Hôpital Nord, par région",
    ],
    ['Ingresos de 2015 por sexo', 'Ingresos de 2015 excepto el Hospital Norte, por sexo'],
    ['Ingressos 2015 per sexe', "Ingressos 2015, llevat de l'Hospital Nord, per sexe"],
    [
      'Opnamen in 2015, alle ziekenhuizen, naar geslacht',
      'Opnamen in 2015, alle ziekenhuizen behalve Noord, naar geslacht',
    ],
    [
      'Innleggelser 2015, alle sykehus, etter kjønn',
      'Innleggelser 2015, alle sykehus unntatt Nord, etter kjønn',
    ],
    ['Inskrivna 2015, alla sjukhus, efter kön', 'Inskrivna 2015, alla sjukhus utom Norra, efter kön'],
    ['Potilaat 2015, kaikki sairaalat', 'Potilaat 2015, kaikki sairaalat paitsi Pohjoinen'],
    [
      'Hospitalizace 2015, všechny nemocnice, podle pohlaví',
      'Hospitalizace 2015, všechny nemocnice kromě Severní, podle pohlaví',
    ],
    ['Patients in England', 'Patients in England and Wales'],
    ['Cohort, including temporary residents', 'Cohort'],
  ])('%s | %s: one within the other', (first, second) => {
    expect(likenessOf(of(first), of(second))).toMatchObject({ words: 'one-within', spans: 'same' });
    expect(likenessOf(of(second), of(first))).toMatchObject({ words: 'one-within', spans: 'same' });
  });

  it.each([
    ['Patients with asthma, 2014, by region', 'Patients with diabetes, 2014, by region'],
    ['Patienten mit Diabetes nach Land', 'Patienten ohne Diabetes nach Land'],
    ['Patients of Northshire in 2019', 'Patients of Southshire in 2019'],
    ['Admissions except Fernham', 'Admissions except Kirkham'],
    ['Admissions, all women', 'Admissions, all men'],
    ['Admissions, all women except midwives', 'Admissions, all men'],
  ])('%s | %s: unlike', (first, second) => {
    expect(likenessOf(of(first), of(second)).words).toBe('unlike');
  });

  it.each([
    ['Patients aged 16-64, by sex', 'Patients aged 16 to 64 by Sex', 'same'],
    ['Patients aged 16-64, by sex', 'Patients aged 16-65, by sex', 'first-within'],
    ['Personen von 16 bis 64 Jahren', 'Personen von 18 bis 64 Jahren', 'second-within'],
    ['Admissions in 2014', 'Admissions in 2015', 'apart'],
    ['Births 2014, 2015 and 2016', 'Births 2014–2016', 'same'],
    ['Patients aged 50-74', 'Patients aged 75-94', 'apart'],
    ['Table 1. Cohort 2018', 'Table 2: Cohort 2018', 'same'],
    ['Patients in 2015', 'Patient 2015', 'same'],
  ])('%s | %s: the same words, ranges %s', (first, second, spans) => {
    expect(likenessOf(of(first), of(second))).toMatchObject({ words: 'same', spans });
  });

  it('goes by the name of a file that says nothing else', () => {
    const [first, second] = [of('', { path: 'a/adults_16_64.csv' }), of('', { path: 'adults_16_65.csv' })];
    expect(likenessOf(first, second)).toMatchObject({ words: 'same', spans: 'first-within' });
    expect(likenessOf(of('', { path: 'table1.csv' }), of('', { path: 't2.csv' })).words).toBe('unknown');
  });

  it('goes by the names of sheets, but not by those that a program gives', () => {
    const adults = (sheet: string) => of('Adults by sex', { sheet });
    expect(likenessOf(adults('16-64'), adults('16-65'))).toMatchObject({ spans: 'first-within' });
    expect(likenessOf(adults('Sheet1'), adults('Tabelle2'))).toMatchObject({ words: 'same', spans: 'same' });
    expect(likenessOf(adults('2014'), adults('2015'))).toMatchObject({ spans: 'apart' });
    for (const all of ['All hospitals', 'Yhteensä', 'I alt', 'Totaal']) {
      const admitted = likenessOf(adults(all), adults('Without Ward C'));
      expect(admitted).toMatchObject({ words: 'one-within', spans: 'same' });
    }
  });

  it('keeps apart what was counted until when, and in which years', () => {
    const [born, later] = [of('Births 2014, data to 30 June 2016'), of('Births 2015, data to 31 July 2016')];
    expect(likenessOf(born, later).spans).toBe('apart');
    expect(likenessOf(born, of('Births 2014, data to 31 July 2016')).spans).toBe('same');
  });

  it('reads notes of who was left out', () => {
    const all = of('Cohort by sex', { notes: ['Source: registry'] });
    const fewer = of('Cohort by sex', {
      notes: ['Source: registry', 'Excludes patients who withdrew consent.'],
    });
    expect(likenessOf(all, fewer).words).toBe('one-within');
  });
});
