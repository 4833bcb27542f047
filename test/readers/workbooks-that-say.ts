import { relation, relations, type WorkbookParts } from './workbook';

/** The cells of a sheet `S`; the 4 in B2 is taken out, and in some tests the 12 in A2. */
export const CELLS =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Region</t></is></c></row><row r="2"><c r="A2"><v>12</v></c><c r="B2"><v>4</v></c></row></sheetData>';

const after = (markup: string) => ({ sheet: `${CELLS}${markup}` });
const part = (path: string, markup: string) => ({ parts: { [path]: markup } });
const format = (rule: string) =>
  after(`<conditionalFormatting sqref="B2:B9">${rule}</conditionalFormatting>`);
const styled = (code: string) =>
  part(
    'xl/styles.xml',
    `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts></styleSheet>`,
  );
const table = (inside: string) => part('xl/tables/table1.xml', `<table ref="A1:B2">${inside}</table>`);
const outside = (target: string) => ({
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('rId1', 'hyperlink', target, 'External')),
  },
});
const drawn = (inside: string) =>
  part('xl/drawings/drawing1.xml', `<xdr:wsDr><xdr:sp>${inside}</xdr:sp></xdr:wsDr>`);
const custom = (markup: string) => part('customXml/item1.xml', markup);
const named = (sheets: string) =>
  part(
    'xl/workbook.xml',
    `<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/>${sheets}</sheets></workbook>`,
  );

/** Workbooks that say 4 beside these cells, each with where. */
// prettier-ignore
export const SAYS: readonly (readonly [place: string, parts: WorkbookParts])[] = [
  ['a defined name', { after: '<definedNames><definedName name="few">4</definedName></definedNames>' }],
  ['what is said of a defined name', { after: '<definedNames><definedName name="a" comment="4">S!$A$1</definedName></definedNames>' }],
  ['the name of a sheet', named('<sheet name="4 in Sefton" sheetId="2" r:id="rId9"/>')],
  ['the properties of the file', part('docProps/custom.xml', '<Properties><property fmtid="{x}" pid="2" name="few"><vt:i4>4</vt:i4></property></Properties>')],
  ['the properties of the file', part('docProps/app.xml', '<Properties><Company>4 in Sefton</Company></Properties>')],
  ['the properties of the file', part('docProps/core.xml', '<cp:coreProperties><dc:creator>4 in Sefton</dc:creator></cp:coreProperties>')],
  ['the list of sheets in the properties', part('docProps/app.xml', '<Properties><TitlesOfParts><vt:lpstr>4 women</vt:lpstr></TitlesOfParts></Properties>')],
  ['the list of allowed values of S!B2', after('<dataValidations><dataValidation type="list" sqref="B2"><formula1>"4,8"</formula1></dataValidation></dataValidations>')],
  ['the hint for what may be entered of S!B2', after('<dataValidations><dataValidation sqref="B2" prompt="it was &#52; before"/></dataValidations>')],
  ['the conditional format of S!B2:B9', format('<cfRule type="cellIs" operator="equal"><formula>4</formula></cfRule>')],
  ['the conditional format of S!B2:B9', format('<cfRule type="cellIs" operator="lessThan"><formula>4</formula></cfRule>')],
  ['the conditional format of S!B2:B9', format('<cfRule type="expression"><formula>IF($B$2=4,1,0)</formula></cfRule>')],
  ['the conditional format of S!B2:B9', format('<cfRule type="containsText" text="4"/>')],
  ['the conditional format of S!B2:B9', format('<cfRule type="colorScale"><colorScale><cfvo type="num" val="4"/></colorScale></cfRule>')],
  ['the conditional format of S!B2:B9', format('<x14:cfRule type="dataBar"><x14:dataBar><x14:cfvo type="num"><xm:f>4</xm:f></x14:cfvo></x14:dataBar></x14:cfRule>')],
  ['a filter of S!A1:B2', after('<autoFilter ref="A1:B2"><filterColumn colId="1"><filters><filter val="4"/></filters></filterColumn></autoFilter>')],
  ['a scenario on S', after('<scenarios><scenario name="x"><inputCells r="B2" val="4"/></scenario></scenarios>')],
  ['a header or footer on S', after('<headerFooter><oddFooter>&amp;L&amp;8Sefton: 4</oddFooter></headerFooter>')],
  ['the tip of the link of S!A1', after('<hyperlinks><hyperlink ref="A1" tooltip="4"/></hyperlinks>')],
  ['the address of a link on S', outside('https://example.org/x?women=4')],
  ['the address of a link on S', outside('mailto:a@example.org?subject=Sefton%204')],
  ['a smart tag of S!B2', after('<smartTags><cellSmartTags r="B2"><cellSmartTag><cellSmartTagPr key="was" val="4"/></cellSmartTag></cellSmartTags></smartTags>')],
  ['the link of S!A1', after('<hyperlinks><hyperlink ref="A1" location="\'4 women\'!A1+4"/></hyperlinks>')],
  ['the author of a note', part('xl/persons/person.xml', '<personList><person displayName="4 women"/></personList>')],
  ['the link of a button or box', part('xl/drawings/vmlDrawing1.vml', '<xml><v:shape href="https://example.org/?n=4"></xml>')],
  ['the table', table('<extLst><ext><was>4</was></ext></extLst>')],
  ['the properties of the file', part('docProps/custom.xml', '<Properties><property name="4"/></Properties>')],
  ['the name of a protected range of S!B2', after('<protectedRanges><protectedRange sqref="B2" name="4 women"/></protectedRanges>')],
  ['what stands in the file on S', after('<!-- 4 women -->')],
  ['what stands in the file on S', after('<extLst><ext><n:was>4</n:was></ext></extLst>')],
  ['what stands in the file on S', { sheet: CELLS.replace('</row>', '<!-- 4 women --></row>') }],
  ['a filter', table('<autoFilter><filterColumn><customFilters><customFilter val="4"/></customFilters></filterColumn></autoFilter>')],
  ['a column or the total row of the table', table('<tableColumns><tableColumn name="Women (4)"/></tableColumns>')],
  ['a column or the total row of the table', table('<tableColumns><tableColumn name="a" totalsRowLabel="4"/></tableColumns>')],
  ['a formula of the table', table('<tableColumns><tableColumn name="a"><totalsRowFormula>SUM([a])+4</totalsRowFormula></tableColumn></tableColumns>')],
  ['the description of the table', part('xl/tables/table1.xml', '<table comment="4"/>')],
  ['a number format', styled('0&quot; (was 4)&quot;')],
  ['a number format', styled('[&lt;5]\\4;0')],
  ['how a text is spoken', part('xl/sharedStrings.xml', '<sst><si><t>a</t><rPh><t>4</t></rPh></si></sst>')],
  ['a text box or shape', drawn('<a:p><a:t>of whom </a:t><a:t>4</a:t><a:t>were men</a:t></a:p>')],
  ['a text box or shape', drawn('<a:p><a:r><a:t>Sefton: </a:t></a:r><a:r><a:t>&#52;</a:t></a:r></a:p>')],
  ['the description of a picture or shape', drawn('<xdr:cNvPr id="2" name="Picture 1" descr="4"/>')],
  ['the tip of the link of a picture or shape', drawn('<a:hlinkClick tooltip="4"/>')],
  ['a button or box', part('xl/drawings/vmlDrawing1.vml', '<xml><v:textbox><div><font>4 men<br></font></div></v:textbox></xml>')],
  ['the description of a button or box', part('xl/drawings/vmlDrawing1.vml', "<xml><v:shape alt='4'></xml>")],
  ['the value of a control', part('xl/ctrlProps/ctrlProp1.xml', '<formControlPr objectType="Spin" val="4"/>')],
  ['a query or connection', part('xl/connections.xml', '<connections><connection id="1" description="4"/></connections>')],
  ['a query or connection', part('xl/queryTables/queryTable1.xml', '<queryTable name="4 women"/>')],
  ['custom data', custom('<a><b>4</b></a>')],
  ['custom data', custom('<a sefton="4"/>')],
  ['custom data', custom('<a><![CDATA[4]]></a>')],
  ['the note', part('xl/threadedComments/threadedComment1.xml', '<ThreadedComments><threadedComment ref="B2"><text>(4)</text></threadedComment></ThreadedComments>')],
  ['what stands in the file', part('xl/media/image1.svg', '<svg><text>4</text></svg>')],
];

/** Workbooks in which 4, 9, 10 and 12 are other numbers. */
// prettier-ignore
export const SAYS_OTHERS: readonly (readonly [what: string, parts: WorkbookParts])[] = [
  ['bounds by rank or share', format('<cfRule type="top10" rank="4" priority="4" dxfId="4"/><cfRule type="colorScale"><colorScale><cfvo type="percentile" val="4"/></colorScale></cfRule>')],
  ['the limit of the rulebook', format('<cfRule type="cellIs" operator="lessThan"><formula>10</formula></cfRule>')],
  ['the limit of the rulebook, in words', { parts: { 'docProps/core.xml': '<a><dc:description>Counts below 10 or &lt;10 are left out.</dc:description></a>', }, }],
  ['pages, margins and panes', after('<pageMargins left="4"/><pageSetup paperSize="4" fitToHeight="4"/><headerFooter><oddHeader>&amp;C&amp;4Page &amp;P</oddHeader></headerFooter>')],
  ['places of pictures', drawn('<xdr:from><xdr:col>4</xdr:col><xdr:row>4</xdr:row></xdr:from><xdr:cNvPr id="4" name="Picture 4"/>')],
  ['places of notes', part('xl/drawings/vmlDrawing1.vml', '<xml><v:shape fillcolor="infoBackground [4]"><x:ClientData><x:Row>4</x:Row><x:Anchor>4, 15, 4, 10</x:Anchor></x:ClientData></v:shape></xml>')],
  ['numbers of columns, colours and lengths', { sheet: after('<conditionalFormatting sqref="B2"><cfRule type="dataBar"><dataBar minLength="4"><color theme="4"/></dataBar></cfRule></conditionalFormatting>').sheet, ...table('<tableColumns count="4"><tableColumn id="4" name="a"/></tableColumns>') }],
  ['places in a drawing', part('xl/media/image1.svg', '<svg><g transform="translate(4 4)"/></svg>')],
  ['a link into a sheet', after('<hyperlinks><hyperlink ref="A1" location="\'Ward 4\'!A4"/></hyperlinks>')],
  ['what small lines are drawn from', after('<extLst><x14:sparkline><xm:f>\'Ward 4\'!A4:D4</xm:f></x14:sparkline></extLst>')],
  ['numbered sheets', named('<sheet name="3" sheetId="3" r:id="rId8"/><sheet name="4" sheetId="4" r:id="rId9"/><sheet name="Wave 4" sheetId="5" r:id="rId10"/>')],
  ['formats of digits', styled('#,##0.0000;[Red]-#,##0')],
  ['names of styles', part('xl/styles.xml', '<styleSheet><fonts><font><sz val="4"/><name val="Bodoni 4"/></font></fonts><cellStyles><cellStyle name="Heading 4" builtinId="4"/><cellStyle name="4% - Accent4"/></cellStyles></styleSheet>')],
  ['days', part('docProps/core.xml', '<a><dc:title>Visits, 4 May and July 4</dc:title><cp:revision>4</cp:revision><dcterms:created>2024-04-04T04:04:04Z</dcterms:created></a>')],
  ['settings of office programs', custom('<b:Sources StyleName="APA" Version="4"/>')],
  ['addresses', outside('https://example.org/2024/04/04/visits-v4.html')],
  ['which subtotal it is', table('<tableColumns><tableColumn name="a"><totalsRowFormula>SUBTOTAL(4,[a])</totalsRowFormula></tableColumn></tableColumns>')],
  ['columns as their heads say', { ...table('<tableColumns><tableColumn name="4 to 9"/></tableColumns>'), sheet: CELLS.replace('Region', '4 to 9'), }],
  ['references', { after: '<definedNames><definedName name="a">\'Wave 4\'!$A$4:$D$4</definedName></definedNames>' }],
];
