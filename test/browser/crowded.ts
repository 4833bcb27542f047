import { Workbook } from 'exceljs';

const REGIONS = ['North', 'South', 'East', 'West', 'Islands'];

/** 200 rows of which every seventh has a small count: many findings, and more rows than a window. */
function manyRows(): string {
  const rows = Array.from({ length: 200 }, (_, index) => {
    const region = `${REGIONS[index % REGIONS.length] ?? ''} district ${index + 1}`;
    return `${region},${index % 7 === 3 ? 4 : 120 + index},${240 + index},${310 + index}`;
  });
  return ['district,people,visits,prescriptions', ...rows].join('\n');
}

async function workbookWithHiddenSheet(): Promise<Buffer> {
  const workbook = new Workbook();
  const shown = workbook.addWorksheet('Visits by region and year');
  shown.addRow(['Region', 2023, 2024, 2025]);
  for (const region of REGIONS) shown.addRow([region, 130, 140, 150]);
  shown.getColumn(3).hidden = true;
  const hidden = workbook.addWorksheet('raw', { state: 'hidden' });
  hidden.addRow(['patient', 'age', 'visits']);
  for (let row = 1; row <= 20; row++) hidden.addRow([`P-10${row}`, 30 + row, row % 4]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const LOG = [
  '. tabulate region outcome',
  '',
  '    region |    recovered         died',
  '-----------+--------------------------',
  '     North |          143           38',
  '   Islands |           21            3',
  '',
  `. display "${'a very long line without an end '.repeat(12)}"`,
].join('\n');

export const LONG_NAME =
  'supplement/tables/Emergency_visits_by_region_age_group_sex_and_deprivation_quintile_2015_to_2025_final_v3.csv';

/** What a page has to bear: long names, many files, many findings, hidden sheets, logs, and what cannot be shown. */
export async function crowdedFiles(): Promise<Readonly<Record<string, string | Buffer>>> {
  const many = Array.from({ length: 12 }, (_, index): [string, string] => [
    `figures/figure_${index + 1}.csv`,
    `region,people\nNorth,${130 + index}\nSouth,${220 + index}`,
  ]);
  return {
    [LONG_NAME]: manyRows(),
    'workbook with a hidden sheet.xlsx': await workbookWithHiddenSheet(),
    'session.log': LOG,
    'model.rds': Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]),
    ...Object.fromEntries(many),
  };
}
