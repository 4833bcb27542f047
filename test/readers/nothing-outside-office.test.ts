import { readFile, type ReadFile } from './blocks';
import { placesIn } from './markup-places';
import { p, sp, tbl } from './office-packages';
import { relation, relations, zipped } from './workbook';

type Parts = Readonly<Record<string, string | Buffer>>;

const CORE =
  '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>R</dc:creator><cp:revision>1</cp:revision></cp:coreProperties>';
const CHART =
  '<c:chartSpace xmlns:c="c"><c:chart><c:plotArea><c:barChart><c:ser><c:cat><c:strRef><c:f>S!A1</c:f><c:strCache><c:ptCount val="1"/>' +
  '<c:pt idx="0"><c:v>North</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:pt idx="0"><c:v>120</c:v></c:pt>' +
  '</c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>';
const SHAPE =
  '<xdr:wsDr xmlns:xdr="x"><xdr:sp><xdr:txBody><a:p><a:r><a:t>Note</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>';
const SHEET =
  '<sheetPr/><cols><col min="1" max="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>120</v></c>' +
  '<c r="C1" t="inlineStr"><is><t>x</t></is></c></row></sheetData><pageMargins left="1"/><headerFooter><oddHeader>x</oddHeader></headerFooter>';

/** Packages with the usual parts of their kind, each an XML that readers and nobody else may look into. */
const PACKAGES: readonly (readonly [name: string, parts: Parts])[] = [
  [
    't.docx',
    {
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
      'word/document.xml': `<w:document xmlns:w="w"><w:body>${p('People')}${tbl(['North', '120'])}<w:sectPr/></w:body></w:document>`,
      'word/_rels/document.xml.rels': relations(
        relation('rId1', 'styles', 'styles.xml') +
          relation('rId2', 'settings', 'settings.xml') +
          relation('rId3', 'footnotes', 'footnotes.xml') +
          relation('rId4', 'chart', 'charts/chart1.xml'),
      ),
      'word/styles.xml':
        '<w:styles xmlns:w="w"><w:style w:styleId="A"><w:name w:val="A"/><w:rPr/></w:style></w:styles>',
      'word/settings.xml':
        '<w:settings xmlns:w="w"><w:zoom w:percent="100"/><w:compat></w:compat></w:settings>',
      'word/fontTable.xml': '<w:fonts xmlns:w="w"><w:font w:name="Arial"></w:font></w:fonts>',
      'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote w:id="1">${p('all')}</w:footnote></w:footnotes>`,
      'word/charts/chart1.xml': CHART,
      'docProps/core.xml': CORE,
    },
  ],
  [
    't.xlsx',
    {
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="A">S!A1</definedName></definedNames></workbook>',
      'xl/_rels/workbook.xml.rels': relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relation('rId2', 'styles', 'styles.xml') +
          relation('rId3', 'sharedStrings', 'sharedStrings.xml') +
          relation('rId4', 'theme', 'theme/theme1.xml'),
      ),
      'xl/worksheets/sheet1.xml': `<worksheet>${SHEET}</worksheet>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relations(
        relation('rId1', 'drawing', '../drawings/drawing1.xml'),
      ),
      'xl/drawings/drawing1.xml': SHAPE,
      'xl/styles.xml':
        '<styleSheet><fonts><font><sz val="11"/></font></fonts><fills></fills><cellXfs><xf fontId="0"/></cellXfs></styleSheet>',
      'xl/sharedStrings.xml': '<sst><si><t>region</t><rPh sb="0" eb="1"><t>r</t></rPh></si></sst>',
      'xl/theme/theme1.xml':
        '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="O"><a:dk1></a:dk1></a:clrScheme></a:themeElements></a:theme>',
      'docProps/core.xml': CORE,
    },
  ],
  [
    't.pptx',
    {
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relations(relation('rId1', 'officeDocument', 'ppt/presentation.xml')),
      'ppt/presentation.xml':
        '<p:presentation xmlns:r="r"><p:sldIdLst><p:sldId r:id="r1"/></p:sldIdLst><p:sldSz cx="9000" cy="6000"/></p:presentation>',
      'ppt/_rels/presentation.xml.rels': relations(relation('r1', 'slide', 'slides/slide1.xml')),
      'ppt/slides/slide1.xml': `<p:sld><p:cSld><p:spTree>${sp('One')}</p:spTree></p:cSld></p:sld>`,
      'ppt/slides/_rels/slide1.xml.rels': relations(
        relation('r1', 'slideLayout', '../slideLayouts/slideLayout1.xml'),
      ),
      'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout><p:cSld><p:spTree>${sp('Ward')}</p:spTree></p:cSld></p:sldLayout>`,
      'ppt/presProps.xml': '<p:presentationPr></p:presentationPr>',
      'docProps/core.xml': CORE,
    },
  ],
  ['t.odt', openDocument('text', '<text:h>People</text:h><text:p>all<text:s/></text:p>')],
  [
    't.ods',
    openDocument(
      'spreadsheet',
      '<table:table table:name="S"><table:table-column/><table:table-row><table:table-cell office:value-type="float" ' +
        'office:value="120"><text:p>120</text:p></table:table-cell></table:table-row></table:table>',
    ),
  ],
  [
    't.odp',
    openDocument(
      'presentation',
      '<draw:page draw:name="p1"><draw:frame><draw:text-box><text:p>One</text:p></draw:text-box></draw:frame></draw:page>',
    ),
  ],
];

function openDocument(kind: string, body: string): Parts {
  return {
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'META-INF/manifest.xml':
      '<manifest:manifest><manifest:file-entry manifest:full-path="/"/></manifest:manifest>',
    'content.xml':
      '<office:document-content><office:automatic-styles><style:style style:name="P1" style:family="paragraph">' +
      '<style:text-properties fo:color="#000000"/></style:style></office:automatic-styles>' +
      `<office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'styles.xml':
      '<office:document-styles><office:styles><style:style style:name="S" style:family="text"></style:style></office:styles>' +
      '<office:master-styles><style:master-page style:name="M"></style:master-page></office:master-styles></office:document-styles>',
    'meta.xml':
      '<office:document-meta><office:meta><dc:creator>R</dc:creator></office:meta></office:document-meta>',
    'settings.xml':
      '<office:document-settings><office:settings><config:config-item-set config:name="s"><config:config-item ' +
      'config:name="Zoom" config:type="int">100</config:config-item></config:config-item-set></office:settings></office:document-settings>',
  };
}

/** Everything that anybody is told of the file, or that something of it was not read. */
function isFound(read: ReadFile): boolean {
  const told = JSON.stringify(read, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
  return told.includes('Anna Roth') || read.unread.length > 0;
}

async function missedIn(name: string, parts: Parts): Promise<string[]> {
  const missed: string[] = [];
  for (const [part, content] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(part)) continue;
    for (const { where, xml } of placesIn(content.toString())) {
      if (!isFound(await readFile(name, await zipped({ ...parts, [part]: xml }))))
        missed.push(`${part}: ${where}`);
    }
  }
  return missed;
}

describe('nothing is outside the check', () => {
  it.each(PACKAGES)('in the markup of a %s: each element, each tag, each comment', async (name, parts) => {
    const plain = await readFile(name, await zipped(parts));
    expect(plain.unread).toEqual([]);
    expect(plain.parts.filter(({ part }) => part === 'hidden-bytes')).toEqual([]);
    expect(await missedIn(name, parts)).toEqual([]);
  });
});
