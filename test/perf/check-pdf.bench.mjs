import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from './compare.mjs';
import { checkedFile, measuredProcess } from './measured-process.mjs';
import { pdfFile } from './pdf-file.mjs';

const BARE = fileURLToPath(new URL('./bare-pdf.mjs', import.meta.url));
const PAGES = 300;

/** Ours proves that it read to the end: the one small count stands on the last page. */
export function bench(folder) {
  return compare('check a PDF of 300 pages against pdf.js reading its text', {
    input: () => {
      const path = join(folder, 'report.pdf');
      writeFileSync(path, pdfFile({ pages: PAGES, seed: 20261126 }));
      return path;
    },
    baseline: async (path) => {
      const { ms, stdout } = await measuredProcess([BARE, path]);
      return { ms, lastPage: JSON.parse(stdout).pages };
    },
    ours: async (path) => {
      const { ms, peakMb, file } = await checkedFile(path);
      const small = file.findings.filter(({ rule }) => rule === 'small-count');
      return { ms, peakMb, lastPage: small.at(-1)?.anchor.page };
    },
    sameWork: (a, b) => a.lastPage === PAGES && b.lastPage === PAGES,
    atMost: { time: 2 },
  });
}
