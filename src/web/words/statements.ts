import type { Statement } from '../../engine/report/statement';
import type { GroupContext } from '../../app/submissions/request';

export interface FieldWords<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly hint: string;
  readonly rows: number;
}

/** What is asked about one file, in the order in which a checker reads it. */
export const STATEMENT_WORDS: readonly FieldWords<keyof Statement>[] = [
  {
    name: 'description',
    label: 'What it shows',
    hint: 'One or two sentences: which numbers, of what.',
    rows: 2,
  },
  {
    name: 'population',
    label: 'Who is counted',
    hint: 'The people or firms behind the numbers, where and when.',
    rows: 2,
  },
  {
    name: 'variables',
    label: 'Variables',
    hint: 'What rows and columns mean. How many people stand behind a mean.',
    rows: 2,
  },
  {
    name: 'suppression',
    label: 'Suppressed or rounded',
    hint: 'What you left out or rounded, and how. “Nothing” is an answer.',
    rows: 2,
  },
  {
    name: 'roles',
    label: 'Taken for something else',
    hint: 'Only where the check misread a column or row, one a line: “age = dimension”, “row Total Care = no total”.',
    rows: 2,
  },
];

/** What is asked about a group of files: of most requests the whole. */
export const CONTEXT_WORDS: readonly FieldWords<keyof GroupContext>[] = [
  { name: 'title', label: 'Title', hint: 'Shown in lists.', rows: 1 },
  { name: 'what', label: 'What it is', hint: 'The outputs together, in two or three sentences.', rows: 3 },
  { name: 'why', label: 'Why it is needed outside', hint: 'What you cannot do without it.', rows: 2 },
  {
    name: 'destination',
    label: 'Where it will be used',
    hint: 'A paper, a report, a talk, a model elsewhere.',
    rows: 1,
  },
];
