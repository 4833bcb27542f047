import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { growth } from './growth.mjs';
import { checkedFile } from './measured-process.mjs';

const ROWS = 100;

/** Counts by region and by one of very many diagnoses. */
export function bench(folder) {
  return growth('check a table of many columns', {
    unit: 'columns',
    sizes: [250, 500, 1000, 2000],
    input: (columns) => {
      const path = join(folder, `columns-${columns}.csv`);
      writeFileSync(path, table(columns));
      return path;
    },
    run: checkedFile,
    sameWork: (columns, { file }) => file.tables[0].columns.length === columns + 1,
    atMost: 1.5,
  });
}

function table(columns) {
  const numbers = Array.from({ length: columns }, (_, column) => column);
  const lines = [['region', ...numbers.map((column) => `Diagnosis ${column}`)]];
  for (let row = 0; row < ROWS; row++)
    lines.push([`Region ${row}`, ...numbers.map((column) => 20 + ((row * 31 + column * 17) % 400))]);
  return `${lines.map((line) => line.join(',')).join('\n')}\n`;
}
