import { readFile } from './blocks';
import { readZip } from '../support/read-zip';
import { zipBytes, type ZipPart, type ZipShape } from './archive/zip-bytes';
import { document, openDocument, p, presentation, sp, tbl } from './office-packages';
import { workbook } from './workbook';

const SAMPLES: readonly (readonly [name: string, make: () => Promise<Buffer>])[] = [
  ['t.docx', () => document({ body: p('text') + tbl(['a', '1']) })],
  ['t.pptx', () => presentation([sp('text')])],
  [
    't.ods',
    () =>
      openDocument(
        'spreadsheet',
        '<table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table>',
      ),
  ],
  ['t.odt', () => openDocument('text', '<text:p>text</text:p>')],
];

describe.each(SAMPLES)('a hostile %s', (name, make) => {
  it('cut off anywhere is broken, and never throws', async () => {
    const bytes = await make();
    for (let length = 4; length < bytes.length; length += 61) {
      const { unread } = await readFile(name, bytes.subarray(0, length));
      expect(unread.length).toBeGreaterThan(0);
    }
  });

  it('with any byte changed is read or said to be broken, and never throws', async () => {
    const bytes = await make();
    for (let at = 0; at < bytes.length; at += 17) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      await expect(readFile(name, changed)).resolves.toBeDefined();
    }
  });
});

describe.each([...SAMPLES, ['t.xlsx', () => workbook({})] as const])(
  'bytes in a %s that are no part of it',
  (name, make) => {
    const said = async (parts: readonly ZipPart[], shape?: ZipShape) =>
      (await readFile(name, zipBytes(parts, shape))).parts.map(({ part, text }) => `${part}: ${text}`);

    it('are hidden, as in an archive', async () => {
      const parts = [...(await readZip(await make()))].map(([entry, text]): ZipPart => ({
        name: entry,
        text,
        method: entry === 'mimetype' ? 0 : 8,
      }));
      const [first, ...others] = parts;
      if (!first) throw new Error('a package without parts');
      expect(await said(parts)).toEqual([]);
      expect(await said([first, { ...first, name: 'x', before: 'secret' }, ...others])).toContain(
        'hidden-bytes: 6 bytes between its entries',
      );
      expect(await said(parts, { comment: 'secret' })).toContain('comment: secret');
      expect(await said(parts, { unlisted: [{ name: 'secret.txt', text: 'x' }] })).toEqual([
        expect.stringContaining('look like entries that its directory does not list'),
      ]);
    });
  },
);

describe('hostile documents', () => {
  it('with a document type are refused, entities unexpanded', async () => {
    const xml =
      '<!DOCTYPE x [<!ENTITY a "ha">]><w:document><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>';
    const { unread, lines } = await readFile(
      't.docx',
      await document({ parts: { 'word/document.xml': xml } }),
    );
    expect(unread).toMatchObject([{ cause: 'broken', anchor: { part: 'word/document.xml' } }]);
    expect(lines).toEqual([]);
  });

  it('that nest too deep stop there, and what was read stays', async () => {
    const { unread, lines } = await readFile(
      't.docx',
      await document({ body: p('before') + '<a>'.repeat(300) + '</a>'.repeat(300) }),
    );
    expect(unread).toMatchObject([{ cause: 'broken' }]);
    expect(lines).toEqual(['before']);
  });

  it('without their main part are broken, not empty', async () => {
    const { unread } = await readFile(
      't.docx',
      await document({ parts: { '_rels/.rels': '<r/>', 'word/document.xml': '<' } }),
    );
    expect(unread).toMatchObject([{ cause: 'broken' }]);
  });

  it('that repeat a cell over a whole sheet stop at a limit, which is nobody’s damage', async () => {
    const full =
      '<table:table><table:table-row table:number-rows-repeated="1048576">' +
      '<table:table-cell table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell></table:table-row></table:table>';
    const { unread } = await readFile('t.ods', await openDocument('spreadsheet', full));
    expect(unread).toMatchObject([{ cause: 'limit' }]);
  });

  it('with a table as wide as no page stop at a limit', async () => {
    const wide = '<w:tc><w:tcPr><w:gridSpan w:val="100000000"/></w:tcPr></w:tc>'.repeat(30);
    const { unread } = await readFile(
      't.docx',
      await document({ body: `<w:tbl><w:tr>${wide}</w:tr></w:tbl>` }),
    );
    expect(unread).toMatchObject([{ cause: 'limit' }]);
  });
});
