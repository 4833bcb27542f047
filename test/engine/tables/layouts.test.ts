import { columnRoles, sheet, smallCounts, understandSheet } from './reading-a-table';

const read = (text: string) => understandSheet(sheet(text));

describe('where tables are', () => {
  it('takes a name over the only column of figures for its header, and over the labels for a title', () => {
    expect(smallCounts(read('|Patients\nOther|5\nCOPD|88\nAsthma|120'))).toEqual([5]);
    expect(smallCounts(read('group|\nOther|5\nCOPD|88\nAsthma|120'))).toEqual([5]);
    expect(read('Patients|\nCOPD|88\nAsthma|120\nOther|5').tables[0]?.title).toBe('Patients');
  });

  it('finds title, notes and the table between them', () => {
    const [table] = read(`Table 4. Patients by sex and region|

      Region|Men|Women
      North|4|12
      South|55|61
      Source: registry.||`).tables;
    expect(table).toMatchObject({
      title: 'Table 4. Patients by sex and region',
      notes: ['Source: registry.'],
      range: { top: 3, bottom: 5, left: 1, right: 3 },
    });
    expect(table?.cells.map(({ anchor }) => anchor.a1)).toEqual(['B4', 'C4', 'B5', 'C5']);
  });

  it('finds two tables below each other and two beside each other', () => {
    const below = read('Region|n\nNorth|4\nSouth|55\n\nSex|n\nMale|7\nFemale|90');
    expect(below.tables.map(({ range }) => range.top)).toEqual([1, 5]);
    const beside = read('Region|n||Sex|n\nNorth|4||Male|7\nSouth|55||Female|90\nEast|12||Other|20');
    expect(beside.tables.map(({ range }) => range.left)).toEqual([1, 4]);
    expect(smallCounts(beside)).toEqual([4, 7]);
  });

  it('joins outer headers with the inner ones below them', () => {
    expect(columnRoles(read('|Male||Female|\nWard|n|%|n|%\nA|4|40.0|12|60.0\nB|6|60.0|8|40.0'))).toEqual([
      'Ward: geography',
      'Male / n: count',
      'Male / %: percentage',
      'Female / n: count',
      'Female / %: percentage',
    ]);
  });

  it('takes years that come back for an outer header where names begin anew under each', () => {
    const names = (text: string) => columnRoles(read(text)).map((role) => role.split(':')[0]);
    const table = '|2022|2022|2023|2023\nward|Men|Women|Men|Women\nNorth|42|51|64|70\nSouth|55|61|48|62';
    expect(names(table)).toEqual(['ward', '2022 / Men', '2022 / Women', '2023 / Men', '2023 / Women']);
    // Without names below them they are figures like the others.
    expect(names(table.replace('ward|Men|Women|Men|Women', 'East|31|44|29|38'))[1]).toBe('');
  });

  it('sees figures below years, however dots and commas are used in them', () => {
    const table =
      'Sektor|2021|2022\nHandel|10,4|2.503,3\nBau|2.042,3|1.140,0\nVerkehr|792,8|1.161,3\nSport|9,1|2.881,3';
    expect(columnRoles(read(table)).map((role) => role.split(':')[0])).toEqual(['Sektor', '2021', '2022']);
    expect(columnRoles(read(table.replaceAll(/(\d)\.(\d+),/g, '$1$2,')))[1]).toMatch(/^2021:/);
  });

  it('reads the row under a pandas header as the name of the labels', () => {
    const [table] = read('smoke|No|Yes\nregion||\nLondon|132|5\nWales|63|20').tables;
    expect(table?.columns[0]?.name).toBe('region');
    expect(table?.rows.map(({ name }) => name)).toEqual(['London', 'Wales']);
  });

  it('fills stacked labels down and finds their subtotals', () => {
    const [table] = read(
      'Region|Sex|Count\nNorth|Male|12\n|Female|4\n|All|16\nSouth|Male|20\n|Female|30\n|All|50',
    ).tables;
    expect(table?.rows.map(({ name }) => name)).toEqual([
      ...['North / Male', 'North / Female', 'North / All'],
      ...['South / Male', 'South / Female', 'South / All'],
    ]);
    expect(table?.rows.map(({ parts }) => parts)).toEqual([[], [], [2, 3], [], [], [5, 6]]);
  });

  it('goes on with a table behind an empty row when no new header comes', () => {
    const found = read('|Total|White\n\nMale||\nYes|12|4\nNo|30|33\n\nAge||\nYoung|22|7');
    expect(found.tables).toHaveLength(1);
    expect(smallCounts(found)).toEqual([4, 7]);
    expect(found.tables[0]?.rows.at(-1)?.labels).toEqual(['Age', 'Young']);
  });

  it('reads counts and percentages in turn down the side', () => {
    const found = read(
      '|||vote|\n||||No\nregion|C|Count|31|4\n||Row %|88.6%|11.4%\n|M|Count|19|2\n||Row %|90.5%|9.5%',
    );
    expect(smallCounts(found)).toEqual([4, 2]);
  });
});

describe('how numbers are written', () => {
  it.each([
    ['comma', '1,234'],
    ['no-break space', '1\u00a0234'],
    ['thin space', '1\u2009234'],
    ['apostrophe', "1'234"],
  ])('reads thousands with a %s', (_, big) => {
    const [table] = read(`Ward|n\nA|${big}\nB|7`).tables;
    expect(table?.cells.map(({ reading }) => reading)).toMatchObject([{ value: 1234 }, { value: 7 }]);
  });

  it('decides between decimals and thousands by the rest of the table', () => {
    const value = (text: string) => read(text).tables[0]?.cells.at(-1)?.reading;
    expect(value('year|n\n1997|492\n1998|877\n1999|1.099')).toMatchObject({ value: 1099 });
    expect(value('term|estimate\na|0.492\nb|12.5\nc|1.099')).toMatchObject({ value: 1.099 });
    expect(value('Alter|Mittel\na|4,25\nb|1,5')).toMatchObject({ value: 1.5, decimals: 1 });
  });

  it('takes a dot among small whole numbers for thousands where rows mix them as columns do', () => {
    const value = (text: string) => read(text).tables[0]?.cells.at(-1)?.reading;
    expect(value('Ward|Yes|No\nA|7|1.606\nB|2.239|12\nC|3|8.405')).toMatchObject({ value: 8405 });
    expect(value('Ward|n|ratio\nA|17|1.606\nB|22|1.239\nC|31|2.405')).toMatchObject({ value: 2.405 });
    expect(value('Measure|A|B\nn|17|22\nmean|1.606|1.239\nsd|3.405|2.117')).toMatchObject({ value: 2.117 });
  });

  it('reads markers, bounds and footnote signs', () => {
    const [table] = read('Ward|n\nA|*\nB|<5\nC|12†\nD|[c]\nE|fewer than 5\nF|٧').tables;
    expect(table?.cells.map(({ reading }) => reading)).toMatchObject([
      { kind: 'marker', marker: '*' },
      { kind: 'bound', op: '<', value: 5 },
      { kind: 'number', value: 12 },
      { kind: 'marker', marker: '[c]' },
      { kind: 'bound', op: '<', value: 5 },
      { kind: 'number', value: 7 },
    ]);
  });

  it('reads (1,234) as negative and 2015/16 as a year', () => {
    expect(read('Ward|change\nA|(1,234)\nB|77').tables[0]?.cells[0]?.reading).toMatchObject({ value: -1234 });
    expect(columnRoles(read('Year|n\n2015/16|7\n2016/17|90'))).toEqual(['Year: dimension', 'n: count']);
  });

  it('takes numbers in brackets over, or under, the names of columns for no figures', () => {
    const names = (text: string) =>
      understandSheet(sheet(text)).tables.map(({ columns }) => columns.map(({ role }) => role));
    const described = [['dimension', 'count', 'mean', 'sd', 'minimum', 'maximum']];
    const body = 'age|3600|40.5|12.1|18|99\nbmi|3600|25.3|4.2|14|61';
    expect(names(`|(1)|(2)|(3)|(4)|(5)\nVARIABLES|N|mean|sd|min|max\n\n${body}`)).toEqual(described);
    expect(names(`|N|mean|sd|min|max\n|(1)|(2)|(3)|(4)|(5)\n${body}`)).toEqual(described);
  });

  it('takes figures that repeat a count for the count', () => {
    const [table] = understandSheet(
      sheet(
        'kind|frame|shown\nE. coli|532.0|532 (53.6%)\nM. morganii|8.0|8 (0.8%)\nK. oxytoca|30.0|30 (3.0%)',
      ),
    ).tables;
    expect(table?.columns.map(({ role }) => role)).toEqual(['dimension', 'count', 'count']);
  });

  it('reads a percentage behind a comma as one without', () => {
    expect(
      smallCounts(
        understandSheet(
          sheet('Item|Value\nAge|53.3 (median 55.0, std 15.3)\nRenal|17, (19.10 %)\nAIDS|2, (2.25 %)'),
        ),
      ),
    ).toEqual([2]);
  });
});
