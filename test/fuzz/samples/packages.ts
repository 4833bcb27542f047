import ExcelJS from 'exceljs';
import { document, openDocument, p, presentation, sp, story, tbl } from '../../readers/office-packages';
import { relation, workbook } from '../../readers/workbook';
import { COUNTS, type Sample } from './sample';

const TABLE = tbl(...COUNTS.map((row) => [...row]));
const GRID = COUNTS.map(
  (row) =>
    `<table:table-row>${row.map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`,
).join('');
const MACRO = Buffer.from('Attribute VB_Name = "Module1"\r\nSub Go()\r\nEnd Sub\r\n');
const DATE = new Date('2026-01-01T12:00:00Z');

/** What exceljs can put into a workbook that leaves with it. */
async function busyWorkbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.created = DATE;
  book.modified = DATE;
  const sheet = book.addWorksheet('Visits');
  for (const row of COUNTS) sheet.addRow(row.map((cell) => (/^\d/.test(cell) ? Number(cell) : cell)));
  sheet.addRow([
    { richText: [{ text: 'To' }, { text: 'tal', font: { bold: true } }] },
    { formula: 'SUM(B2:B4)', result: 485 },
  ]);
  sheet.addRow([DATE, 3.7182, true]);
  sheet.getCell('B6').numFmt = '0.0';
  sheet.getCell('A2').note = 'a remark';
  sheet.mergeCells('A7:B8');
  sheet.getRow(3).hidden = true;
  sheet.getColumn(3).hidden = true;
  sheet.autoFilter = 'A1:C4';
  book.addWorksheet('Kept', { state: 'veryHidden' }).addRow(['n', 512]);
  book.definedNames.add('Visits!$B$2:$B$4', 'people');
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Caches and links, which exceljs does not write. */
function linkedWorkbook(): Promise<Buffer> {
  return workbook({
    sheet: `<sheetData>${COUNTS.map((row, y) => `<row r="${y + 1}">${row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`).join('')}</sheetData>`,
    relationships: relation('rId2', 'externalLink', 'externalLinks/externalLink1.xml'),
    parts: {
      'xl/externalLinks/externalLink1.xml':
        '<externalLink><externalBook><sheetNames><sheetName val="S"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>12</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
      'xl/pivotCache/pivotCacheDefinition1.xml':
        '<pivotCacheDefinition><cacheFields count="1"><cacheField name="n"><sharedItems><n v="12"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>',
      'xl/pivotCache/pivotCacheRecords1.xml':
        '<pivotCacheRecords count="1"><r><x v="0"/></r></pivotCacheRecords>',
      'xl/charts/chart1.xml':
        '<c:chartSpace><c:ser><c:cat><c:strRef><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>North</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>120</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:chartSpace>',
      'docProps/core.xml': '<cp:coreProperties><dc:creator>A</dc:creator></cp:coreProperties>',
    },
  });
}

const plainSheet = `<sheetData>${COUNTS.map((row) => `<row>${row.map((cell) => (/^\d/.test(cell) ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`).join('')}</sheetData>`;
const busyDocument = () =>
  document({
    body: `${p('Visits')}${TABLE}<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>${p('white', '<w:color w:val="FFFFFF"/>')}`,
    relationships:
      relation('rId2', 'comments', 'comments.xml') + relation('rId3', 'footnotes', 'footnotes.xml'),
    parts: {
      'word/comments.xml': story('comments', `<w:comment w:id="0" w:author="A">${p('a remark')}</w:comment>`),
      'word/footnotes.xml': story('footnotes', `<w:footnote w:id="2">${p('a note')}</w:footnote>`),
      'docProps/core.xml': '<cp:coreProperties><dc:creator>A</dc:creator></cp:coreProperties>',
    },
  });

/** Office files and OpenDocument, plain ones that pass and ones with all that they may carry. */
export const PACKAGES: readonly Sample[] = [
  { name: 'a.xlsx', make: () => workbook({ sheet: plainSheet }) },
  { name: 'busy.xlsx', make: busyWorkbook },
  { name: 'linked.xlsx', make: linkedWorkbook },
  { name: 'a.xlsm', make: () => workbook({ sheet: plainSheet, parts: { 'xl/vbaProject.bin': MACRO } }) },
  { name: 'a.xlsb', make: () => workbook({ parts: { 'xl/workbook.bin': MACRO } }) },
  { name: 'a.docx', make: () => document({ body: p('Visits by region') + TABLE }) },
  { name: 'busy.docx', make: busyDocument },
  { name: 'a.docm', make: () => document({ body: TABLE, parts: { 'word/vbaProject.bin': MACRO } }) },
  { name: 'a.pptx', make: () => presentation([sp('Visits by region'), sp('All regions')]) },
  { name: 'a.pptm', make: () => presentation([sp('Visits')], { parts: { 'ppt/vbaProject.bin': MACRO } }) },
  { name: 'a.odt', make: () => openDocument('text', '<text:p>Visits by region</text:p>') },
  {
    name: 'a.ods',
    make: () => openDocument('spreadsheet', `<table:table table:name="S">${GRID}</table:table>`),
  },
  {
    name: 'a.odp',
    make: () =>
      openDocument(
        'presentation',
        '<draw:page><draw:frame><draw:text-box><text:p>Visits</text:p></draw:text-box></draw:frame></draw:page>',
      ),
  },
];
