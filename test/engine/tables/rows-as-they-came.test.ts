import { kinds, understandText } from './reading-a-table';

const shown = (text: string) => kinds(understandText(text));

const firstLoans = `
   branch member born loans fines
1 Central junior   97     5  4.34
2 Harbour senior   61     9  3.59
3 Central  adult   83     5  3.41
4 Central  adult   74     3  5.63
5  Mobile  adult   92     2  0.63
6 Harbour junior   99    10 13.50
`;
const pickedFarms = `
        crop     county  organic  yield_t  farmhands  sold
2433    oats  Innlandet        1     3.70          5     0
4091    oats      Troms        1     4.52          3     1
1196  barley      Troms        1     5.00          6     0
5418  barley      Viken        0     4.54          2     1
3865     rye      Agder        0     5.99          2     1
4284  barley      Troms        0     5.92          6     1
`;
const firstAndLast = `
      house wave       tenure rent rooms
   1:     1    2        owner  934     1
   2:     2    2        owner  918     1
   3:     3    1        owner  518     3
  ---
5198:  1298    2 private rent  785     1
5199:  1299    2        owner  615     4
5200:  1300    1        owner  828     2
`;
const bothFlags = `
     crop     county  organic  yield_t  farmhands  sold
0     rye      Viken        0     2.67          2     1
1     rye      Viken        0     3.11          4     1
2    oats  Innlandet        1     4.24          2     1
3  barley      Agder        0     6.73          7     1
4  barley      Agder        0     5.61          3     0
`;

describe('rows that nothing calls records', () => {
  it('are single people where their words come back in no order', () => {
    expect(shown(firstLoans)).toEqual(['microdata']);
    expect(shown(firstAndLast)).toEqual(['microdata']);
  });

  it('are, where they keep the numbers that they had in a longer data set', () => {
    expect(shown(pickedFarms)).toEqual(['microdata']);
  });

  it('are, where what each has or has not stands in several columns', () => {
    expect(shown(bothFlags)).toEqual(['microdata']);
  });

  it('are groups where each combination of names stands once', () => {
    const grouped = firstLoans.replace('4 Central  adult', '4 Hilltop  adult');
    expect(shown(grouped)).toEqual(['frequency']);
  });

  it('are groups where their names are sorted, cross evenly, or go down by a figure', () => {
    const rows = (...lines: string[]) => `
   branch member wave loans
${lines.join('\n')}
`;
    const sorted = rows(
      '1 Central  adult    1   120',
      '2 Central  adult    2   131',
      '3 Central junior    1    80',
      '4 Harbour  adult    1   311',
      '5 Harbour junior    1    72',
      '6 Harbour junior    2    64',
    );
    const crossed = rows(
      '1 Central  adult    1   120',
      '2 Harbour junior    1    80',
      '3 Central  adult    2   131',
      '4 Harbour junior    2    72',
      '5 Central  adult    3   311',
      '6 Harbour junior    3    64',
    );
    const greatestFirst = rows(
      '1 Central  adult   31   311',
      '2 Harbour  adult   27   131',
      '3 Central  adult   25   120',
      '4 Central junior   22    80',
      '5 Harbour junior   21    72',
      '6 Central  adult   20    64',
    );
    expect([sorted, crossed, greatestFirst].flatMap(shown)).toEqual(Array(3).fill('frequency'));
  });

  it('are groups, whose numbers are those of a sorted table of results', () => {
    const results = `
       crop     county  farms
7    barley      Troms    410
2      oats      Viken    388
5       rye      Agder    301
0    barley      Viken    120
`;
    expect(shown(results)).toEqual(['frequency']);
  });
});

describe('the last rows of a data set', () => {
  const tail = (numbers: readonly number[]) => `
     route  ticket delay trips
${numbers.map((number, at) => `${number}    ${RIDES[at] ?? ''}`).join('\n')}
`;
  const RIDES = [
    'B4  single   3.7     6',
    'B4     day   2.3    11',
    'D9     day  19.0    10',
    'C7     day   7.9    12',
    'B4 monthly   1.0    16',
    'A1  single   1.5    10',
  ];

  it('keep their numbers in order', () => {
    expect(shown(tail([3895, 3896, 3897, 3898, 3899, 3900]))).toEqual(['microdata']);
  });

  it('are none where the numbers are years', () => {
    expect(shown(tail([2015, 2016, 2017, 2018, 2019, 2020]))).not.toEqual(['microdata']);
  });
});
