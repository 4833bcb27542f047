import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from './compare.mjs';
import { csvFile } from './csv-file.mjs';
import { checkedFile, measuredProcess, sizeOf } from './measured-process.mjs';

const BARE_PARSE = fileURLToPath(new URL('./bare-parse.mjs', import.meta.url));

export function bench(folder) {
  return compare('check a 100 MB CSV against only parsing it', {
    input: async () => {
      const path = join(folder, 'visits.csv');
      await csvFile(path, { megabytes: 100, seed: 20261123 });
      return path;
    },
    baseline: async (path) => {
      const { ms, stdout } = await measuredProcess([BARE_PARSE, path]);
      return { ms, bytes: statSync(path).size, ...JSON.parse(stdout) };
    },
    ours: async (path) => {
      const { ms, peakMb, file } = await checkedFile(path);
      return { ms, peakMb, bytes: file.bytes, ...sizeOf(file.tables) };
    },
    sameWork: (a, b) => a.bytes === b.bytes && a.rows === b.rows && a.cells === b.cells,
    atMost: { time: 3, peakMb: 300 },
  });
}
