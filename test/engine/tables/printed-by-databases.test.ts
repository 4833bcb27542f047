import { kinds, smallCounts, understandText } from './reading-a-table';

const rolesIn = (text: string) =>
  understandText(text).tables.flatMap(({ cells }) => cells.map(({ role }) => role));

describe('rows that a database prints over several lines', () => {
  it('are one table in psql, mysql and sqlite3', () => {
    const rows = [['Elm', 'mild', '212'], ['Elm', 'severe', '3'], ['Oak', 'mild', '96']]; // prettier-ignore
    const names = ['hospital', 'severity', 'count(*)'];
    const print = (between: (i: number) => string, sign: string) =>
      rows
        .map(
          (row, i) =>
            `${between(i)}${row.map((value, at) => `${names[at] ?? ''}${sign}${value}\n`).join('')}`,
        )
        .join('');
    for (const text of [
      print((i) => `-[ RECORD ${i + 1} ]+-----\n`, ' | '),
      print((i) => `*************************** ${i + 1}. row ***************************\n`, ': '),
      print((i) => (i === 0 ? '' : '\n'), ' = '),
    ]) {
      expect(understandText(text).tables).toHaveLength(1);
      expect(smallCounts(understandText(text))).toEqual([3]);
    }
  });

  it('are none where their names differ', () => {
    expect(smallCounts(understandText('seed = 4\nfolds = 5\n\nalpha = 3\nbeta = 2\n'))).toEqual([]);
  });

  it('begin with their first line, and not anywhere in a list', () => {
    expect(understandText('a = 1\nwards = 2\nn = 3\n\nwards = 4\nn = 5\n').tables).toEqual([]);
  });
});

describe('headers', () => {
  it('of Confluence have doubled bars', () => {
    expect(
      smallCounts(understandText('|| hospital || patients ||\n| Elm | 350.00 |\n| Oak | 7.00 |')),
    ).toEqual([7]);
  });

  it('of MoinMoin have doubled bars, as all its rows have', () => {
    expect(
      smallCounts(understandText('||hospital||patients||visits||\n||Elm||350||410||\n||Oak||7||380||')),
    ).toEqual([7]);
  });

  it('may call a deviation S.D., and a total TOT.', () => {
    const statistics = `
                 Mean       S.D.        Min        Max
age             54.71      20.57      18.00      90.00
weight          74.37      13.19      36.20      118.0`;
    expect(new Set(rolesIn(statistics))).toEqual(new Set(['mean', 'sd', 'minimum', 'maximum']));
    const crossed = `
            female    male  TOT.

mild           236     258   494
severe           4       2     6

TOTAL          240     260   500`;
    expect(smallCounts(understandText(crossed))).toEqual([4, 2, 6]);
  });
});

describe('procedures of SPSS', () => {
  it('print statistics of rows under Statistic, and test nothing', () => {
    const text = `
+------------------------+---------+----------+
|                        |Statistic|Std. Error|
+------------------------+---------+----------+
|weight Mean             |    74.37|       .50|
|       Median           |    74.00|          |
|       Std. Deviation   |    13.19|          |
|       Minimum          |    36.20|          |
|       Maximum          |   118.00|          |
+------------------------+---------+----------+`;
    expect(rolesIn(text)).toEqual(expect.arrayContaining(['minimum', 'maximum']));
  });

  it('list extreme values beside numbers of cases, and variables of a file', () => {
    const extremes = `
      Extreme Values
+----------------+-----------+-----+
|                |Case Number|Value|
+----------------+-----------+-----+
|weight Highest 1|        679|118.0|
|               2|          6|108.5|
|       Lowest  1|        147| 36.2|
|               2|        582| 36.4|
+----------------+-----------+-----+`;
    expect(kinds(understandText(extremes))).not.toContain('microdata');
    expect(rolesIn(extremes)).toContain('maximum');
    const variables = `
+------+--------+-----------+-----+---------+------+
|      |        |Measurement|     |         | Print|
|Name  |Position|   Level   |Width|Alignment|Format|
+------+--------+-----------+-----+---------+------+
|gender|       1|Nominal    |    8|Left     |A8    |
|age   |       2|Scale      |    4|Right    |F4.0  |
|weight|       3|Scale      |    7|Right    |F7.1  |
|died  |       4|Scale      |    1|Right    |F1.0  |
+------+--------+-----------+-----+---------+------+`;
    expect(kinds(understandText(variables))).not.toContain('microdata');
    expect(smallCounts(understandText(variables))).toEqual([]);
  });
});

describe('a matrix of Octave', () => {
  it('has no labels: its first column counts, too', () => {
    expect(
      smallCounts(understandText('counts =\n\n   254    95     1\n   168    85     4\n     5    20    13\n')),
    ).toEqual([1, 4, 5]);
  });
});
