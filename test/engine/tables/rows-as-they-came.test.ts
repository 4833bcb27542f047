import { kinds, smallCounts, understandText } from './reading-a-table';

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

describe('rows that the words of people say nothing of', () => {
  const heads = `
| court  | plea       | counsel | hearings | priors | fine |
|:-------|:-----------|:--------|---------:|-------:|-----:|
| Brugge | not guilty | duty    |      111 |      2 |  626 |
| Gent   | guilty     | private |      107 |      3 |  643 |
| Aalst  | guilty     | duty    |      106 |      5 |  285 |
| Gent   | guilty     | private |      136 |      2 |  306 |
| Gent   | guilty     | none    |      120 |      1 |  846 |
`;
  const withoutNumbers = `
clinic species insured   paid  mass
  Birk     dog     yes  82.65  10.6
  Esk      cat      no  60.28  15.2
  Esk      dog      no 139.53  17.5
  Dunn     dog     yes 213.01   8.5
  Birk  rabbit     yes  90.69   8.4
  Esk      cat     yes  47.63  12.1
`;
  const largest = `
     clinic species insured  trips    paid  mass  moved
4181    Esk     cat      no      4  449.13  10.6      1
1180    Ash  rabbit      no      2  422.27  15.2      0
731     Esk     dog      no      6  413.41  17.5      0
1744   Dunn     dog     yes      4  403.54   8.5      1
2688    Esk     dog     yes      2  400.79   8.4      0
`;

  it('are people where the first of them comes back in no order, and two rows have the same names', () => {
    expect(shown(heads)).toEqual(['microdata']);
  });

  it('are, where several figures are measured and nothing counts or sums up groups', () => {
    expect(shown(withoutNumbers)).toEqual(['microdata']);
    expect(shown(withoutNumbers.replace(' paid', ' mean'))).not.toEqual(['microdata']);
    expect(shown(largest)).toEqual(['microdata']);
  });

  it('are as data.table numbers those that it shows', () => {
    const cases = `
         court       plea counsel hearings
   1:   Brugge not guilty    duty      111
   2:     Gent     guilty private      107
   3:    Aalst     guilty    duty      106
   4:     Gent     guilty private      136
  ---
4597: Mechelen     guilty    none      130
4598:    Aalst not guilty    duty      112
4599:    Aalst     guilty    none      116
4600:   Brugge not guilty    duty      126
`;
    expect(shown(cases)).toEqual(['microdata']);
  });

  it('are runs of a program where settings stand among them', () => {
    const runs = (setting: string) => `
   ${setting} source   mass    paid
0     rbf   bare   1.00    0.71
1     rbf    std  10.00    0.69
2  linear    std   0.10    0.70
3    poly    std   1.50    0.66
4  linear   bare   1.20    0.68
5     rbf   bare  10.40    0.72
6    poly   bare   0.15    0.61
`;
    expect(shown(runs('kernel'))).not.toEqual(['microdata']);
    expect(shown(runs('animal'))).toEqual(['microdata']);
  });

  it('are groups that were picked out of a longer list of groups with their numbers', () => {
    const groups = `
    year clinic species  animals
30  2023   Birk     cat      176
2   2021    Ash  rabbit       55
3   2021    Ash     cat      161
21  2022   Cole     cat      142
22  2022   Cole     dog      134
41  2023   Dunn  rabbit       53
`;
    expect(shown(groups)).not.toEqual(['microdata']);
  });
});

describe('levels of the index of a series', () => {
  it('are codes beside the counts, which have no name', () => {
    const counted = `
clinic  moved
Ash     0        836
        1        177
Birk    0        895
        1          5
`;
    expect(smallCounts(understandText(counted))).toEqual([5]);
  });
});
