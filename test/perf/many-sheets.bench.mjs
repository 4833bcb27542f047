import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { growth } from './growth.mjs';
import { checkedFile } from './measured-process.mjs';

const ROWS = 12;

/** A workbook with a small table on each sheet, as one writes who loops over practices. */
export function bench(folder) {
  return growth('check a workbook of many sheets', {
    unit: 'sheets',
    sizes: [250, 500, 1000, 2000],
    input: async (sheets) => {
      const path = join(folder, `sheets-${sheets}.xlsx`);
      await workbook(sheets).xlsx.writeFile(path);
      return path;
    },
    run: checkedFile,
    sameWork: (sheets, { file }) => file.tables.length === sheets,
    atMost: 1.5,
  });
}

function workbook(sheets) {
  const book = new ExcelJS.Workbook();
  for (let number = 1; number <= sheets; number++) {
    const sheet = book.addWorksheet(`Practice ${number}`);
    sheet.addRow(['Age group', 'Women', 'Men', 'All']);
    for (let row = 0; row < ROWS; row++) {
      const [women, men] = [20 + ((number * 7 + row) % 80), 20 + ((number * 3 + row) % 90)];
      sheet.addRow([`${row * 5}-${row * 5 + 4}`, women, men, women + men]);
    }
  }
  return book;
}
