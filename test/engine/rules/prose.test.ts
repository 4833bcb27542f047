import { countAcrossLines } from '../../../src/engine/rules/prose/count-across-lines';
import { countsInProse } from '../../../src/engine/rules/prose/counts-in-prose';
import { sharesInProse } from '../../../src/engine/rules/prose/shares-in-prose';
import { isProse } from '../../../src/engine/rules/prose/told';

describe('a sentence of free-text', () => {
  it.each([
    'we all went home now',
    'Anna Berg and Peter went home',
    'we (all of us) had to wait',
    '(they “said «it Anna Berg Otto',
  ])('is %s', (text) => {
    expect(isProse(text)).toBe(true);
  });

  it.each([
    ['shorter', 'we all went home no'],
    ['of four words', 'they telephoned somebody yesterday'],
    ['made of names', 'Anna Berg Peter Olsen went home'],
    ['made of names with small letters in them', 'McAdam McBride McCall McDuff McEwan went'],
    ['made of figures', 'they waited 12 14 16 days'],
    ['a call', 'if we call f(x) it is well'],
    ['a name of a variable', 'see the visit_date in here now'],
    ['a comparison', 'keep if age < 40 and the sex is known'],
  ])('is not %s: %s', (_, text) => {
    expect(isProse(text)).toBe(false);
  });
});

describe('counts in a sentence, for small-count', () => {
  const counts = (line: string) => countsInProse(line).map(({ value }) => value);

  it.each([
    ['Three patients were lost to follow-up.', [3]],
    ['One ward (n = 4) sent home 8 patients.', [4, 8]],
    ['Of 7 women and n=5 men none was lost.', [7, 5]],
    ['The file has 1 250 patients, n = 1 250.', []],
    ['Only four elderly women and 3 excluded patients.', [4, 3]],
    ['Of 64 participants, 3 withdrew consent and 2 died.', [64, 3, 2]],
    ['Von 64 Patienten brachen 5 die Behandlung ab, davon 2 wegen Übelkeit.', [64, 5, 2]],
    ['De 412 pasientene ble fulgt, hvorav 4 til døden.', [412, 4]],
    ['Fallecieron 3 durante el ingreso; 4 abandonaron.', [3, 4]],
    ['412 patients, of whom 4.5 % died, of whom 98 % were old', [412]],
    ['In week 3 declined the number of visits; table 4 died out', []],
    ['- Withdrew consent: 5', [5]],
    ['Lost to follow-up (second wave): 4', [4]],
    ['* Zurückgezogene Einwilligung: 3', [3]],
    ['- Perdus de vue : 6.', [6]],
    ['- Folds: 5', []],
    ['- Excluded columns: 3 of 12', []],
    ['Darunter waren sieben Personen; 6 der 40 Probanden fehlten.', [7, 6]],
    ['To deltakere og fire barn; antall døde: 3', [2, 4, 3]],
    ['Al grup només hi havia set persones i 6 dels 40 participants.', [7, 6]],
    ['Sex barn och två patienter; i kommunen anmäldes fem fall.', [6, 2, 5]],
    ['Ikä puuttui 9 henkilöltä, kuolleiden määrä: 3', [9, 3]],
    ['Mezi nimi byly čtyři děti, počet zemřelých: 3.', [4, 3]],
    ['Cells with fewer than 5 persons, at least 5 patients, 3 to 9 women', []],
    ['Zellen mit weniger als 5 Personen, celdas con menos de 5 personas', []],
    ['Solut, joissa on alle 5 henkilöä; alle 5 Patienten blieben', [5]],
    ['The sex persons give, the set patients chose, fire patients met', []],
    ['In five cases the model did not converge.', []],
    ['Version 2.4 patients and 12-4 patients', []],
    ['In all 4/131 patients and 4 of 131 women had moved.', [4, 4]],
    ['Only 3 tenants were evicted twice; 8 drivers lost their licence.', [3, 8]],
    ['Zwei Mieter zogen aus, 4 Angeklagte schwiegen.', [2, 4]],
    ['Seuls 3 locataires et 6 détenus ont répondu.', [3, 6]],
    ['Solo 3 inquilinos y 6 reclusas respondieron; només 4 llogaters.', [3, 6, 4]],
    ['Jen 4 nájemníků a 6 vězňů; slechts 3 huurders en 7 werklozen.', [4, 6, 3, 7]],
    ['Bare 3 leietakere og 6 innsatte; bara 4 hyresgäster och 7 intagna.', [3, 6, 4, 7]],
    ['Vain 3 vuokralaista ja 6 vankia vastasi.', [3, 6]],
    ['Deaths:3', [3]],
    ['Patients lost to follow-up = 4', [4]],
    ['Of the flu there were five cases, all of them confirmed.', [5]],
    [`Confirmed were, as the table below says, five cases${' of it'.repeat(20)}.`, [5]],
    [`In five cases the model did not converge${' at all'.repeat(20)}, as reported.`, []],
    [`As was reported${' at once'.repeat(20)}, the model failed in five cases.`, []],
  ])('are found in the order in which they are read: %s', (line, expected) => {
    expect(counts(line)).toEqual(expected);
  });

  it('are not looked for in a line of megabytes', () => {
    expect(counts(`${' '.repeat(5000)}8 patients`)).toEqual([]);
  });
});

describe('a count that two lines share', () => {
  it.each([
    ['In the northern district there were only 7', 'patients who left the study early.', 7, '7'],
    ['After the second year of the study, of these four', 'women had moved.', 4, 'four'],
    ['In der Gruppe ohne Therapie waren nur sieben  ', '  Personen vertreten.', 7, 'sieben'],
    ['Von den Befragten des Kreises waren es 4 von', '131 Frauen, die absagten.', 4, '4 von'],
    ['el segundo año dejaron el estudio solo 3', 'personas, todas del norte.', 3, '3'],
    ['Nur wenige waren so alt: 7', 'Patienten und Patientinnen.', 7, '7'],
    [`${'so it was '.repeat(12)}only 7`, `patients who ${'came and '.repeat(12)}left.`, 7, '7'],
  ])('is found: %.60s / %.60s', (line, next, value, written) => {
    const found = countAcrossLines(line, next);
    expect(found?.value).toBe(value);
    expect(found && line.slice(found.start, found.end)).toBe(written);
  });

  it.each([
    ['Mean age in years 7', 'Patients 120'],
    ['Mittleres Alter aller in der Gruppe in Jahren 7', 'Patienten 120'],
    ['the number of visits in the north was 7', 'Patients were asked again.'],
    ['of those in the north there were only 7', 'patients   120 in all'],
    ['in the north there were only 8 patients', 'who left the study early.'],
    ['of these the first 8 patients came again', 'and then 3 women had moved.'],
    ['Women 7', 'men 9'],
    ['the mean of all visits was 7', 'and that of men was 9.'],
    ['number  of  visits    7', 'patients    120'],
  ])('is none: %s / %s', (line, next) => {
    expect(countAcrossLines(line, next)).toBeUndefined();
  });
});

/** `1.5 of 412`; behind the size a `?` where the sentence has more than one number of people. */
const shares = (text: string) =>
  sharesInProse(text.split('\n'), 1).map(({ value, size, sure }) => `${value} of ${size}${sure ? '' : '?'}`);

describe('the number of people that a percentage in a sentence is of', () => {
  it.each([
    ['the one before it', 'Of the 412 respondents, 1.5 % had moved away.', ['1.5 of 412']],
    ['with a comma', 'Av de 84 deltakerne hadde 2,4 % komplikasjoner.', ['2.4 of 84']],
    ['the one right behind it', 'Of 412 respondents in all, 3 % of the 50 carers had moved.', ['3 of 50']],
    ['the one that touches it', 'Of 412 respondents in all, 3 % (n = 50) had moved.', ['3 of 50']],
    ['the nearer before it', 'Of the 412 men and 30 women who came, 10 % had moved.', ['10 of 30?']],
    ['in the order of reading', 'In the first group (n = 90), and of 40 women, 10 % moved.', ['10 of 40?']],
    ['not one further on', 'Of the 412 men who came 10 % had moved, and so had 30 women.', ['10 of 412']],
    ['the first behind it', 'Only 10 % had moved away, among 412 men and 30 women.', ['10 of 412?']],
    ['one that is said twice', 'Of 30 men and 30 women who came, 10 % had moved.', ['10 of 30']],
    ['one of thousands', 'Of the 1 412 respondents who came, 3 percent had moved.', ['3 of 1412']],
    ['in capitals', 'Of the 412 respondents who came, 3 PERCENT HAD MOVED.', ['3 of 412']],
    ['for each of two', 'Of 412 men who came, 3 % had moved and 100 % answered.', ['3 of 412', '100 of 412']],
    ['past a small word with a stop', 'Of 412 men (incl. some who came late) 3 % moved.', ['3 of 412']],
    ['in three small words', 'Of 412 patients 3 % had moved.', ['3 of 412']],
  ])('%s: %s', (_, text, found) => {
    expect(shares(text)).toEqual(found);
  });

  it.each([
    ['another sentence has it', 'We asked 412 respondents in the spring. About 3 % of letters were late.'],
    ['and two blanks', 'We asked “all 412 respondents in the spring.”  About 3 % of letters were late.'],
    ['nobody is counted', 'In the second year of the study 3 % of all letters were late.'],
    ['it is of other things', 'Of 412 respondents, 3 % of 50 others had been asked before.'],
    [
      'those behind are of something else',
      'We saw 3 % of 50 shops and offices in the part of the town where 30 women work.',
    ],
    ['it is a level', 'For the 412 respondents a 95 % confidence interval is given.'],
    ['it is a change', 'Among the 412 respondents the use rose by 12 % in a year.'],
    ['it is more than all', 'Of the 412 respondents the index was 120 % of last year.'],
    ['tabs part it', 'patients who came\t412 patients\thad moved 3 %'],
    ['lines part it', 'patients who came | 412 patients | had moved 3 %'],
    ['blanks part it', 'patients who came    412 patients    had moved 3 %'],
    ['two small words are a row', 'Women 412 patients 3 % moved'],
    ['it stands five thousand signs below', `${'It was so. '.repeat(460)}Of the 412 men, 3 % had moved.`],
  ])('is none where %s: %.90s', (_, text) => {
    expect(shares(text)).toEqual([]);
  });

  it('and where it stands, as printed, when lines break the sentence', () => {
    const lines = ['We wrote in May. Of the 412 respondents', 'who came in the spring, 1.50 %', 'had moved.'];
    expect(sharesInProse(lines, 7)).toEqual([
      {
        ...{ value: 1.5, decimals: 2, size: 412, sure: true, written: '1.50 %' },
        line: 8,
        start: 24,
        end: 30,
      },
    ]);
  });
});
