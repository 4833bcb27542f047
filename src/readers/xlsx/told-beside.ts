import { numbersIn } from '../office/numbers-said';
import { handlingOf, type Handling } from '../office/parts';

/** A place that is no cell and says a number, in words: `a note (xl/comments1.xml)`. */
export interface ToldBeside {
  readonly place: string;
  readonly number: string;
}

interface Place {
  readonly said: string;
  /** Elements whose text people read, and attributes that hold some. */
  readonly elements: string;
  readonly attributes?: string;
  /** Commas may part values. */
  readonly isListed?: true;
}

const NOTE: Place = { said: 'a note', elements: 't|text' };
const SHAPE: Place = { said: 'a text box', elements: 't|font|span|div' };

/** What a workbook holds beside its cells, and what of it may say a number. Charts and pivot tables are refused before. */
const BESIDE: Partial<Record<Handling, Place>> = {
  comment: NOTE,
  drawing: SHAPE,
  vml: SHAPE,
  'custom-xml': { said: 'custom data', elements: String.raw`[\w.-]+` },
  property: {
    said: 'the properties',
    elements: 'title|subject|description|keywords|category|contentStatus|Company|Manager',
  },
};
const CUSTOM_PROPERTIES: Place = {
  said: 'the properties',
  elements: String.raw`l?pw?str|bstr|u?i\d|u?int|r\d|decimal`,
};
const TABLE: Place = { said: 'the filter of a table', elements: '-', attributes: 'filter|customFilter' };
/** Around the cells of a sheet. */
const SHEET: Place = {
  said: 'a header, a list of allowed values, a filter or a scenario',
  elements: 'formula1|formula2|f|(?:odd|even|first)(?:Header|Footer)',
  attributes: 'dataValidation|filter|customFilter|inputCells|scenario',
  isListed: true,
};
const NAMES: Place = { said: 'a name', elements: 'definedName' };

function placeOf(path: string): Place | undefined {
  const lower = path.toLowerCase();
  if (lower === 'docprops/custom.xml') return CUSTOM_PROPERTIES;
  if (lower.startsWith('xl/worksheets/') && lower.endsWith('.xml')) return SHEET;
  if (lower.startsWith('xl/tables/')) return TABLE;
  if (lower === 'xl/workbook.xml') return NAMES;
  return BESIDE[handlingOf(path) ?? 'plain'];
}

/**
 * The first place beside the cells that says a number which cells do not show any more: a note, a text box, a property, a
 * name, a list of allowed values, a filter, a header. Where it stands in a word or a date, or counts tables and pages, it
 * is another one.
 *
 * @param gone what cells showed
 */
export function toldBeside(
  parts: ReadonlyMap<string, Buffer>,
  gone: readonly string[],
): ToldBeside | undefined {
  const numbers = new Set(gone.flatMap(numbersIn));
  if (numbers.size === 0) return undefined;
  for (const [path, content] of parts) {
    const place = placeOf(path);
    if (!place) continue;
    const number = textsIn(content.toString('utf8').replace(CELLS, ' ').replace(LABEL_OF_HOUSE, ' '), place)
      .flatMap(numbersIn)
      .find((said) => numbers.has(said));
    if (number !== undefined) return { place: `${place.said} (${path})`, number };
  }
  return undefined;
}

const CELLS = /<(?:[\w.-]+:)?sheetData>[\s\S]*<\/(?:[\w.-]+:)?sheetData>/;
/** `MSIP_Label_…_ContentBits`: what a house marks its files with. */
const LABEL_OF_HOUSE = /<property\s[^<>]*\sname="MSIP_[^<>]*>[^<]*<[^<>]*>[^<]*/g;
/** Each text, and all of them together: a number may be cut into pieces of different colours. */
function textsIn(xml: string, { elements, attributes, isListed }: Place): readonly string[] {
  const texts = Array.from(
    xml.matchAll(new RegExp(String.raw`<(?:[\w.-]+:)?(?:${elements})(?:\s[^<>]*)?>([^<]*)`, 'g')),
    ([, text = '']) => decoded(text),
  );
  if (attributes !== undefined)
    for (const [tag] of xml.matchAll(new RegExp(String.raw`<(?:[\w.-]+:)?(?:${attributes})\s[^<]*`, 'g')))
      for (const [, text = ''] of tag.matchAll(SAID)) texts.push(decoded(text));
  return [
    ...texts,
    texts.join(''),
    ...(isListed === true ? texts.map((text) => text.replaceAll(',', ', ')) : []),
  ];
}

const SAID = /\s(?:val|prompt|error|promptTitle|errorTitle|comment)\s?=\s?["']([^"']*)["']/g;
/** Of headers: a font, its size, a picture or a field. */
const HEADER_CODE = /&(?:"[^"]*"|\d{1,3}|[A-Z])/g;

function decoded(text: string): string {
  return text
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(Math.min(0x10ffff, hex === undefined ? Number(decimal) : parseInt(hex, 16))),
    )
    .replace(/&(?:amp|quot|apos|lt|gt);/g, (entity) => ENTITIES[entity] ?? ' ')
    .replace(HEADER_CODE, ' ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': ' ',
  '&lt;': ' ',
  '&gt;': ' ',
};
