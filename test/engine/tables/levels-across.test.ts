import { columnRoles, sheet, smallCounts, understandSheet } from './reading-a-table';

/** Two columns of counts below names; the 7 stands below the first. */
function below(names: string): string[][] {
  return sheet(`
      kind|${names}
      asthma|120|44
      copd|7|61
      gout|88|14`);
}

describe('levels across the top', () => {
  it.each([
    ...['Ward A|Ward B', 'Stage I|Stage II', 'Region North|Region South', 'North site|South site'],
    ...['Age 18-39|Age 40+', 'Quartile 1|Quartile 2', 'Weight low|Weight high', 'T1|T2', 'Q1|Q2'],
    ...['Kraj A|Kraj B', 'Groupe A|Groupe B', 'Sairaala A|Sairaala B', 'Année 1|Année 2', 'Trin 1|Trin 2'],
    ...['Treatment|Control', 'Hospital|Home', 'in hospital|at home', 'Schule|Arbeit', 'Nemocnice|Doma'],
    ...['HR+|HR-', 'SE|NW', 'CI|no CI'],
    ...[
      'Cancer stage I|Cancer stage II',
      'Low income|High income',
      'No income|Some income',
      'Revenu faible|Revenu élevé',
    ],
    ...['No education|Basic', 'Bez vzdělání|Základní', 'Ingen utbildning|Grundskola'],
    ...['Sans profession|Ouvrier', 'Geen opleiding|Middelbaar', 'Higher education|Lower level'],
  ])('%s stand over counts', (names) => {
    expect(smallCounts(understandSheet(below(names)))).toEqual([7]);
  });

  it.each([
    ['region code|district code', ['code', 'code']],
    ['age from|age to', ['dimension', 'dimension']],
    ['site|n', ['dimension', 'count']],
    ['age|people', ['dimension', 'count']],
    ['net income|gross income', ['total-contribution', 'total-contribution']],
    ['education level|people', ['dimension', 'count']],
  ])('%s name what they hold', (names, roles) => {
    const [table] = understandSheet(below(names)).tables;
    expect(table?.columns.slice(1).map(({ role }) => role)).toEqual(roles);
  });

  it('are quantiles where they rise in every row', () => {
    const table = sheet(`
      ward|Q1|Q2|Q3
      Aldham|2|4|9
      Birch|3|5|8
      Colne|1|4|7`);
    expect(columnRoles(understandSheet(table)).slice(1)).toEqual([
      'Q1: quantile',
      'Q2: median',
      'Q3: quantile',
    ]);
  });

  it('are ranks where they number the rows, and years where they are', () => {
    const ranks = sheet(`
      ward|rank 2019|rank 2020
      Aldham|2|1
      Birch|3|3
      Colne|1|2`);
    expect(columnRoles(understandSheet(ranks)).slice(1)).toEqual(['rank 2019: rank', 'rank 2020: rank']);
    const years = sheet(`
      ward|Jahr Beginn|Jahr Ende
      Aldham|2012|2019
      Birch|2014|2018
      Colne|2011|2020`);
    expect(columnRoles(understandSheet(years)).slice(1)).toEqual(['Jahr Beginn: year', 'Jahr Ende: year']);
  });
});

describe('a level that is called as what names rows', () => {
  it.each(['other cause', 'other condition', 'some other cause'])(
    '%s stands right of several counts',
    (name) => {
      const table = sheet(`
      sex|melanoma|alive|${name}
      f|28|91|7
      m|29|43|6`);
      expect(smallCounts(understandSheet(table))).toEqual([7, 6]);
    },
  );
});
