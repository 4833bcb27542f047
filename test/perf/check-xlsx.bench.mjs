import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from './compare.mjs';
import { checkedFile, measuredProcess, sizeOf } from './measured-process.mjs';
import { xlsxFile } from './xlsx-file.mjs';

const BARE = fileURLToPath(new URL('./bare-xlsx.mjs', import.meta.url));

/** 3 million cells, which are more than 82 MB of XML. */
export function bench(folder) {
  return compare('check a workbook of 3 M cells against exceljs streaming it', {
    input: async () => {
      const path = join(folder, 'visits.xlsx');
      await xlsxFile(path, { cells: 3_000_000, seed: 20261126 });
      return path;
    },
    baseline: async (path) => {
      const { ms, stdout } = await measuredProcess([BARE, path]);
      return { ms, ...JSON.parse(stdout) };
    },
    ours: async (path) => {
      const { ms, peakMb, file } = await checkedFile(path);
      return { ms, peakMb, ...sizeOf(file.tables) };
    },
    sameWork: (a, b) => a.rows === b.rows && a.cells === b.cells,
    atMost: { time: 0.7, peakMb: 300 },
    runs: 1,
  });
}
