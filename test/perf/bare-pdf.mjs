// What pdf.js's text extraction alone costs: every page's text, counted and forgotten.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const folder = join(
  dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))),
  'standard_fonts/',
);
const pdf = await getDocument({
  data: Uint8Array.from(readFileSync(process.argv[2])),
  standardFontDataUrl: folder,
  isEvalSupported: false,
}).promise;
let words = 0;
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  words += items.filter((item) => item.str?.trim()).length;
  page.cleanup();
}
console.log(JSON.stringify({ pages: pdf.numPages, words }));
process.exit(0);
