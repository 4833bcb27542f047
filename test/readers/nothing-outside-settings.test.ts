import { readFile, type ReadFile } from './blocks';
import { document, openDocument, p, presentation, sp } from './office-packages';
import { workbook } from './workbook';

/** One word, as names and settings are: no sentence gives it away. */
const MAIL = 'anna.roth@example.org';
const put = (markup: string) => markup.replaceAll('§', MAIL);
const CELL = '<c r="A1"><v>120</v></c>';
const DATA = `<sheetData><row r="1">${CELL}</row></sheetData>`;

/** Each line a place; what stands there is §. */
const IN_SHEET: readonly string[] = [
  '<dataValidations><dataValidation type="list"><formula1>"§,b"</formula1></dataValidation></dataValidations>',
  ...['prompt', 'promptTitle', 'error', 'errorTitle'].map((key) => `<dataValidation sqref="A1" ${key}="§"/>`),
  '<cfRule type="expression"><formula>A1="§"</formula></cfRule>',
  '<cfRule type="containsText" text="§"/>',
  ...['tooltip', 'display', 'location'].map((key) => `<hyperlink ref="A1" ${key}="§"/>`),
  '<protectedRange name="§" sqref="A1"/>',
  ...['comment', 'name', 'user'].map((key) => `<scenario ${key}="§"/>`),
  '<inputCells r="A1" val="§"/>',
  '<filterColumn><filters><filter val="§"/></filters><customFilter val="§"/></filterColumn>',
  '<sortCondition ref="A1" customList="§"/>',
  '<cellSmartTagPr key="a" val="§"/>',
  '<control shapeId="1" name="§"/>',
  '<webPublishItem title="§"/>',
  '<extLst><ext uri="§"/></extLst>',
  '<extLst><ext><q:data xmlns:q="urn:q" q:a="§"/></ext></extLst>',
  '<extLst><ext><q:v xmlns:q="urn:q">§</q:v></ext></extLst>',
  '<extLst><ext><xm:f xmlns:xm="x">§</xm:f></ext></extLst>',
  '<q xmlns:q="urn:§"/>',
  '<AKIAQ7XN3FZ5L2M8R4TW/>',
];
const IN_CELLS: readonly string[] = [
  '<c r="A1" foo="§"><v>120</v></c>',
  '<c r="A1" t="§"><v>120</v></c>',
  '<c r="A1"><f>IF("§"="",0,120)</f><v>120</v></c>',
  '<c r="A1"><f t="array" ref="§">1</f><v>120</v></c>',
  '<c r="A1"><v>120</v><v>§</v></c>',
  '<c r="A1"><t>§</t><v>120</v></c>',
];
const IN_WORKBOOK: readonly string[] = [
  '<definedNames><definedName name="§">S!$A$1</definedName></definedNames>',
  ...['S!§', '#REF!§', 'IF(1,"§",2)'].map((value) => `<definedName name="a">${value}</definedName>`),
  ...['comment', 'description', 'help', 'customMenu'].map(
    (key) => `<definedName name="a" ${key}="§">S!$A$1</definedName>`,
  ),
  '<fileSharing userName="§"/>',
  '<absPath url="C:\\Users\\§\\"/>',
  '<customWorkbookView name="§"/>',
];
const BESIDE: readonly (readonly [part: string, content: string])[] = [
  [
    'xl/styles.xml',
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0&quot;§&quot;"/></numFmts></styleSheet>',
  ],
  ['xl/styles.xml', '<styleSheet><cellStyles><cellStyle name="§"/></cellStyles></styleSheet>'],
  ['xl/styles.xml', '<styleSheet><fonts><font><name val="§"/></font></fonts></styleSheet>'],
  ['xl/styles.xml', '<?mso-application §?><styleSheet/>'],
  ['xl/theme/theme1.xml', '<a:theme xmlns:a="a" name="§"/>'],
  ['xl/calcChain.xml', '<calcChain><c r="§"/></calcChain>'],
  ['xl/metadata.xml', '<metadata><metadataStrings><s v="§"/></metadataStrings></metadata>'],
  ['xl/richData/rdrichvaluestructure.xml', '<rvStructures><s><k n="§"/></s></rvStructures>'],
  ...['name', 'displayName', 'comment'].map(
    (key) => ['xl/tables/table1.xml', `<table ${key}="§"/>`] as const,
  ),
  ['xl/tables/table1.xml', '<table><tableColumn name="§" totalsRowLabel="§"/></table>'],
  ['xl/pivotTables/pivotTable1.xml', '<pivotTableDefinition name="§"/>'],
  [
    'xl/pivotTables/pivotTable1.xml',
    '<pivotTableDefinition><pivotField><item n="§"/></pivotField></pivotTableDefinition>',
  ],
  ['xl/slicers/slicer1.xml', '<slicers><slicer caption="§"/></slicers>'],
  ['xl/persons/person.xml', '<personList><person displayName="A" userId="§"/></personList>'],
  ['customXml/item1.xml', '<a b="§"/>'],
  ['customXml/item1.xml', `<a>${'<b>North of all regions</b>'.repeat(300)}<b>§</b></a>`],
  ['customXml/item1.xml', `<a>${'North of all regions '.repeat(30)}§</a>`],
  ['customXml/item1.bin', '§'],
  ['customXml/itemProps1.xml', '<ds:item xmlns:ds="d"><ds:schemaRef ds:uri="§"/></ds:item>'],
  [
    'docProps/core.xml',
    `<c xmlns:dc="d"><dc:description>${'North of all regions '.repeat(60)}§</dc:description></c>`,
  ],
  ['docProps/app.xml', '<Properties><Application>§</Application></Properties>'],
  ['docProps/app.xml', '<Properties><TitlesOfParts><lpstr>§</lpstr></TitlesOfParts></Properties>'],
  ['docProps/custom.xml', '<Properties><property name="a" linkTarget="§"><i4>1</i4></property></Properties>'],
  ['xl/printerSettings/printerSettings1.bin', `HP${'\0'.repeat(500)}§\0\0`],
  [
    'xl/printerSettings/printerSettings1.bin',
    `HP${'\0'.repeat(500)}${Buffer.from(MAIL, 'utf16le').toString('latin1')}`,
  ],
  ['xl/drawings/drawing1.xml', '<xdr:wsDr xmlns:xdr="x"><xdr:cNvPr name="§"/></xdr:wsDr>'],
  ['xl/drawings/drawing1.xml', '<xdr:wsDr xmlns:xdr="x"><a:hlinkClick xmlns:a="a" tooltip="§"/></xdr:wsDr>'],
  ['xl/drawings/drawing2.xml', '<c:userShapes xmlns:c="c"><a:t xmlns:a="a">§</a:t></c:userShapes>'],
  ...['id', 'title', 'href', 'alt'].map(
    (key) => ['xl/drawings/vmlDrawing1.vml', `<xml><v:shape ${key}="§"/></xml>`] as const,
  ),
  ['xl/drawings/vmlDrawing1.vml', '<xml><!-- § --></xml>'],
  ['xl/drawings/vmlDrawing1.vml', '<xml><x:FmlaMacro>§</x:FmlaMacro></xml>'],
  [
    'xl/charts/chart1.xml',
    '<c:chartSpace xmlns:c="c"><c:numFmt formatCode="0&quot;§&quot;"/></c:chartSpace>',
  ],
  ['xl/charts/chart1.xml', '<c:chartSpace xmlns:c="c"><c:oddHeader>§</c:oddHeader></c:chartSpace>'],
  ['xl/sharedStrings.xml', `<sst>${'<si><t>of nobody</t></si>'.repeat(30)}<si><t>§</t></si></sst>`],
  ['xl/sharedStrings.xml', '<sst><si><r><rPr><rFont val="§"/></rPr><t>a</t></r></si></sst>'],
  ['[Content_Types].xml', '<Types><Override PartName="/§" ContentType="a"/></Types>'],
  ['customUI/customUI.xml', '<customUI><button label="§"/></customUI>'],
  ['xl/chartsheets/sheet1.xml', '<chartsheet><oddHeader>§</oddHeader></chartsheet>'],
  [`xl/theme/${MAIL}.xml`, '<a/>'],
];
const field = (code: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r></w:p>`;
const IN_DOCUMENT: readonly string[] = [
  ...[' PAGE \\* § ', ' REF § \\h ', ' XE "§" ', ' IF 1 = 1 "§" "b" '].map(field),
  `<w:p><w:fldData>${Buffer.from(MAIL).toString('base64')}</w:fldData></w:p>`,
  '<w:p><w:bookmarkStart w:id="0" w:name="§"/></w:p>',
  '<w:sdt><w:sdtPr><w:tag w:val="§"/><w:listItem w:displayText="a" w:value="§"/></w:sdtPr></w:sdt>',
  '<w:p><w:ffData><w:default w:val="§"/></w:ffData></w:p>',
  '<w:tbl><w:tblPr><w:tblCaption w:val="§"/></w:tblPr></w:tbl>',
  '<w:p><w:hyperlink w:anchor="a" w:tooltip="§"/></w:p>',
  '<w:t>§</w:t>',
  '<w:p><w:pPr><w:pPrChange w:id="1"><w:t>§</w:t></w:pPrChange></w:pPr></w:p>',
];
/** Where several names stand: one name is a heading as well as a person, all of them together are a list. */
const PEOPLE = ['Anna Roth', 'Ola Nordmann', 'Kari Hansen', 'Berg, Liv'];
const each = (markup: string) => PEOPLE.map((name) => markup.replaceAll('§', name)).join('');
const LISTS_IN_SHEET: readonly string[] = [
  `<dataValidation type="list"><formula1>"${PEOPLE.slice(0, 3).join(',')}"</formula1></dataValidation>`,
  `<x14:formula1><xm:f>"${PEOPLE.slice(0, 3).join(',')}"</xm:f></x14:formula1>`,
  `<sortCondition customList="${PEOPLE.slice(0, 3).join(',')}"/>`,
  each('<filter val="§"/>'),
  each('<hyperlink ref="A1" tooltip="§"/>'),
  each('<scenario name="§"/>'),
  `<cfRule><formula>OR(${each('A1="§",')}1)</formula></cfRule>`,
  each('<cfRule><formula>A1="§"</formula></cfRule>'),
];
const LISTS_BESIDE: readonly (readonly [part: string, content: string])[] = [
  ['xl/slicerCaches/slicerCache1.xml', `<s><items>${each('<i n="§"/>')}</items></s>`],
  ['xl/ctrlProps/ctrlProp1.xml', `<f><itemLst>${each('<item val="§"/>')}</itemLst></f>`],
  ['xl/metadata.xml', `<metadata>${each('<s v="§"/>')}</metadata>`],
  ['customXml/item1.xml', `<a>${each('<p>§</p>')}</a>`],
];
const COMMENTS = Array.from(
  { length: 120 },
  (_, at) => `<w:comment w:id="${at}">${p(`ok ${at}`)}</w:comment>`,
);
const OPEN: readonly (readonly [name: string, make: () => Promise<Buffer>])[] = [
  ['a form', () => openDocument('text', put('<text:p>a</text:p><form:text form:value="§"/>'))],
  [
    'a mark of a note',
    () => openDocument('text', put('<text:p><text:note-citation>§</text:note-citation></text:p>')),
  ],
  [
    'its type',
    () => openDocument('text', '', { parts: { mimetype: put('application/vnd.oasis.opendocument.text§') } }),
  ],
  ['its cache', () => openDocument('text', '', { parts: { 'layout-cache': MAIL } })],
  [
    'a formula',
    () =>
      openDocument(
        'spreadsheet',
        put(
          '<table:table><table:table-row><table:table-cell table:formula="of:=IF(1;1;&quot;§&quot;)"/></table:table-row></table:table>',
        ),
      ),
  ],
  [
    'a driver’s settings',
    () =>
      openDocument('text', '', {
        parts: {
          'settings.xml': `<s><config:config-item config:name="PrinterSetup">${Buffer.from(MAIL).toString('base64')}</config:config-item></s>`,
        },
      }),
  ],
];

/** Everything that anybody is told of the file, or that something of it was not read. */
function isFound(read: ReadFile): boolean {
  const told = JSON.stringify(read, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
  return /anna.roth@example.org|AKIAQ7XN3FZ5L2M8R4TW/.test(told) || read.unread.length > 0;
}

async function missedOf(name: string, places: readonly string[], make: (markup: string) => Promise<Buffer>) {
  const missed: string[] = [];
  for (const place of places) if (!isFound(await readFile(name, await make(put(place))))) missed.push(place);
  return missed;
}

describe('nothing is outside the check in a name or a setting', () => {
  it.each([
    ['behind the cells', IN_SHEET, (markup: string) => workbook({ sheet: DATA + markup })],
    ['of a cell', IN_CELLS, (markup: string) => workbook({ sheet: DATA.replace(CELL, markup) })],
    ['of a workbook', IN_WORKBOOK, (markup: string) => workbook({ sheet: DATA, after: markup })],
  ])('%s', async (_where, places, make) => {
    expect(await missedOf('t.xlsx', places, make)).toEqual([]);
  });

  it('in a part beside the sheets', async () => {
    const missed: string[] = [];
    for (const [part, content] of BESIDE) {
      const bytes = await workbook({ sheet: DATA, parts: { [part]: put(content) } });
      if (!isFound(await readFile('t.xlsx', bytes))) missed.push(`${part}: ${content}`);
    }
    expect(missed).toEqual([]);
  });

  it('of a document', async () => {
    const make = (markup: string) => document({ body: p('Visits') + markup });
    expect(await missedOf('t.docx', IN_DOCUMENT, make)).toEqual([]);
  });

  it('of a list of names: a choice, a filter, a formula', async () => {
    const files: (readonly [name: string, bytes: Buffer])[] = [
      ['t.docx', await document({ body: p('Visits') + each('<w:listItem w:displayText="§" w:value="§"/>') })],
    ];
    for (const sheet of LISTS_IN_SHEET) files.push(['t.xlsx', await workbook({ sheet: DATA + sheet })]);
    for (const [part, content] of LISTS_BESIDE)
      files.push(['t.xlsx', await workbook({ sheet: DATA, parts: { [part]: content } })]);
    const choices = `<table:content-validation table:condition="of:cell-content-is-in-list(${each('&quot;§&quot;;')})"/>`;
    files.push(['t.ods', await openDocument('spreadsheet', choices)]);
    for (const [name, bytes] of files) {
      const lists = (await readFile(name, bytes)).parts.filter(({ part }) => part === 'list');
      expect(lists).toHaveLength(1);
      expect(lists[0]?.text).toMatch(/^Anna Roth\nOla Nordmann\nKari Hansen(?:\nBerg, Liv)?$/);
    }
  });

  it('in the last of many comments', async () => {
    const comments = `<w:comments xmlns:w="w">${COMMENTS.join('')}<w:comment w:id="999">${p(MAIL)}</w:comment></w:comments>`;
    const bytes = await document({ body: p('Visits'), parts: { 'word/comments.xml': comments } });
    expect(isFound(await readFile('t.docx', bytes))).toBe(true);
  });

  it('of a slide', async () => {
    const places = [
      '<p:cNvPr name="§"/>',
      '<a:hlinkClick tooltip="§"/>',
      '<a:hlinkClick action="§"/>',
      '<a:t>§</a:t>',
    ];
    expect(await missedOf('t.pptx', places, (markup) => presentation([sp('Visits') + markup]))).toEqual([]);
  });

  it.each(OPEN)('of an OpenDocument: %s', async (_where, make) => {
    expect(isFound(await readFile('t.odt', await make()))).toBe(true);
  });

  it('but what programs name and measure is nothing to say', async () => {
    const sheet =
      '<sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3"/>' +
      DATA +
      '<pageMargins left="0.70866141732283472"/>';
    const styles =
      '<styleSheet xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{0D41A2B7-3A27-4D52-9B7A-3F3C2BDEFD11}">' +
      '<fonts><font><name val="Times New Roman"/></font></fonts><cellStyles><cellStyle name="Heading 1 of the body text"/></cellStyles></styleSheet>';
    const parts = {
      'xl/styles.xml': styles,
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:created>2026-11-26T22:06:03Z</dcterms:created></cp:coreProperties>',
      'docProps/app.xml': '<Properties><Application>Microsoft Macintosh Word</Application></Properties>',
    };
    const read = await readFile('t.xlsx', await workbook({ sheet, parts }));
    expect(read.parts).toEqual([]);
    expect(read.lines).toEqual([]);
  });

  it('nor are the parts of a table, as flextable leaves them between the tags', async () => {
    const rows = ['header 1', 'body 9', 'body10'].map(
      (words) => `<w:tr>${words}<w:tc>${p('a')}</w:tc></w:tr>`,
    );
    const { parts } = await readFile('t.docx', await document({ body: `<w:tbl>${rows.join('')}</w:tbl>` }));
    expect(parts).toEqual([]);
  });

  it('nor are the shapes of letters, and when a change was made', async () => {
    const body = `<w:p><w:ins w:id="1" w:author="R" w:date="2024-10-14T10:00:00Z"><w:r><w:t>Visits</w:t></w:r></w:ins></w:p>`;
    const fonts =
      '<w:fonts xmlns:w="w"><w:font w:name="Calibri"><w:panose1 w:val="020F0502020204030204"/></w:font></w:fonts>';
    const { texts } = await readFile(
      't.docx',
      await document({ body, parts: { 'word/fontTable.xml': fonts } }),
    );
    expect(texts.map(({ place }) => place.part)).toEqual([undefined]);
  });
});
