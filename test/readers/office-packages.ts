import { relation, relations, zipped } from './workbook';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export interface DocumentParts {
  /** The inside of `<w:body>`. */
  readonly body?: string;
  /** The inside of `<w:styles>`. */
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string | Buffer>>;
  /** Relationships of the body beside that to its styles. */
  readonly relationships?: string;
}

/** A Word document, written by hand, so that tests can say what no library writes. */
export function document({ body = '', styles = '', parts = {}, relationships = '' }: DocumentParts) {
  return zipped({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document ${WORD} ${RELATIONS}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(relation('rId1', 'styles', 'styles.xml') + relationships),
    'word/styles.xml': `<w:styles ${WORD}>${styles}</w:styles>`,
    ...parts,
  });
}

/** Another part of a document, such as its footnotes: `<w:footnotes>`. */
export function story(root: string, inside: string): string {
  return `<w:${root} ${WORD} ${RELATIONS}>${inside}</w:${root}>`;
}

/** A paragraph of one run; `properties` is the inside of `<w:rPr>`. */
export function p(text: string, properties = ''): string {
  return `<w:p>${r(text, properties)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of rows of cells; a cell is its text, or its text and the inside of `<w:tcPr>`. */
export function tbl(...rows: (string | readonly [text: string, properties: string])[][]): string {
  const cells = (row: (typeof rows)[number]) =>
    row.map((cell) => (typeof cell === 'string' ? tc(p(cell)) : tc(p(cell[0]), cell[1]))).join('');
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

export function tc(inside: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
}

/** An OpenDocument: `kind` is `text`, `spreadsheet` or `presentation`, `body` what stands in it. */
export function openDocument(
  kind: 'text' | 'spreadsheet' | 'presentation',
  body: string,
  { styles = '', parts = {} }: { styles?: string; parts?: Readonly<Record<string, string | Buffer>> } = {},
) {
  return zipped({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'content.xml':
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles>` +
      `<office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    ...parts,
  });
}

/** A presentation of the given slides, each the inside of its `<p:spTree>`; `sld` are attributes of the first. */
export function presentation(
  slides: readonly string[],
  { sld = '', parts = {} }: { sld?: string; parts?: Readonly<Record<string, string | Buffer>> } = {},
) {
  const pages = slides.map((tree, index): [string, string] => [
    `ppt/slides/slide${index + 1}.xml`,
    `<p:sld ${index === 0 ? sld : ''}><p:cSld><p:spTree>${tree}</p:spTree></p:cSld></p:sld>`,
  ]);
  const ids = slides.map((_, index) => `<p:sldId r:id="r${index + 1}"/>`).join('');
  return zipped({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'ppt/presentation.xml')),
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="9000" cy="6000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      slides.map((_, index) => relation(`r${index + 1}`, 'slide', `slides/slide${index + 1}.xml`)).join(''),
    ),
    ...Object.fromEntries(pages),
    ...parts,
  });
}

/** A shape with a paragraph of one run; its place is within the slide unless said. */
export function sp(
  text: string,
  { run = '', shape = '', at = 10 }: { run?: string; shape?: string; at?: number } = {},
) {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="1" name="" ${shape}/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${at}" y="10"/>` +
    `<a:ext cx="100" cy="100"/></a:xfrm></p:spPr><p:txBody><a:p><a:r><a:rPr>${run}</a:rPr><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`
  );
}
