import { LABELS } from '../nobody/code-lists';
import type { DraftColumn } from '../columns/draft-column';

/** What dictionaries of data say of each variable. */
const TOLD =
  /^(?:(?:print|write|display|storage)? ?(?:format|type)|informat|measurement(?: level)?|level|role|align(?:ment)?|width|len(?:gth)?|dtype|(?:value|variable)? ?label|columns)$/i;
const NAMES = /^(?:name|variable|variable name|column|field)$/i;

/**
 * One row a variable with its type, width and format, as SPSS, SAS and Stata list them, or a term with its definition: no
 * people stand behind any of it.
 */
export function isDictionary(columns: readonly DraftColumn[]): boolean {
  const named = columns.some(({ name, facts }) => NAMES.test(name.trim()) && facts.distinct === facts.filled);
  return (
    named && (columns.filter(({ name }) => TOLD.test(name.trim())).length >= 3 || areDefinitions(columns))
  );
}

/** Terms and what they mean, in words alone: whoever tells of people has a figure or a day of them. */
function areDefinitions(columns: readonly DraftColumn[]): boolean {
  return (
    columns.some(({ name }) => LABELS.test(name.trim())) &&
    columns.every(({ facts: { kinds } }) => kinds.number + kinds.composite + kinds.date === 0)
  );
}
