import { kinds, smallCounts, understandText } from './reading-a-table';

const counts = (text: string, format = 'txt') => smallCounts(understandText(text, format));

describe('a mapping that a program printed', () => {
  it.each([
    ['a counter', "Counter({'Elm': 312, 'Oak': 118, 'Ash': 4})", [4]],
    ['answers', "{'yes': 120, 'no': 7}", [7]],
    ['true and false positives', "confusion matrix: {'tn': 410, 'fp': 7, 'fn': 3, 'tp': 80}", [7, 3]],
    ['a mapping of mappings', "{'Female': {'yes': 120, 'no': 44}, 'Male': {'yes': 98, 'no': 3}}", [3]],
    ['categories numbered from 0, said to be counted', 'label distribution: {0: 0, 1: 1, 2: 2}', [1, 2]],
  ])('counts in %s', (_, text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    ['codes', "label encoding: {'Female': 0, 'Male': 1}"],
    ['codes from 1', "{'Primary': 1, 'Secondary': 2, 'Tertiary': 3}"],
    ['parameters with a capital among them', "best: {'C': 4, 'gamma': 1}"],
    ['parameters in camel case', "{'maxDepth': 6, 'nEstimators': 3}"],
    ['types of columns', "dtype counts: {'Float': 6, 'Int': 5}"],
    ['things', "tree: {'Depth': 3, 'Leaves': 8}"],
  ])('counts nobody in %s', (_, text) => {
    expect(counts(text)).toEqual([]);
  });
});

describe('objects and arrays of JSON', () => {
  it('count where they name categories, alone or in a frame', () => {
    expect(counts('{"Women": 210, "Men": 180, "Other": 6}', 'json')).toEqual([6]);
    expect(counts('{"workers": 4, "batch": 8, "gpus": 2}', 'json')).toEqual([]);
  });

  it.each([
    ['knots', '{"columns": ["age", "sex", "bmi"], "knots": [3, 4, 5]}'],
    ['places', '{"properties": {"name": "Elm"}, "geometry": {"coordinates": [[[5, 6], [7, 8], [5, 6]]]}}'],
    ['margins', '{"layout": {"margin": {"Left": 5, "Top": 8}}}'],
    [
      'layers',
      '{"layers": [{"name": "dense", "units": 8}, {"name": "out", "units": 1}, {"name": "c", "units": 4}]}',
    ],
    [
      'widths of fields',
      '{"fields": [{"name": "age", "position": 1, "width": 3}, {"name": "sex", "position": 4, "width": 1}]}',
    ],
  ])('count nobody in %s', (_, text) => {
    const found = understandText(text, 'json');
    expect(smallCounts(found)).toEqual([]);
    expect(kinds(found)).not.toContain('microdata');
  });
});

describe('rows written in markup', () => {
  const html =
    '<TR><TH>ward</TH>\n<TH>n</TH>\n</TR>\n<TR><TD>Elm</TD>\n<TD>120</TD>\n</TR>\n<TR><TD>Oak</TD>\n<TD>3</TD>\n</TR>\n';

  it('are read from HTML in a text, with and without a table around, and know their place', () => {
    expect(counts(html)).toEqual([3]);
    const table = `# Results\n\n<table>\n<tr><th>sex</th><th>ward</th><th>n</th></tr>\n<tr><td rowspan="2">F</td><td>Elm</td><td>88</td></tr>\n<tr><td>Oak</td><td>&nbsp;6</td></tr>\n</table>\n`;
    const [found] = understandText(table, 'md').tables;
    expect(found?.rows.map(({ name }) => name)).toEqual(['F / Elm', 'F / Oak']);
    expect(found?.cells.at(-1)?.anchor).toMatchObject({ line: 6 });
    expect(counts(table, 'md')).toEqual([6]);
  });

  it('are read from fields that mysql names', () => {
    const xml =
      '<resultset>\n<row><field name="ward">Elm</field><field name="n">120</field></row>\n<row><field name="ward">Oak</field><field name="n">7</field></row>\n</resultset>';
    expect(counts(xml, 'xml')).toEqual([7]);
    expect(counts(`<?xml version="1.0"?>\n${xml}`)).toEqual([7]);
  });

  it('are read from the series of SDMX, whose dimensions hold for each observation in them', () => {
    const series = (region: string, count: number) =>
      `<Series REGION="${region}"><Obs TIME="2021" PERSONS="${count}"/><Obs TIME="2022" PERSONS="40"/></Series>\n`;
    const cube = `<DataSet>\n${series('North', 412)}${series('South', 6)}</DataSet>`;
    expect(counts(cube, 'xml')).toEqual([6]);
    expect(understandText(cube, 'xml').tables[0]?.rows.map(({ name }) => name)).toContain('South / 2021');
  });

  it('are read from LaTeX with one cell a line, and a header that is written twice', () => {
    const header = '\\small\\textbf{ward} & \\small\\textbf{n} \\\\\n\\midrule\n';
    const row = (ward: string, n: number) =>
      `\\raggedright{${ward}}\n&\n\\raggedright{${n}} \\tabularnewline\n`;
    const text = `\\begin{longtable}{l | r}\n${header}\\endfirsthead\n${header}\\endhead\n${row('Elm', 120)}${row('Oak', 6)}\\end{longtable}\n`;
    expect(counts(text, 'tex')).toEqual([6]);
    expect(understandText(text, 'tex').tables).toHaveLength(1);
  });

  it('are read from LaTeX with one cell a line, each of which says over how many columns it reaches', () => {
    const cell = (text: string) => `\\multicolumn{1}{l}{${text}}`;
    const rows = [
      ['', 'n (\\%)'],
      ['Patients, N=85', ''],
      ['\\hspace{1em}Stage 3', '80 (94.1\\%)'],
      ['\\hspace{1em}Stage 4', '5 (5.9\\%)'],
    ].map(([label = '', figure = '']) => `${cell(label)} &\n  ${cell(figure)} \\\\\n`);
    expect(counts(`\\begin{tabular}{ll}\n\\cline{1-2}\n${rows.join('')}\\end{tabular}\n`, 'tex')).toEqual([
      5,
    ]);
    const wide = `\\begin{tabular}{lll}\n & n &\n all \\\\\n\\multicolumn{2}{l}{Both} &\n 7 \\\\\nElm & 60 &\n 412 \\\\\n\\end{tabular}\n`;
    expect(understandText(wide, 'tex').tables[0]?.cells.find(({ text }) => text === '7')?.column.name).toBe(
      'all',
    );
  });

  it('are read from LaTeX, where nothing need end the last row', () => {
    const text =
      '\\begin{tabular}{lr}\nward & n \\\\ \\hline\nElm & 120 \\\\\nOak & 118 \\\\\nAsh & 6\n\\end{tabular}\n';
    expect(counts(text, 'tex')).toEqual([6]);
  });

  it('are read from LaTeX, which writes the dash between two ends with two hyphens', () => {
    const [table] = understandText(
      '\\begin{tabular}{lr}\nAge (range) & 51 (19--93) \\\\\nSize (range) & 3 (1--6) \\\\\n\\end{tabular}\n',
      'tex',
    ).tables;
    const values = table?.cells.flatMap(({ reading }) => (reading.kind === 'number' ? [reading.value] : []));
    expect(values).toEqual([51, 19, 93, 3, 1, 6]);
  });
});

describe('arrays that Python printed', () => {
  it('are tables of counts where a confusion matrix is spoken of, and indices elsewhere', () => {
    expect(counts('>>> confusion_matrix(y, p)\narray([[412,   7],\n       [  3, 178]])')).toEqual([7, 3]);
    expect(counts('neighbours of each\n[[4 7]\n [3 8]]')).toEqual([]);
  });
});
