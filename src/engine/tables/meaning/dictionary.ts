import type { DraftColumn } from './draft-column';

/** What dictionaries of data say of each variable. */
const TOLD =
  /^(?:(?:print|write|display|storage)? ?(?:format|type)|informat|measurement(?: level)?|level|role|align(?:ment)?|width|len(?:gth)?|dtype|(?:value|variable)? ?label|columns)$/i;
const NAMES = /^(?:name|variable|variable name|column|field)$/i;

/** One row a variable with its type, width and format, as SPSS, SAS and Stata list them: no people stand behind any of it. */
export function isDictionary(columns: readonly DraftColumn[]): boolean {
  const named = columns.some(({ name, facts }) => NAMES.test(name.trim()) && facts.distinct === facts.filled);
  return named && columns.filter(({ name }) => TOLD.test(name.trim())).length >= 3;
}
