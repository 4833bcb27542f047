import { type Worksheet, Workbook } from 'exceljs';

/**
 * The workbook that researchers send most often: a tidy "Table 1" in front, and behind it a hidden sheet with the
 * records it was made from. Built when the demonstration is loaded, because a reviewer of the repository cannot read
 * a binary. All of it is invented.
 */
export async function tableOneWorkbook(): Promise<Buffer> {
  const workbook = new Workbook();
  // Fixed, so that each demonstration has the same workbook properties.
  workbook.creator = 'Robin Aalto';
  workbook.created = new Date('2026-03-02T09:00:00Z');
  workbook.modified = workbook.created;
  addTable(workbook.addWorksheet('Table 1'));
  addRecords(workbook.addWorksheet('check', { state: 'hidden' }));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const GROUPS = ['All (n = 4812)', 'Controlled (n = 2539)', 'Not controlled (n = 2273)'] as const;

const ROWS: readonly (readonly string[])[] = [
  ['Age in years, mean (sd)', '50.4 (18.8)', '49.2 (18.8)', '51.9 (18.7)'],
  ['BMI, mean (sd)', '27.5 (4.8)', '27.3 (4.8)', '27.6 (4.7)'],
  ['Female, n (%)', '2830 (58.8)', '1444 (56.9)', '1386 (61.0)'],
  ['Smoking, n (%)'],
  ['  Never', '2499 (51.9)', '1382 (54.4)', '1117 (49.1)'],
  ['  Former', '1482 (30.8)', '784 (30.9)', '698 (30.7)'],
  ['  Current', '831 (17.3)', '373 (14.7)', '458 (20.1)'],
  ['Regimen, n (%)'],
  ['  Reliever only', '610 (12.7)', '209 (8.2)', '401 (17.6)'],
  ['  ICS', '1681 (34.9)', '909 (35.8)', '772 (34.0)'],
  ['  ICS-LABA', '1930 (40.1)', '1158 (45.6)', '772 (34.0)'],
  ['  Triple therapy', '591 (12.3)', '263 (10.4)', '328 (14.4)'],
  ['Emergency visits in the year, n (%)'],
  ['  None', '3516 (73.1)', '2006 (79.0)', '1510 (66.4)'],
  ['  1 visit', '970 (20.2)', '429 (16.9)', '541 (23.8)'],
  ['  2 visits', '233 (4.8)', '80 (3.2)', '153 (6.7)'],
  ['  3 or more', '93 (1.9)', '24 (0.9)', '69 (3.0)'],
];

function addTable(sheet: Worksheet): void {
  sheet.addRow(['Table 1. Adults with asthma, by asthma control in 2025']).font = { bold: true };
  sheet.addRow([]);
  sheet.addRow(['Characteristic', ...GROUPS]).font = { bold: true };
  for (const row of ROWS) sheet.addRow([...row]);
  sheet.addRow([]);
  sheet.addRow(['Controlled: Asthma Control Test score of 20 or more. sd: standard deviation.']);
  sheet.getColumn(1).width = 36;
  for (const column of [2, 3, 4]) sheet.getColumn(column).width = 24;
}

const REGIONS = ['Northern', 'Eastern', 'Southern', 'Western', 'Central'] as const;
const RECORDS = 60;

/** One row a person. The steps are prime to what they count through, so that the rows look unordered. */
function addRecords(sheet: Worksheet): void {
  sheet.addRow(['study_id', 'region', 'sex', 'birth_year', 'bmi', 'act_score', 'visits']);
  for (let person = 0; person < RECORDS; person++) {
    sheet.addRow([
      `P-${104211 + person * 7 + (person % 3)}`,
      REGIONS[(person * 3) % REGIONS.length],
      person % 5 < 3 ? 'F' : 'M',
      1932 + ((person * 29) % 73),
      Math.round(195 + ((person * 41) % 187)) / 10,
      9 + ((person * 11) % 17),
      person % 4 === 1 ? 1 : person % 13 === 5 ? 2 : 0,
    ]);
  }
}
