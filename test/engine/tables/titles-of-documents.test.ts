import { checkSource } from '../../../src/infra/scanning/check-source';
import { bufferSource } from '../../../src/readers/source';
import { document, openDocument, p, presentation, sp, tbl } from '../../readers/office-packages';
import { aBook } from '../report/a-check';
import { computed } from '../report/computed';

const ABOVE = 'Asthma in wards (n = 412)';
const HEADER = ['region', 'n'];
const ROWS = [
  ['North', '212'],
  ['South', '200'],
];

/** Writes the text above, a table, a text below it, and the table again, as a file of this kind. */
const DOCUMENTS: Readonly<Record<string, (above: string) => Promise<Buffer> | Buffer>> = {
  docx: (above) => document({ body: p(above) + p('') + tbl(HEADER, ...ROWS) + tbl(HEADER, ...ROWS) }),
  odt: (above) => openDocument('text', `<text:p>${above}</text:p><text:p/>${odfTable()}${odfTable()}`),
  odp: (above) =>
    openDocument(
      'presentation',
      `<draw:page>${odfBox(above)}<draw:frame>${odfTable()}</draw:frame><draw:frame>${odfTable()}</draw:frame></draw:page>`,
    ),
  pptx: (above) => presentation([sp(above) + slideTable() + slideTable()]),
  rtf: (above) => Buffer.from(`{\\rtf1 ${above}\\par ${rtfTable()}\\pard\\par ${rtfTable()}}`),
};

describe.each(Object.keys(DOCUMENTS))('a table in a %s', (kind) => {
  const titles = async (above: string) => {
    const bytes = await DOCUMENTS[kind]?.(above);
    const { report } = await checkSource(bufferSource(bytes ?? Buffer.of()), `t.${kind}`, {
      book: aBook({}, []),
    });
    return computed(report).tables.map(({ title }) => title);
  };

  it('is called what stands right above it, and the next one is not', async () => {
    expect(await titles(ABOVE)).toEqual([ABOVE, '']);
  });

  it('is not called a whole paragraph', async () => {
    expect(await titles('x'.repeat(301))).toEqual(['', '']);
  });
});

function odfTable(): string {
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const row = (cells: string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
  return `<table:table>${[HEADER, ...ROWS].map(row).join('')}</table:table>`;
}

function odfBox(text: string): string {
  return `<draw:frame><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame>`;
}

function slideTable(): string {
  const cell = (text: string) => `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;
  const row = (cells: string[]) => `<a:tr>${cells.map(cell).join('')}</a:tr>`;
  return `<p:graphicFrame><a:tbl>${[HEADER, ...ROWS].map(row).join('')}</a:tbl></p:graphicFrame>`;
}

function rtfTable(): string {
  const row = (cells: string[]) =>
    `\\trowd\\cellx1\\cellx2\\intbl ${cells.map((cell) => `${cell}\\cell `).join('')}\\row`;
  return [HEADER, ...ROWS].map(row).join('');
}
