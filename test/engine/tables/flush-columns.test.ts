import { smallCounts, understandText } from './reading-a-table';

const names = (text: string) => understandText(text).tables[0]?.columns.map(({ name }) => name);

const dataFrame = `
  study_id   region age    sex smoking   regimen  bmi act visits
1 P-104211  Eastern  26 Female   Never    Triple 24.0  16      0
2 P-104219  Western  31 Female Current SABA only 38.7  22      0
3 P-104230  Eastern  72 Female  Former       ICS 25.8  19      1
`;
const crossTable = `
              0   1  2 3+
  Central   572 172 45  9
  Islands    64  16  3  3
  Northern  629 168 37 20
`;
const namedLabels = `
Age group  women men all ages
under 50       5  19       24
50 to 69      15  18       33
over 69       12  17       29
`;
const leftAligned = `
region     sex      n
North      Female  120
South      Male    4
Elsewhere  Female  31
`;

describe('columns that end where their names end', () => {
  it('are cut there, however close a word stands to a figure', () => {
    expect(names(dataFrame)).toEqual([
      ...['', 'study_id', 'region', 'age', 'sex', 'smoking', 'regimen', 'bmi', 'act', 'visits'],
    ]);
  });

  it('are named by figures too, one space apart', () => {
    expect(names(crossTable)).toEqual(['', '0', '1', '2', '3+']);
    expect(smallCounts(understandText(crossTable))).toEqual([9, 3, 3]);
  });

  it('may have labels with a name of their own, and names of two words', () => {
    expect(names(namedLabels)).toEqual(['Age group', 'women', 'men', 'all ages']);
    expect(smallCounts(understandText(namedLabels))).toEqual([5]);
  });

  it('are told from columns that begin where their names begin', () => {
    expect(names(leftAligned)).toEqual(['region', 'sex', 'n']);
    expect(smallCounts(understandText(leftAligned))).toEqual([4]);
  });

  it('end with the table: what reaches beyond the names is cut as before', () => {
    const stars = `
            Estimate  Pr
(Intercept)    21.90  0.001 **
female          0.35  0.020 *
`;
    expect(names(stars)).toEqual(['', 'Estimate', 'Pr']);
  });
});
