import { decide, verdict } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

const TEXTS = ['empty', 'n_unique', 'whitespace'];
const LENGTHS = /^(?:min|max|empty|whitespace)$/;

/** `skim()` of texts: how short and long they are, and no value of a person. */
export function lengthsOfTexts({ columns }: UndecidedTable): void {
  const names = new Set(columns.map(({ name }) => name.trim()));
  if (!TEXTS.every((name) => names.has(name))) return;
  for (const column of columns)
    if (LENGTHS.test(column.name.trim())) decide(column, verdict('other', 0.85, 'how long texts are'));
}
