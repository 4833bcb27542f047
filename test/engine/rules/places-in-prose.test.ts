import { isLabelledPostcode, placeInProse } from '../../../src/engine/rules/geography/places-in-prose';
import { looking } from './looking';

/** The place itself, and whether the text is about people there. */
function placed(line: string): string | undefined {
  const found = placeInProse(line);
  return found && `${found.level} ${line.slice(found.start, found.end)}${found.ofPeople ? ' of people' : ''}`;
}

describe('a place in a title or a sentence', () => {
  it.each([
    ['Residents of postcode LS6 2QT, 2021', 'postcode LS6 2QT of people'],
    ['Table 3. Patients by age in EH3 9DR', 'postcode EH3 9DR of people'],
    ['Alle Haushalte mit PLZ 79100', 'postcode 79100 of people'],
    ['Pasienter i postnummer 7030 fikk besøk', 'postcode 7030 of people'],
    ['Domicilios del código postal: 08012', 'postcode 08012'],
    ['Obyvatelé, PSČ 602 00', 'postcode 602 00'],
    ['Wijk Hoogland (3828), met 300 inwoners', 'postcode 3828 of people'],
    ['Patients from SW1A 1AA', 'postcode SW1A 1AA of people'],
    ['Cases in LSOA E01011229', 'census-block E01011229 of people'],
    ['One cell, CRS3035RES250mN4081250E4531500', 'census-block CRS3035RES250mN4081250E4531500'],
    ['Kotiosoite: Mäkikatu 14', 'address Mäkikatu 14 of people'],
    ['Home address: 14 Brunel Mews', 'address 14 Brunel Mews of people'],
    ['Adresse : 12 rue des Lilas, 69003 Lyon', 'address 12 rue des Lilas, 69003'],
    ['Patientin, Adresse: Lindenweg 12, 24837 Schleswig', 'address Lindenweg 12, 24837'],
    ['Address: 12 Lilac Road, Leeds LS2 9JT', 'address 12 Lilac Road, Leeds LS2 9JT'],
  ])('%s', (line, expected) => {
    expect(placed(line)).toBe(expected);
  });

  it.each([
    'IP address: 10.0.0.1, port 12345',
    'Base address: offset 12 of 4096',
    'Linked to areas by postcode (2021)',
    'Postcode missing for 1312 of the patients',
    'Postnummer: 1432 registreringer uten treff',
    'Correspondence: 4 Brunel Mews, Leeds LS2 9JT',
    'Zip archive of 12345 files',
    'Postcode known: 12 345 patients',
    'PLZ: 12345 % of all',
    'Address: 12 Queen Square',
    'Letters were sent from SW1A 1AA',
    `${' '.repeat(2000)}Patients in EH3 9DR`,
    'One cell, CRS3035RES10000mN4080000E4530000',
  ])('but not in: %s', (line) => {
    expect(placed(line)).toBeUndefined();
  });

  it('labels a row', () => {
    expect(
      ['PLZ 79100', 'Postal code 00120', 'Postnr. 11121', 'Postcode 7411 KT'].every(isLabelledPostcode),
    ).toBe(true);
    expect(['PLZ bekannt', 'Postnr 11121 and others', '79100'].some(isLabelledPostcode)).toBe(false);
  });
});

describe('a row of postcodes', () => {
  it('is pointed at as a row where a table stands on its side', async () => {
    const text = 'Postnummer;7030;7031;7032\nPasienter;120;134;150\nAndel kvinner;52.1;49.8;51.0\n';
    expect(await looking('fine-geography', text)).toEqual(['row 1 flagged postcode']);
  });
});

describe('a header of postcodes', () => {
  const FIGURES = 'Pasienter;120;134;150\nKvinner;52;49;51\n';

  it.each([
    ['Postnummer;7030;7031;7032\n', ['column 2', 'column 3', 'column 4']],
    ['Gruppe;SW1A 1AA;M1 1AE;B33 8TH\n', ['column 2', 'column 3', 'column 4']],
    ['Gruppe;7030;7031;7032\n', []],
    ['Gruppe;SW1A 1AA;M1 1AE;andre\n', []],
    ['Gruppe;2019;2020;2021\n', []],
  ])('%s', async (header, columns) => {
    expect(await looking('fine-geography', header + FIGURES)).toEqual(
      columns.map((column) => `${column} flagged postcode`),
    );
  });

  it('is none where the years stand beside the postcodes of the rows', async () => {
    const text = 'Postnummer;2019;2020;2021\n7030;120;134;150\n7031;152;149;151\n7032;171;164;133\n';
    expect(await looking('fine-geography', text)).toEqual(['column 1 flagged postcode']);
  });
});
