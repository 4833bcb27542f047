import { columnRoles, kinds, smallCounts, understandSheet, sheet, understandText } from './reading-a-table';

const roles = (text: string, format = 'txt') =>
  new Set(understandText(text, format).tables.flatMap(({ cells }) => cells.map(({ role }) => role)));

describe('what a command says of the figures below it', () => {
  it('makes each of them the statistic that it asks for', () => {
    const below = '\n    Elm     Oak     Ash \n 4120.5  3980.1  5120.9 ';
    expect(roles(`> tapply(d$pay, d$ward, max)${below}`)).toEqual(new Set(['maximum']));
    expect(roles(`> tapply(d$pay, d$ward, mean)${below}`)).toEqual(new Set(['mean']));
    expect(roles(`> tapply(d$pay, d$ward, f)${below}`)).toEqual(new Set(['other']));
  });

  it('is of the last column where groups stand before it', () => {
    const text = '> aggregate(pay ~ ward, data = d, FUN = max)\n  ward    pay\n1  Elm 4120.5\n2  Oak 3980.1';
    expect(columnRoles(understandText(text)).at(-1)).toBe('pay: maximum');
  });

  it('may count what is missing, also of amounts', () => {
    const text = '> colSums(is.na(d))\nward sex income\n   0   0      4';
    expect(columnRoles(understandText(text))).toEqual(['ward: count', 'sex: count', 'income: count']);
  });
});

describe('models', () => {
  it('have random effects, behind which no group of people stands', () => {
    const effects = `Random effects:
 Groups   Name        Variance Std.Dev.
 ward     (Intercept)  6.30    2.510
 Residual             90.92    9.535`;
    expect(kinds(understandText(effects))).toEqual(['regression']);
  });

  it('have residuals, known by their quartiles where nothing else names them', () => {
    const of = (quartile: string) =>
      sheet(`
      Min|${quartile}|Median|3Q|Max
      -15.4|-2.7|0.1|2.6|13.7`);
    expect(kinds(understandSheet(of('1Q')))).toEqual(['regression']);
    expect(kinds(understandSheet(of('Q1')))).toEqual(['summary']);
  });

  it('have intervals whose ends are called [0.025 and 0.975]', () => {
    const terms = sheet(
      `
      |coef|std err|t|p|[0.025|0.975]
      Intercept|3.1|0.2|15.5|0.00|2.7|3.5
      age|0.1|0.1|1.0|0.32|-0.1|0.3`,
    );
    expect(kinds(understandSheet(terms))).toEqual(['regression']);
  });
});

describe('what nobody stands behind', () => {
  it('are the runs of a benchmark', () => {
    const benchmark = (counted: string) =>
      sheet(`
      method|median|mean|${counted}
      glm|0.412|0.420|9
      lmer|1.972|2.011|9`);
    expect(kinds(understandSheet(benchmark('n_runs')))).toEqual(['other']);
    expect(kinds(understandSheet(benchmark('patients')))).toEqual(['summary']);
  });

  it('are the markup that a script builds pages from, and sizes of pictures', () => {
    const markup = { thead: [1, '<table>', '</table>'], tr: [2, '<table><tbody>', '</tbody></table>'] };
    expect(understandText(JSON.stringify(markup), 'json').tables).toEqual([]);
    const sizes = {
      viewer: { width: 450, height: 4, padding: 0 },
      browser: { width: 450, height: 4, padding: 0 },
    };
    expect(understandText(JSON.stringify(sizes), 'json').tables).toEqual([]);
  });

  it('are the places in a list of extreme values', () => {
    const extremes = sheet(`
      Extreme Values
      |||Case Number|Value
      age|Highest|1|33|88
      ||2|13|87
      |Lowest|1|56|31
      ||2|28|32`);
    expect(smallCounts(understandSheet(extremes))).toEqual([]);
  });
});

describe('results that are printed as comments', () => {
  const printed = ['##        ward   n  mean', '## 1 Elmstreet 412 54.21', '## 2   Oakhill   7 52.90'];

  it('have no column of hashes, and no rows counted by their number', () => {
    expect(smallCounts(understandText(printed.join('\n')))).toEqual([7]);
    expect(columnRoles(understandText(printed.join('\n')))).toContain('mean: mean');
  });

  it('keep their places in the line', () => {
    const { tables } = understandText(printed.join('\n'));
    const seven = tables[0]?.cells.find(({ text }) => text === '7');
    expect(seven?.anchor).toMatchObject({ line: 3, start: 17, end: 18 });
  });
});

describe('a CSV file that a log shows', () => {
  const shown = (indent: string) =>
    ['INFO preview:', 'id,age,sex,sbp,hb', 'P0274,79,F,146,131', 'P6576,36,M,140,128', 'P2699,49,F,143,140']
      .map((line, i) => (i === 0 ? line : indent + line))
      .join('\n');

  it('is one whether or not it is indented, and with figures of three digits', () => {
    expect(kinds(understandText(shown(''), 'log'))).toEqual(['microdata']);
    expect(kinds(understandText(shown('    '), 'log'))).toEqual(['microdata']);
  });

  it('is none where commas group thousands', () => {
    expect(
      understandText('Elm has 1,412 of 3,120\nOak has 1,212 of 3,120\nAsh has 1,112 of 3,120').tables,
    ).toEqual([]);
  });
});
