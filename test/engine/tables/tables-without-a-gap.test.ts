import { columnRoles, kinds, smallCounts, understandText } from './reading-a-table';

const CROSSED = `
         sport
smoker   never  weekly  daily
  Yes        7      21     33
  No        41      58      4
         sport
sex      never  weekly  daily
  f        310     420    270
  m        282     401    317`;

describe('tables that R prints below one another without an empty line', () => {
  it('begin where a name stands over the columns again', () => {
    const understood = understandText(CROSSED);
    expect(understood.tables.map(({ columns: [labels] }) => labels?.name)).toEqual(['smoker', 'sex']);
    expect(smallCounts(understood)).toEqual([7, 4]);
  });

  it('do so also where columns stand two places apart, and one is called None', () => {
    const apart = `
        sport
smoker  Some  None  Daily
  Yes      7    21     33
  No      41    58      4
        sport
sex     Some  None  Daily
  f    0.310 0.420  0.270
  m    0.282 0.401  0.317`;
    expect(smallCounts(understandText(apart))).toEqual([7, 4]);
  });

  it('go on below a section, whose name stands over the labels', () => {
    const sections = `
          n  mean
Men
  Elm    41  31.5
  Oak     7  30.2
Women
  Elm    52  29.9
  Oak     6  33.0`;
    const understood = understandText(sections);
    expect(kinds(understood)).toHaveLength(1);
    expect(smallCounts(understood)).toEqual([7, 6]);
  });
});

describe('elements of a list', () => {
  it('part what is printed of each', () => {
    const list = `
Tests:
       stat          pv df
1   1.10794 0.292530245  1
2  11.47041 0.000707113  1
$est
           100        200
A 1 0.04935230 0.09945974
B 1 0.03859698 0.08394675`;
    const understood = understandText(list);
    expect(columnRoles(understood).at(-1)).toBe('df: degrees-of-freedom');
    expect(understood.tables).toHaveLength(2);
    expect(smallCounts(understood)).toEqual([]);
  });
});
