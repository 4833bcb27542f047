import type { SaysAs } from './says-as';

/** What may be said at a place that is no cell, and how it is read. */
interface PlaceBeside {
  /** In words, for the one who has to take it out; undefined where nothing is said that was counted. */
  readonly said?: string;
  readonly as: SaysAs;
}

/**
 * Where a workbook says something beside its cells, by the part's path in lower case and the place in it. The first line
 * that fits decides; one without words is never searched. Pivot tables, macros and charts of what changes are refused before.
 */
const PLACES: readonly (readonly [place: RegExp, said?: string, as?: SaysAs])[] = [
  // What programs count: positions, sizes, versions, pages, how often a file was saved.
  [/\/(?:from|to)\/(?:col|row)(?:Off)?$|\/ClientData\/(?!Val$)\w+$|\/bagId$/],
  [/^docprops\/core\.xml .*\/revision$/],
  [
    /^docprops\/app\.xml .*\/(?:TotalTime|Pages|Words|Characters\w*|Lines|Paragraphs|AppVersion|DocSecurity|i4)$/,
  ],
  [/^docprops\/custom\.xml .*\/property\[MSIP_\w*\]/],
  [/@(?:typeface|fmla|style)$|\/(?:font|rPr)\/\w+@val$|\/cfvo\[(?:percent|percentile|min|max|auto\w+)\]/],
  // Around the cells of a sheet, and of its tables.
  [/\/cfRule\[cellIs (?:less|greater|between|notBetween)\w*\]\/formula$/, 'the conditional format', 'bound'],
  [/\/cfRule\b[^@]*$|\/cfvo\b[^@]*(?:@val)?$|\/cfRule[^/]*@text$/, 'the conditional format', 'formula'],
  [/\/dataValidation\/formula[12]\b/, 'the list of allowed values', 'formula'],
  [/\/dataValidation@(?:prompt|error)/, 'the hint for what may be entered', 'sentence'],
  [/\/(?:odd|even|first)(?:Header|Footer)$/, 'a header or footer', 'header'],
  [/\/(?:filter|customFilter)@val$|\/top10@filterVal$/, 'a filter', 'sentence'],
  [/\/inputCells@val$/, 'a scenario', 'sentence'],
  [/\/hyperlink@location$/, 'the link', 'formula'],
  [/\/hyperlink@(?:tooltip|display)$/, 'the tip of the link', 'sentence'],
  [/\/cellSmartTagPr@val$/, 'a smart tag', 'sentence'],
  [/\/protectedRange@name$/, 'the name of a protected range', 'sentence'],
  [/\/tableColumn@(?:name|uniqueName|totalsRowLabel)$/, 'a column or the total row of the table', 'label'],
  [/\/(?:calculatedColumnFormula|totalsRowFormula)$/, 'a formula of the table', 'formula'],
  [/\/table@(?:comment|altText\w*)$/, 'the description of the table', 'sentence'],
  // Of the whole workbook.
  [/\/sheets\/sheet@name$/, 'the name of a sheet', 'sheet'],
  [/\/TitlesOfParts\//, 'the list of sheets in the properties', 'sheet'],
  [/\/definedName$/, 'a defined name', 'formula'],
  [
    /\/definedName@(?:comment|description|help|statusBar|customMenu)$/,
    'what is said of a defined name',
    'sentence',
  ],
  [/\/absPath@url$|\/cellStyle@name$|\/tableStyle@name$|\/theme@name$/, 'a name that programs give', 'name'],
  [/\/numFmt@formatCode$/, 'a number format', 'format'],
  [/\/rPh\b/, 'how a text is spoken'],
  [/^xl\/sharedstrings\.xml /],
  // Parts of their own.
  [/^xl\/(?:threaded)?comments?.*\/author$|^xl\/persons\//, 'the author of a note'],
  [/^xl\/(?:threaded)?comments?/, 'the note'],
  [/\/cNvPr@(?:descr|title)$/, 'the description of a picture or shape', 'sentence'],
  [/\/cNvPr@name$/, 'the name of a picture or shape', 'name'],
  [/\/hlink\w+@tooltip$/, 'the tip of the link of a picture or shape', 'sentence'],
  [/^xl\/(?:drawings|diagrams)\/.*\.xml /, 'a text box or shape'],
  [/^xl\/charts\/.*\/f$/],
  [/^xl\/charts\//, 'a chart'],
  [/\.vml .*@(?:alt|title|string)$/, 'the description of a button or box', 'sentence'],
  [/\.vml .*@href$/, 'the link of a button or box', 'address'],
  [/\.(?:svg|vml) .*@/],
  [/\.vml /, 'a button or box'],
  [/^xl\/ctrlprops\/.*@val$/, 'the value of a control', 'sentence'],
  [
    /^xl\/connections\.xml .*@(?:description|command|string|integer|double)$/,
    'a query or connection',
    'sentence',
  ],
  [/^xl\/(?:connections\.xml|querytables\/)/, 'a query or connection'],
  [/\/Relationship\[External\]@Target$/, 'the address of a link', 'address'],
  [/\/property[^/]*@name$/, 'the properties of the file', 'sentence'],
  [/^(?:docprops|docmetadata)\//, 'the properties of the file'],
  [/^customxml\/\S* \/DataMashup\b/, 'a query (Power Query)', 'sealed'],
  [/^customxml\/\S* \/(?:contentTypeSchema|Sources|properties|FormTemplates|CoverPageProperties)\b.*@/],
  [/^customxml\//, 'custom data', 'sentence'],
  [/\/(?:f|formula)$/, 'a formula', 'formula'],
  [/^xl\/tables\//, 'the table'],
];

/** What stands at a place: the text of an element says something, most attributes only where they hold words. */
export function placeBeside(part: string, where: string): PlaceBeside {
  const lower = part.toLowerCase();
  const found = PLACES.find(([place]) => place.test(`${lower} ${where}`));
  if (!found) return { said: 'what stands in the file', as: 'worded' };
  const [, said, as = 'worded'] = found;
  return { said, as };
}
