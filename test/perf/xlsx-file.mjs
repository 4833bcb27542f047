import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { seeded } from './seeded.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const COLUMNS = 'ABCDEFGHI';
const LABELS = ['region', 'age', 'sex', 'month', 'patients', 'visits', 'percent', 'mean', 'score'];
const REGIONS = ['Northern', 'Eastern', 'Southern', 'Western', 'Central', 'Islands'];

const TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
const relationship = (type, target) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;

/** Writes a workbook of one sheet with nine columns, as Excel writes it: every cell has its address. */
export async function xlsxFile(path, { cells, seed }) {
  const zip = new ZipFile();
  const options = { compressionLevel: 6 };
  zip.addBuffer(Buffer.from(TYPES), '[Content_Types].xml');
  zip.addBuffer(Buffer.from(relationship('officeDocument', 'xl/workbook.xml')), '_rels/.rels');
  zip.addBuffer(
    Buffer.from(
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Visits" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/workbook.xml',
  );
  zip.addBuffer(
    Buffer.from(relationship('worksheet', 'worksheets/sheet1.xml')),
    'xl/_rels/workbook.xml.rels',
  );
  zip.addReadStream(
    Readable.from(sheet(Math.round(cells / COLUMNS.length), seed)),
    'xl/worksheets/sheet1.xml',
    options,
  );
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

function* sheet(rows, seed) {
  const random = seeded(seed);
  let block = `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1">${LABELS.map((label, at) => text(COLUMNS[at] + 1, label)).join('')}</row>`;
  for (let number = 2; number <= rows; number++) {
    block += row(number, random);
    if (block.length < 64 * 1024) continue;
    yield Buffer.from(block);
    block = '';
  }
  yield Buffer.from(`${block}</sheetData></worksheet>`);
}

function row(number, random) {
  const patients = 40 + Math.floor(random() * 900);
  const visits = 12 + Math.floor(random() * 28);
  const numbers = [
    1 + (number % 12),
    patients,
    visits,
    (100 * visits) / patients,
    15 + 8 * random(),
    random(),
  ];
  const cells = [
    text(`A${number}`, REGIONS[number % REGIONS.length]),
    text(`B${number}`, `${18 + (number % 7) * 10}+`),
    text(`C${number}`, number % 2 === 0 ? 'F' : 'M'),
    ...numbers.map(
      (value, at) => `<c r="${COLUMNS[at + 3]}${number}"><v>${Number(value.toFixed(2))}</v></c>`,
    ),
  ];
  return `<row r="${number}">${cells.join('')}</row>`;
}

function text(address, value) {
  return `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
}
