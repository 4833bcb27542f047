import { printedLines } from '../../../src/engine/tables/printed';
import { TableReports } from '../../../src/engine/report/table-reports';
import { looking, messages } from '../rules/looking';
import { sheet, smallCounts, understandSheet } from './reading-a-table';

const overYears = sheet(`
      year|2010|2011|2012|2013
      deaths|9|5|120|235
      population|29046|23468|33416|22319
      rate per 1,000|0.3|0.2|3.6|10.5`);
const inPercent = sheet(`
      region|North|South|East
      residents|1572|635|770
      smokers (%)|7|11|1`);
const asCsv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
const names = (lines: readonly { readonly name: string }[] = []) => lines.map(({ name }) => name);
const isTurned = (rows: readonly (readonly string[])[]) => understandSheet(rows).tables[0]?.turned;

describe('measures below one another, groups across', () => {
  it('are read as columns of their groups, and reported as the file prints them', () => {
    const found = understandSheet(overYears);
    const [table] = found.tables;
    expect(table?.turned).toBe(true);
    expect(smallCounts(found)).toEqual([9, 5]);
    expect(names(table && printedLines(table).columns)).toEqual(['2010', '2011', '2012', '2013']);
    const reports = new TableReports(undefined);
    if (table) reports.add(table);
    expect(reports.all()).toMatchObject([
      {
        range: 'A1:E4',
        columns: [{ column: 2, name: '2010', role: 'label' }, { column: 3 }, { column: 4 }, { column: 5 }],
        rows: [
          { row: 1, name: 'year', role: 'year' },
          { row: 2, name: 'deaths', role: 'count' },
          { row: 3, name: 'population', role: 'count' },
          { row: 4, name: 'rate per 1,000', role: 'rate' },
        ],
      },
    ]);
  });

  it('also where only their names tell them apart', async () => {
    expect(isTurned(inPercent)).toBe(true);
    expect(await looking('implied-count', asCsv(inPercent))).toEqual(['D3 unsure 4 to 11']);
  });

  it('have their cells, rows and columns where the file has them', async () => {
    expect(await looking('small-count', asCsv(overYears))).toEqual(['B2 flagged 9', 'C2 flagged 5']);
    const ofOneKind = asCsv(
      sheet(`
      ward|A|B|All
      recovered|0|40|40
      %|0.0|50.0|40.0
      died|20|40|60
      %|100.0|50.0|60.0
      all|20|80|100
      %|100.0|100.0|100.0`),
    );
    expect(await looking('class-disclosure', ofOneKind)).toEqual(['column 2 flagged 1', 'row 2 flagged 1']);
  });

  it('are derived along the lines that a person sees', async () => {
    const takenOut = asCsv(
      sheet(`
      ward|A|B|C|All
      recovered|40|*|44|91
      share|44.0|7.7|48.4|100.0`),
    );
    expect((await messages('recoverable-suppression', takenOut)).join()).toMatch(
      /row 2: 91 − \(40 \+ 44\) = 7/,
    );
  });

  it('are known where a workbook keeps 3.0 as 3', () => {
    const wards = sheet(`
      |Ward 3|Ward 5|Ward 7|Ward 9
      Patients|88|112|7|64
      Mean NEWS|3.1|2.8|4.4|3
      Mean age|71.2|68.8|77.5|70.1`);
    expect(isTurned(wards)).toBe(true);
    expect(smallCounts(understandSheet(wards))).toEqual([7]);
  });

  it.each([
    ['groups down the side', overYears[0]?.map((_, i) => overYears.map((row) => row[i] ?? '')) ?? []],
    [
      'statistics of one variable',
      sheet('\n      |age|stay\n      n|120|98\n      mean|41.2|7.5\n      sd|9.1|2.2'),
    ],
    ['counts by two sides', sheet('\n      sex|yes|no\n      men|12|40\n      women|31|7')],
    [
      'measures of other groups in each row',
      sheet('\n      region|measure|men|women\n      South|n|7|120\n      East|mean|44.4|43.9'),
    ],
  ])('%s stand as they are', (_, rows) => {
    expect(isTurned(rows)).toBe(false);
  });

  it('are corrected by the names of the printed lines', () => {
    const { tables } = understandSheet(overYears, [{ row: 'deaths', role: 'mean', by: 'roles file' }]);
    expect(tables[0]?.turned).toBe(true);
    expect(tables[0]?.cells.filter(({ anchor }) => anchor.row === 2).map(({ role }) => role)).toEqual([
      ...['mean', 'mean', 'mean', 'mean'],
    ]);
  });
});
