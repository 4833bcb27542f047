import { seeded } from './seeded.mjs';

const WORDS =
  'visits of patients by region and year were counted where the practice had sent a whole month'.split(' ');
const LINES = 40;

/** A report of pages with text and a table each, in Helvetica; one count, on the last page, is small. */
export function pdfFile({ pages, seed }) {
  const random = seeded(seed);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, at) => `${4 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  for (let number = 1; number <= pages; number++) {
    const content = page(random, number === pages);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

function page(random, isLast) {
  let content = '';
  let y = 800;
  const say = (text, x) => {
    content += `BT /F1 10 Tf ${x} ${y} Td (${text}) Tj ET\n`;
  };
  for (let line = 0; line < LINES; line++, y -= 12)
    say(Array.from({ length: 12 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' '), 50);
  const regions = ['North', 'South', 'East', 'West'];
  y -= 20;
  ['Region', 'People', 'Visits'].forEach((head, at) => say(head, 50 + 150 * at));
  for (const region of regions) {
    y -= 14;
    const people = isLast && region === 'West' ? 3 : 100 + Math.floor(random() * 800);
    [region, people, 400 + Math.floor(random() * 900)].forEach((cell, at) => say(cell, 50 + 150 * at));
  }
  return content;
}
