import { dayOfALife, isNameOfADay } from '../../../src/engine/rules/dates/day-of-a-life';
import { isDay } from '../../../src/engine/rules/dates/days';

describe('a day as people write it', () => {
  it.each([
    ...[
      '1956-03-12',
      '1956-03-12T00:00:00.000Z',
      '1956/3/12',
      '12.03.1956',
      '12. 3. 1956',
      '03/12/1956',
      '12/03/56',
    ],
    ...[
      '12MAR1956',
      '12mar1956',
      '12-Mar-1956',
      'March 12, 1956',
      '12 March 1956',
      '12. März 1956',
      '12 mars 1956',
    ],
    ...[
      '12 de marzo de 1956',
      "12 d'abril de 1956",
      '12. března 1956',
      '12 maart 1956',
      '12. maaliskuuta 1956',
    ],
    ...[
      '12 février 1956',
      '12 augusti 1956',
      '١٩٥٦-٠٣-١٢',
      '１２．０３．１９５６',
      '4 1956-03-12',
      ' 12.03.1956 ',
      `12.03.1956${' '.repeat(30)}`,
    ],
  ])('%s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '1956-03',
    'March 1956',
    '1956',
    'Q1 2020',
    '2020/21',
    '12.3',
    '12 (34.5%)',
    '1/2',
    '45.13.2020',
    'week 12',
    `12.03.1956${' '.repeat(31)}`,
  ])('but not %s', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('a day of a life in a line of text', () => {
  it.each([
    ['Case 12 (DOB: 12/03/1956) was excluded.', true],
    ['Geburtsdatum: 12. März 1956', true],
    ['syntymäaika 12.3.1956', true],
    ['Die jüngste Patientin (geb. 14.03.1999) kam zurück.', false],
    ['She was born on 3 March 1921 in Aldham.', false],
    ['Pasienten døde den 14. mai 2020.', false],
    ['Fecha de alta: 07/02/2018', true],
    ['next record: admission_date=2018-02-07', true],
    ['Die Frau wurde am 07.02.2018 operiert.', false],
    ['Entlassung am 07.02.2018', false],
    ['The first case was admitted on 26 February 2020 and the ward closed.', false],
  ])('%s', (line, labelled) => {
    expect(dayOfALife(line)).toEqual({ labelled });
  });

  it.each([
    'Run on 12/03/2024 at 10:22',
    'Participants were born in March 1956 or later.',
    'Eligible: born 1 January 1950 or later.',
    'Follow-up ended on 31 December 2022.',
    'Admission date: 2016-01-01 to 2018-12-31',
    'Admitted on 1 January 2016 and later',
    'All residents discharged on 31 December 2018 were followed.',
    'Admission date 2018-02-07 of the batch',
  ])('but not in: %s', (line) => {
    expect(dayOfALife(line)).toBeUndefined();
  });
});

describe('the name of a day of a life, alone in a cell', () => {
  it.each(['DOB', 'Date_of_birth', 'FØDSELSDATO:', 'Fecha de nacimiento', `Date of birth${' '.repeat(47)}`])(
    '%s',
    (text) => {
      expect(isNameOfADay(text)).toBe(true);
    },
  );

  it.each(['Date', 'Date of birth of the child', 'adobe', `Date of birth${' '.repeat(48)}`])(
    'but not %s',
    (text) => {
      expect(isNameOfADay(text)).toBe(false);
    },
  );
});
