// What exceljs's streaming reader alone costs: every cell of a workbook, counted and forgotten.
import ExcelJS from 'exceljs';

let rows = 0;
let cells = 0;
for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(process.argv[2], {
  sharedStrings: 'cache',
  styles: 'cache',
  hyperlinks: 'ignore',
  worksheets: 'emit',
})) {
  for await (const row of sheet) {
    rows += 1;
    row.eachCell(() => {
      cells += 1;
    });
  }
}
console.log(JSON.stringify({ rows, cells }));
