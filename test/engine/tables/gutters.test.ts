import { smallCounts, understandText } from './reading-a-table';

const columns = (text: string) => understandText(text).tables[0]?.columns.map(({ name }) => name);

const bandsAcross = `
Région        16-23   24-31   32+   Tous âges
  Belmont        12       4    32          48
  Valclair        -      24     -          51
Grand Est        32      28    39          99
`;
const sizesInHeader = `
Symptom    Cases, n = 166   Controls (N=124)
Cough, %             29.5               18.5
Rash, %              45.8               22.6
Fever, %              1.8               10.9
`;
const twoHeaders = `
                     Male            Female
Region    District   0-15    16+     0-15    16+
North     Kirk         71    120       94     73
          Beck          c     40       14      3
South     Carl         51     43        c     31
`;
const takenOut = `
Provincie       Leeftijd      n
Drenthe         20-29        32
Drenthe         30-39         c
Drenthe         40-49         8
Zeeland         20-29       [c]
Zeeland         30-39       104
`;
const groupedThousands = `
Area        Men    Women
Oslo      1 685    1 377
Bergen      324        7
Tromsø      633      420
`;

describe('columns with a gutter between them in every line', () => {
  it('may be named by figures', () => {
    expect(columns(bandsAcross)).toEqual(['Région', '16-23', '24-31', '32+', 'Tous âges']);
    expect(smallCounts(understandText(bandsAcross))).toEqual([4]);
  });

  it('may say how many people they are of', () => {
    expect(columns(sizesInHeader)).toEqual(['Symptom', 'Cases, n = 166', 'Controls (N=124)']);
  });

  it('may have two header lines, and labels of two levels', () => {
    expect(columns(twoHeaders)?.slice(2)).toEqual([
      ...['Male / 0-15', 'Male / 16+', 'Female / 0-15', 'Female / 16+'],
    ]);
    expect(smallCounts(understandText(twoHeaders))).toEqual([3]);
  });

  it('go on over lines whose figures were all taken out', () => {
    expect(understandText(takenOut).tables).toHaveLength(1);
    expect(smallCounts(understandText(takenOut))).toEqual([8]);
  });

  it('go on below an empty line, where no other header stands', () => {
    const parted = `${twoHeaders}\nSouth     Holm         61      9       40     52\n`;
    expect(understandText(parted).tables).toHaveLength(1);
    expect(smallCounts(understandText(parted))).toEqual([3, 9]);
    const another = `${twoHeaders}\nRegion    District   0-15    16+     0-15    16+\nSouth     Holm         61      9       40     52\nWest      Ness         61     33       40     52\n`;
    expect(understandText(another).tables).toHaveLength(2);
  });

  it('hold figures with spaces between their thousands', () => {
    expect(understandText(groupedThousands).tables[0]?.cells.map(({ reading }) => reading)).toMatchObject([
      { value: 1685 },
      { value: 1377 },
      { value: 324 },
      { value: 7 },
      { value: 633 },
      { value: 420 },
    ]);
  });

  it('are not what stands one space apart in every line', () => {
    const crowded = 'name  value\nFemale 120\nMale   66\nBoth  186\n';
    expect(smallCounts(understandText(crowded))).toEqual([]);
    expect(understandText(crowded).tables[0]?.cells).toHaveLength(3);
  });
});

describe('a note under a printed table', () => {
  it('belongs to it when it reads like one', () => {
    const { tables } = understandText(`${takenOut}\nCounts below 5 were taken out.\n`);
    expect(tables[0]?.notes).toEqual(['Counts below 5 were taken out.']);
    expect(understandText(`${takenOut}\nTable 2\n`).tables[0]?.notes).toEqual([]);
  });
});
