import { kinds, smallCounts, understandSheet, sheet, understandText } from './reading-a-table';

const figures = (text: string) =>
  understandText(text).tables.flatMap(({ cells }) =>
    cells.map(({ role, text: shown }) => `${shown} ${role}`),
  );

describe('figures without names below a command', () => {
  it.each([
    ['> range(d$age)\n[1] 31 88', ['31 minimum', '88 maximum']],
    [
      '> fivenum(d$pay)\n[1]  9  24  30  37  97',
      ['9 minimum', '24 quantile', '30 median', '37 quantile', '97 maximum'],
    ],
    ['> max(d[["sbp"]], na.rm = TRUE)\n[1] 201', ['201 maximum']],
    ['    range(age)\n\n    ## [1] 31 88', ['31 minimum', '88 maximum']],
    ['>>> df.age.max()\n101', ['101 maximum']],
    ['> sort(d$pay, decreasing = TRUE)[1:3]\n[1] 97 96 85', ['97 maximum', '96 maximum', '85 maximum']],
    ['> head(sort(d$pay), 3)\n[1] 9 11 12', ['9 minimum', '11 minimum', '12 minimum']],
  ])('are ends of a range where it asks for them: %j', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    '> range(d$year)\n[1] 2018 2021',
    '> max(fit$p.value)\n[1] 0.31',
    '> max(table(d$ward))\n[1] 212',
    '> max(runs)\n[1] 12',
    '>>> df.n.max()\n88',
    '> mean(d$age)\n[1] 54.2',
    'max(d$age)\n\n\n\n\n101',
  ])('are none where they end at no one: %j', (text) => {
    expect(figures(text).filter((figure) => /imum/.test(figure))).toEqual([]);
  });
});

describe('one row of a data set', () => {
  const series = ['id         P3543', 'sex            F', 'age           71', 'sbp          146'];

  it('is a record where a log prints it by its place', () => {
    const row = '      id sex age sbp  hb\n13 P0300   F  88 102 134';
    expect(kinds(understandText(`> d[which.max(d$age), ]\n${row}`))).toEqual(['microdata']);
    expect(
      kinds(understandText(`>>> df.loc[17]\n${[...series, 'Name: 17, dtype: object'].join('\n')}`)),
    ).toEqual(['microdata']);
  });

  it('is none where pandas describes words, or nothing says that it is one', () => {
    const words = ['count      412', 'unique       4', 'top        Elm', 'freq       212'];
    expect(kinds(understandText([...words, 'Name: ward, dtype: object'].join('\n')))).not.toContain(
      'microdata',
    );
    expect(kinds(understandText(series.join('\n')))).not.toContain('microdata');
  });

  it('is none where it is the only row of a model', () => {
    const glance = '  r.squared sigma statistic  df nobs\n1      0.31   4.2      12.1   3  412';
    expect(kinds(understandText(`> glance(fit)[1, ]\n${glance}`))).not.toContain('microdata');
  });
});

describe('the largest of a data set', () => {
  const top = sheet(`
      Branche|Geschlecht|Region|Alter|Befristet|Lohn
      Bau|Männer|West|51|nein|9735.63
      Handel|Frauen|West|44|nein|9621.87
      Bau|Männer|Ost|62|ja|8578.82
      Handel|Männer|West|38|nein|8489.83`);

  it('are records, though nothing numbers them', () => {
    expect(kinds(understandSheet(top))).toEqual(['microdata']);
  });

  it('are groups where figures come last and ages name them', () => {
    const groups = top.map(([branch = '', sex = '', region = '', age = '', limited = '', pay = '']) => [
      branch,
      sex,
      region,
      limited,
      age,
      pay,
    ]);
    expect(kinds(understandSheet(groups))).not.toEqual(['microdata']);
  });
});

describe('variables that a summary describes', () => {
  it('may be called events and time', () => {
    const described = sheet(`
      |age|event|time
      count|64|64|64
      mean|59.2|0.36|21.5
      std|16.3|0.48|20.1
      min|31|0|0.3
      50%|57.5|0|15.2
      max|88|1|98.4`);
    const { tables } = understandSheet(described);
    expect(smallCounts(understandSheet(described))).toEqual([]);
    expect(tables[0]?.cells.filter(({ role }) => role === 'maximum').map(({ text }) => text)).toEqual([
      '88',
      '1',
      '98.4',
    ]);
  });
});

describe('lines of a program in a log of Stata', () => {
  const loop = `
. forvalues week = 1(7)40 {
  2.                 local last = \`week' + 6
  3.         foreach of varlist seen treated cured {
  4.         
.                 count if \`of' >= \`week' & \`of' <= \`last'
  5.                 local n\`of' = r(N)     
  6.                 local all "\`all' (\`n\`of'')" 
  7.         }
  8.         post weeks (\`week') \`all'
  9. }
`;

  it('are numbered in a loop, and count nobody', () => {
    expect(smallCounts(understandText(loop, 'log'))).toEqual([]);
  });

  it('are no rows of a list that has numbers, too', () => {
    const listed = '. list ward n\n     ward   n\n  1. North  4\n  2. South  37\n';
    expect(smallCounts(understandText(listed, 'log'))).toEqual([4]);
  });
});

describe('how many a command counts', () => {
  it.each([
    ['. count if died & region == 3\n  4', [4]],
    ['. display r(N)\n4', [4]],
    ['> nrow(d[d$age > 90, ])\n[1] 6', [6]],
    ['> sum(is.na(d$age))\n[1] 3', [3]],
    ['>>> len(df[df.age > 90])\n4', [4]],
    ['>>> (df.died == 1).sum()\n4', [4]],
  ])('stands alone below it: %j', (text, expected) => {
    expect(smallCounts(understandText(text))).toEqual(expected);
  });

  it.each([
    '> nrow(models)\n[1] 7',
    '> length(levels(d$ward))\n[1] 6',
    '. display r(p)\n4',
    '. count\n\n  4',
  ])('is not what else is printed alone: %j', (text) => {
    expect(smallCounts(understandText(text))).toEqual([]);
  });

  it('is printed once a turn by a loop', () => {
    const loop = (shown: string) =>
      `. foreach r in 1 2 3 {\n  2. quietly count if region == \`r'\n  3. display ${shown}\n  4. }\n14\n3\n27\n\n. exit`;
    expect(smallCounts(understandText(loop('r(N)')))).toEqual([3]);
    expect(smallCounts(understandText(loop('_rc')))).toEqual([]);
  });
});
