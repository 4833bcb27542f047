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

describe('the header of the next table', () => {
  it('may have levels that are numbers, over rows that are set in', () => {
    const crossed = `
      case
parity  0  1
     1 66 33
     2 54 27
     3 24 12
     4 12  7
         case
education  0  1
  0-5yrs  18  4
  6-11yrs 80 40
  12+ yrs 77 39`;
    const understood = understandText(crossed);
    expect(understood.tables.map(({ columns: [labels] }) => labels?.name)).toEqual(['parity', 'education']);
    expect(smallCounts(understood)).toEqual([7, 4]);
  });

  it('may be nothing but per cent signs', () => {
    const quantiles = `
    0%    25%    50%    75%   100%
 5.000 17.025 21.200 25.000 50.000
 5% 10% 50% 90% 95%
0.8 0.8 1.0 1.4 1.5`;
    const { tables } = understandText(quantiles);
    expect(tables.map(({ columns }) => columns[0]?.role)).toEqual(['minimum', 'quantile']);
  });
});

describe('tables of models', () => {
  it('may begin with a row of one figure, called NULL, under a name with bars', () => {
    const deviance = `
      loglik  Chisq Df Pr(>|Chi|)
NULL -749.91
age  -747.79 4.2409  1   0.039461 *
sex  -742.85 9.8822  1   0.001669 **`;
    const understood = understandText(deviance);
    expect(columnRoles(understood)).toContain('Df: degrees-of-freedom');
    expect(smallCounts(understood)).toEqual([]);
  });
});

describe('a curve of each group in one table', () => {
  it('has its names above the rule and the first group', () => {
    const curves = `
                 Beg.              Net
  Time          total   Fail      lost    Survivor function
-----------------------------------------------------------
group=0
     0           212       0         0     1.0000
    12           190      22        10     0.8962
group=1
     0           208       0         0     1.0000
    12           177      31        12     0.8510`;
    const understood = understandText(curves);
    expect(kinds(understood)).toEqual(['survival']);
    expect(columnRoles(understood)[1]).toBe('Beg. / total: number-at-risk');
  });
});
