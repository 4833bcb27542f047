import { columnRoles, kinds, smallCounts, understandText } from './reading-a-table';

const inJson = (value: unknown) => smallCounts(understandText(JSON.stringify(value), 'json'));

describe('arrays in JSON', () => {
  it('are rows whose columns and labels have names beside them', () => {
    const split = { columns: ['n', 'deaths'], index: ['Elm', 'Oak'], data: [[412, 6], [97, 31]] }; // prettier-ignore
    expect(inJson(split)).toEqual([6]);
    expect(columnRoles(understandText(JSON.stringify(split), 'json'))).toContain('n: count');
  });

  it('are rows without names, or columns under theirs', () => {
    expect(inJson([['Elm', 120, 4], ['Oak', 310, 77], ['Ash', 8, 56]])).toEqual([4, 8]); // prettier-ignore
    expect(inJson({ ward: ['Elm', 'Oak', 'Ash'], patients: [120, 7, 88] })).toEqual([7]);
  });

  it('are no table where they are no two of one length, or list what columns are called', () => {
    expect(understandText('{"columns": ["n", "sex"], "folds": [1, 2, 3]}', 'json').tables).toEqual([]);
    const schema = { fields: [{ name: 'ward', type: 'string' }, { name: 'n', type: 'integer' }] }; // prettier-ignore
    expect(understandText(JSON.stringify(schema), 'json').tables).toEqual([]);
  });
});

describe('counts printed with decimals', () => {
  const printed = (...figures: string[]) =>
    smallCounts(understandText(`| ward | I | II |\n|---|---|---|\n${figures.join('\n')}`, 'md'));

  it('are counts where every figure is whole', () => {
    expect(printed('| Elm | 142.00 | 4.00 |', '| Oak | 92.00 | 66.00 |')).toEqual([4]);
  });

  it('are measured where one is not', () => {
    expect(printed('| Elm | 142.00 | 4.00 |', '| Oak | 92.25 | 66.00 |')).toEqual([]);
  });
});

describe('what R prints over several lines', () => {
  it('is one vector however often its names wrap', () => {
    const text = `    Low dose    High dose     Mid dose  Double dose
         212          187          143          121
     No dose
           4`;
    const understood = understandText(text);
    expect(understood.tables.map(({ columns }) => columns.length)).toEqual([5]);
    expect(smallCounts(understood)).toEqual([4]);
  });

  it('is a table whose cells hold what a box above it lists', () => {
    const text = `
------
  N
Events
 Time
------

-----------------------------
           sex
arm       Female      Male
------- ---------- ----------
             6         55
Drug         4         21
          9.566667  91.483333

           141        109
None        81         59
        444.825000 327.841667
-----------------------------`;
    expect(smallCounts(understandText(text))).toEqual([6, 4]);
  });

  it('counts the missing beside other groups, and no degrees of freedom below a row without any', () => {
    expect(
      smallCounts(understandText('x\nCurrent  Former   Never    <NA> \n     11     247     356       6 ')),
    ).toEqual([6]);
    const dropped = `
       Df Deviance    AIC     LRT  Pr(>Chi)
<none>      362.10 372.10
age     1   378.03 386.03 15.9312 6.569e-05 ***
sex     1   362.50 370.50  0.4017    0.5262`;
    expect(smallCounts(understandText(dropped))).toEqual([]);
  });
});

describe('mappings that Python prints', () => {
  it('count categories, and no parameters', () => {
    expect(smallCounts(understandText("{'Female': 412, 'Male': 6}"))).toEqual([6]);
    expect(smallCounts(understandText('Counter({0: 400, 1: 5})'))).toEqual([5]);
    expect(understandText("{'max_depth': 4, 'seed': 7}").tables).toEqual([]);
  });
});

describe('records that a program cut off', () => {
  it('are records, with words right of what was measured', () => {
    const text = `
     sex  age  chol  died arm
0      M   28  4.70     0   B
1      F   52  4.63     0   A
2      F   80  5.45     1   B
..   ...  ...   ...   ... ...
538    F   72  7.22     0   A
539    F   65  4.55     0   A

[540 rows x 5 columns]`;
    expect(kinds(understandText(text))).toEqual(['microdata']);
  });
});

describe('figures of models', () => {
  it('are loadings, whatever the variables are called', () => {
    const text = `
Standardized loadings (pattern matrix) based upon correlation matrix
       RC1   RC2   h2   u2
age   0.84 -0.02 0.70 0.30
wages 0.83  0.05 0.69 0.31
cost  0.05  0.72 0.52 0.48`;
    expect(kinds(understandText(text))).toEqual(['regression']);
  });

  it('are codes of an outcome where they stand before its count', () => {
    const text = `
 Ordered                 Total
   Value     died    Frequency

       1        1           71
       2        0          929`;
    expect(smallCounts(understandText(text))).toEqual([]);
  });
});

describe('extremes of SAS', () => {
  it('are the lowest and highest values, beside numbers of records', () => {
    const text = `
-----Lowest----        ----Highest----

Value      Obs        Value      Obs

 2.79        6          7.7      390
 3.02      275         7.77        9

`;
    expect(smallCounts(understandText(text))).toEqual([]);
    expect(understandText(text).tables[0]?.cells.map(({ role }) => role)).toEqual([
      'minimum',
      'maximum',
      'minimum',
      'maximum',
    ]);
  });
});
