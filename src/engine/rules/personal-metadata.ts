import { z } from 'zod';
import { broken, defineRule } from './define-rule';
import { quoted } from './words';

/**
 * The name of a person in what a file says about itself: who wrote it, who saved it last. It leaves with the file, and
 * nobody sees it who only looks at the pages. Names of programs are none.
 * Source: ours; the properties are those of ECMA-376 (Office Open XML), part 2, core properties.
 */
export const personalMetadata = defineRule({
  id: 'personal-metadata',
  title: 'A name in the properties of the file',
  params: z.strictObject({}),

  *part({ part, anchor, text }, { looked }) {
    if (part !== 'property') return;
    looked();
    const [, property = '', value = ''] = PROPERTY.exec(text) ?? [];
    const traced = TRACES.find(({ names, values }) => names.test(property) && values.test(value));
    if (traced) {
      yield broken(anchor, {
        value: property,
        message: `The properties of the file say ${traced.what} (${property}: ${quoted(value)}), and leave with it.`,
        remedy: 'Save the file again without properties (location, camera, paths), and replace it.',
      });
      return;
    }
    if (!OF_PERSONS.test(property) || !/\p{L}{2}/u.test(value) || PROGRAMS.test(value)) return;
    yield broken(anchor, {
      value: property,
      message: `The properties of the file name somebody (${property}: ${quoted(value)}), and leave with it.`,
      remedy:
        'Empty the properties (in a spreadsheet program: file, information, inspect document), and save the file again.',
    });
  },
});

/** What leads to a person without naming one: where a picture was taken, with which device, in whose folder. */
const TRACES: readonly { readonly names: RegExp; readonly values: RegExp; readonly what: string }[] = [
  { names: /^(?:position|gps.*)$/i, values: /\d/, what: 'where it was taken' },
  {
    names: /^(?:serial number|host computer)$/i,
    values: /[\p{L}\d]{2}/u,
    what: 'which device it comes from',
  },
  {
    names: /./,
    values: /(?:^|[\s"'(])(?:file:\/+)?(?:[a-z]:[\\/]users|\/home|\/users)[\\/][^\\/\s]+[\\/]/i,
    what: 'whose folder it was made in',
  },
];

const PROPERTY = /^([^:]{1,60}): (.{1,500})$/su;
const OF_PERSONS =
  /^(?:creator|author|(?:last ?)?modified ?by|last ?author|manager|initial-creator|(?:last )?saved by|owner|user ?name)$/i;
const PROGRAMS =
  /^\(?(?:openpyxl|xlsxwriter|exceljs|sheetjs|python-docx|python-pptx|apache poi|pandas|r|rstudio|openxlsx|writexl|stata|sas|spss|libreoffice|microsoft office(?: user)?|microsoft excel|microsoft word|unknown|user|windows user|admin(?:istrator)?|author|none|docx4j|aspose.*|anonymous|untitled|epplus|phpspreadsheet|unknown creator|unspecified|un-named|pptxgenjs|officer|flextable|pandoc|quarto|knitr|matplotlib|reportlab|closedxml|npoi|phpword|phpoffice|onlyoffice|google (?:docs|sheets|slides)|test)\b\)?[ \d.]*$/i;
