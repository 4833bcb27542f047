import { decide, verdict } from './draft-column';
import { textsOf } from '../nobody/texts-of-column';
import type { UndecidedTable } from '../undecided-table';

/** What people and things are numbered by, and what else is called so: a subject that is taught, a case of grammar, a name in an index. */
const AMBIGUOUS = /^(?:subject|case|index|worker|account|address)s?$/i;
export function mayNameWords(name: string): boolean {
  return AMBIGUOUS.test(name.trim());
}

const SHORTEST_WORD = 4;

/** `Subject` over `Latin, Physics, Music`: words name what rows are of, where who is numbered has a number or a sign. */
export function wordsUnderIdentifiers(table: UndecidedTable): void {
  for (const column of table.columns) {
    if (column.role !== 'identifier' || !mayNameWords(column.name)) continue;
    const texts = textsOf(table, column);
    if (
      texts.length > 1 &&
      texts.every((text) => text.length >= SHORTEST_WORD && /^\p{L}[\p{L} '’&/-]*$/u.test(text))
    )
      decide(column, verdict('dimension', 0.7, 'words, where people would be numbered'));
  }
}
