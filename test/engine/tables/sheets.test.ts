import { columnRoles, kinds, sheet, smallCounts, understandSheet } from './reading-a-table';

const read = (text: string) => understandSheet(sheet(text));

describe('tables of counts', () => {
  it.each([
    ['Finnish', 'Ikäryhmä|Miehet|Naiset|Yhteensä\n0–14|12|9|21\n65–|7|44|51\nYhteensä|19|53|72'],
    ['Czech', 'Věková skupina|Muži|Ženy|Celkem\n0-19|12|9|21\n65+|7|44|51\nCelkem|19|53|72'],
    ['German', 'Alter|Männer|Frauen|Insgesamt\n0-19|12|9|21\n65+|7|44|51\nInsgesamt|19|53|72'],
    ['French', 'Âge|Hommes|Femmes|Ensemble\n0-19|12|9|21\n65+|7|44|51\nEnsemble|19|53|72'],
    ['Catalan', 'Edat|Homes|Dones|Tots\n0-19|12|9|21\n65+|7|44|51\nTots|19|53|72'],
    ['Norwegian', 'Alder|Menn|Kvinner|I alt\n0-19|12|9|21\n65+|7|44|51\nI alt|19|53|72'],
  ])('finds counts and totals in %s', (_, text) => {
    const found = read(text);
    expect(smallCounts(found)).toEqual([9, 7]);
    const [table] = found.tables;
    expect(table?.rows.at(-1)).toMatchObject({ total: true, parts: [2, 3] });
    expect(table?.columns.at(-1)).toMatchObject({ total: true, parts: [2, 3] });
  });

  it('takes a header of numbers for categories', () => {
    const found = read('age_band|0|1|2|3|All\n12-17|483|202|115|7|807\n18-24|898|409|3|103|1413');
    expect(smallCounts(found)).toEqual([7, 3]);
    expect(found.tables[0]?.columns.at(-1)).toMatchObject({ total: true });
  });

  it('takes a row of numbers that run up and add up for what a header makes of it', () => {
    expect(smallCounts(read('Region|2018|2019|2020\nNorth|12|4|30\nSouth|55|61|7'))).toEqual([4, 7]);
  });

  it('does not take ages, years, ranks and codes for counts', () => {
    expect(columnRoles(read('Age|Patients\n3|43\n4|150\n5|86'))).toEqual([
      'Age: dimension',
      'Patients: count',
    ]);
    expect(columnRoles(read('Year|Deaths\n2009|9\n2010|14'))).toEqual(['Year: year', 'Deaths: count']);
    expect(columnRoles(read('Rank|Hospital|Score\n1|A|9\n2|B|8\n3|C|5'))[0]).toBe('Rank: rank');
    expect(columnRoles(read('Cluster|Band|Enrolled\n1|1|381\n2|2|365\n3|3|126\n4|3|133'))).toEqual([
      'Cluster: dimension',
      'Band: dimension',
      'Enrolled: count',
    ]);
  });

  it('believes a sum where the name says nothing, and a name where it says a mean', () => {
    const sums = read('place|x\na|4\nb|7\nc|20\nd|31\ne|62');
    expect(columnRoles(sums)).toEqual(['place: dimension', 'x: count']);
    expect(sums.tables[0]?.columns[1]?.confidence).toBeGreaterThan(0.8);
    expect(columnRoles(read('place|n_visits_mean\na|4\nb|7\nc|20\nd|31\ne|62'))[1]).toBe(
      'n_visits_mean: mean',
    );
  });

  it('leaves covariates, parameters and levels alone', () => {
    expect(smallCounts(read('Model|No. Parameters|n_covars|AIC\nA|1|7|375.7\nB|2|8|380.1'))).toEqual([]);
  });

  it('finds an unnamed percentage by the count it fits', () => {
    expect(columnRoles(read('Ward|n|x\nA|10|20.0\nB|15|30.0\nC|25|50.0'))[2]).toBe('x: percentage');
  });

  it('lets the title say what unnamed figures are', () => {
    const title = 'Median length of stay in days by ward||\n\n';
    expect(smallCounts(read(`${title}Ward|Male|Female\nA|5|6\nB|9|4`))).toEqual([]);
    expect(kinds(read('Milk delivered, 1,000 tonnes|\n\nIndustry|Small|Large\nA|5|60\nB|9|44'))).toEqual([
      'magnitude',
    ]);
  });
});

describe('tables of statistics', () => {
  it('reads describe() either way round', () => {
    const down = '|age|bmi\ncount|7.0|7.0\nmean|44.1|25.2\nstd|3.0|2.0\nmin|40|22\n50%|44|25\nmax|50|30';
    expect(smallCounts(read(down))).toEqual([7, 7]);
    expect(
      read(down)
        .tables[0]?.cells.map(({ role }) => role)
        .slice(4, 8),
    ).toEqual(['sd', 'sd', 'minimum', 'minimum']);
    const across =
      '|count|mean|std|min|25%|50%|75%|max\nage|1629|43.0|12|25|33|44|53|74\nkids|5|3|1|1|2|3|4|5';
    expect(smallCounts(read(across))).toEqual([5]);
  });

  it('reads Table 1: a row says what its figures are', () => {
    const found = read(`|Treated|Control
      n|54|60
      age (mean (SD))|4 (2)|5 (3)
      visits, median [IQR]|3 [2, 5]|4 [2, 6]
      sex (%)||
        Female|7 (13.0)|12 (20.0)
        Male|47 (87.0)|48 (80.0)`);
    expect(smallCounts(found)).toEqual([7]);
    const roles = new Map(found.tables[0]?.cells.map(({ row, role }) => [`${row.name} ${role}`, role]));
    expect([...roles.keys()]).toEqual(
      expect.arrayContaining([
        'age (mean (SD)) mean',
        'age (mean (SD)) sd',
        'sex (%) /   Female count'.replace('  ', ''),
      ]),
    );
  });

  it('keeps numerators and denominators of n/N (%) apart from the percentage', () => {
    const found = read('Group|n/N (%)\nFemale|36/120 (30.0%)\nMale|8/66 (12.1%)');
    expect(found.tables[0]?.cells.map(({ role }) => role)).toEqual([
      ...['count', 'count', 'percentage'],
      ...['count', 'count', 'percentage'],
    ]);
    expect(smallCounts(found)).toEqual([8]);
  });

  it('tells models, survival tables and correlations from counts', () => {
    const model = read('term|estimate|std.error|p.value\nage|2|0.5|0.001\nsex|7|3|0.02\n\nObservations|7||');
    expect(kinds(model)).toEqual(['regression']);
    expect(smallCounts(model)).toEqual([7]);
    expect(kinds(read('time|n.risk|n.event|surv\n1|120|3|0.975\n5|100|4|0.93'))).toEqual(['survival']);
    expect(smallCounts(read('|age|bmi|sbp\nage|1|0.2|0.3\nbmi|0.2|1|0.5\nsbp|0.3|0.5|1'))).toEqual([]);
  });

  it('reads key and value beside each other', () => {
    expect(smallCounts(read('Dep. Variable:|y|No. Observations:|8\nModel:|OLS|Df Residuals:|4'))).toEqual([]);
  });
});

describe('records', () => {
  it('are known by identifiers and attributes', () => {
    const text = 'patient_id|sex|age|diagnosis\nP1|M|44|A\nP2|F|45|B\nP3|M|51|A\nP4|F|29|C\nP5|F|61|A';
    expect(kinds(read(text))).toEqual(['microdata']);
  });

  it('are not combinations with a count, nor groups with statistics', () => {
    expect(kinds(read('sex|age|n\nM|young|4\nM|old|12\nF|young|7\nF|old|33'))).toEqual(['frequency']);
    expect(kinds(read('sex|age_mean|age_sd|n\nM|44.1|3.2|40\nF|45.3|4.1|50\nX|51.0|5.0|12'))).toEqual([
      'summary',
    ]);
  });
});
