import type { Anchor } from '../model/anchor';

/** `t.csv B4`, `book.xlsx Adults!B4`, `run.log line 12`. */
export function placeTold(path: string, { sheet, table, a1, line, page }: Anchor): string {
  const within = [page === undefined ? '' : ` page ${page}`, table === undefined ? '' : ` table ${table}`];
  const cell = a1 === undefined ? `line ${line ?? 0}` : `${sheet === undefined ? '' : `${sheet}!`}${a1}`;
  return `${path}${within.join('')} ${cell}`;
}
