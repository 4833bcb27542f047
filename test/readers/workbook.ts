import { ZipFile } from 'yazl';
import { buffer } from 'node:stream/consumers';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const WRITTEN = new Date('2026-01-01T12:00:00Z');

export interface WorkbookParts {
  /** The inside of `<worksheet>`. */
  readonly sheet?: string;
  /** More parts, or others instead of the usual ones. */
  readonly parts?: Readonly<Record<string, string | Buffer>>;
  /** More relationships of the workbook. */
  readonly relationships?: string;
  /** After `<sheets>` in the workbook. */
  readonly after?: string;
}

/** A workbook of one sheet `S`, written by hand, so that tests can say what no library writes. */
export function workbook({
  sheet = '<sheetData/>',
  parts = {},
  relationships = '',
  after = '',
}: WorkbookParts) {
  return zipped({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') + relationships,
    ),
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${sheet}</worksheet>`,
    ...parts,
  });
}

export function relations(inside: string): string {
  return `<Relationships>${inside}</Relationships>`;
}

export function relation(id: string, type: string, target: string, mode = 'Internal'): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}" TargetMode="${mode}"/>`;
}

export function zipped(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    // An OpenDocument begins with its type, readable as it stands. One date, so that the same parts are the same bytes.
    zip.addBuffer(Buffer.from(content), name, { compress: name !== 'mimetype', mtime: WRITTEN });
  }
  zip.end();
  return buffer(zip.outputStream);
}
