import type { NumberedLine } from '../numbered-line';
import type { Field, TextRow } from '../text-grid';

/** Data typed between two lines of a program. */
interface TypedData {
  /** Names, in the first group, where they stand apart from the line that begins the data. */
  readonly names?: RegExp;
  /** May give the names itself, in its first group. */
  readonly begin: RegExp;
  readonly end: RegExp;
}

const FORMS: Readonly<Record<string, TypedData>> = {
  do: { begin: /^\s*input\s+(\S.*)$/i, end: /^\s*end\b/i },
  sas: {
    names: /^\s*input\s+([^;]+);?/i,
    begin: /^\s*(?:datalines|cards|lines)4?\s*;\s*$/i,
    end: /^\s*;/,
  },
  sps: {
    names: /^\s*data\s+list\b[^/]*\/(.*)$/i,
    begin: /^\s*begin\s+data\b/i,
    end: /^\s*end\s+data\b/i,
  },
};
/** Types, places and formats between the names. */
const NO_NAME =
  /^(?:\$|@\d*|@@|&|:|str\w*|byte|int|long|float|double|a\d+|f\d+(?:\.\d+)?|\d+(?:-\d+)?|[$\w]*\.\d*|\(.*)$/i;
const WORD = /"([^"]*)"|'([^']*)'|[^\s,"']+/g;
const LEAST_ROWS = 1;

/** What is typed into programs of Stata, SAS and SPSS: `input … end`, `datalines;`, `BEGIN DATA … END DATA`. */
export function typedTables(format: string, lines: readonly NumberedLine[]): TextRow[][] {
  const form = FORMS[format];
  if (!form) return [];
  const tables: TextRow[][] = [];
  let names: TextRow | undefined;
  let rows: TextRow[] | undefined;
  for (const line of lines) {
    if (rows) {
      if (!form.end.test(line.text)) {
        if (line.text.trim() !== '')
          rows.push({ line: line.line, source: line.text, fields: fieldsOf(line.text) });
        continue;
      }
      if (rows.length >= LEAST_ROWS) tables.push(names ? [names, ...rows] : rows);
      rows = undefined;
      names = undefined;
      continue;
    }
    const found = form.begin.exec(line.text);
    const named = found ? found[1] : form.names?.exec(line.text)?.[1];
    if (named !== undefined) names = namesIn(line, named);
    if (found) rows = [];
  }
  return tables;
}

function namesIn({ line, text }: NumberedLine, named: string): TextRow {
  const from = text.indexOf(named);
  const fields = fieldsOf(named)
    .map((field) => ({ ...field, text: field.text.replace(/\.$/, '') }))
    .filter((field) => field.text !== '' && !NO_NAME.test(field.text))
    .map((field) => ({ ...field, start: field.start + from, end: field.end + from }));
  return { line, source: text, fields };
}

function fieldsOf(text: string): Field[] {
  return [...text.matchAll(WORD)].map(({ 0: written, 1: double, 2: single, index }) => {
    const quoted = double ?? single;
    const shown = quoted ?? written;
    const start = index + (quoted === undefined ? 0 : 1);
    return { text: /^\.$/.test(shown) ? '' : shown, start, end: start + shown.length };
  });
}
