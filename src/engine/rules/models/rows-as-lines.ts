import type { Anchor } from '../../model/anchor';
import { printedDirection } from '../../tables/printed';
import type { Line, Table } from '../../tables/table';
import { tableAnchor } from '../anchors';

/** A row of a table as a program would have printed it in a line. */
export interface RowAsLine {
  readonly text: string;
  readonly row: Line;
  readonly anchor: Anchor;
}

const MOST_ROWS = 60;
/** What statsmodels calls the figures in the head of a model, two names and two figures a row. */
const HEAD_OF_MODEL = /^(?:Dep\. Variable|Model|Method|No\. Observations|Df Residuals|Df Model)\b/i;

/**
 * The head of a model that is a table and no text (in a page, a sheet, a document): `Df Residuals: | 6 | BIC: | 98.1`, one
 * line a row. Tables printed in lines are read as lines already.
 */
export function rowsAsLines(table: Table): RowAsLine[] {
  if (table.continued || table.continues || table.rows.length > MOST_ROWS) return [];
  if (table.firstCell?.anchor.line !== undefined) return [];
  if (!table.rows.some(({ labels }) => labels.some((label) => HEAD_OF_MODEL.test(label)))) return [];
  const figures = new Map<Line, string>();
  for (const { row, text } of table.cells) figures.set(row, `${figures.get(row) ?? ''}  ${text}`);
  return table.rows.map((row) => ({
    text: `${row.labels.join('  ')}${figures.get(row) ?? ''}`,
    row,
    anchor: { ...tableAnchor(table), [printedDirection(table, 'row')]: row.index },
  }));
}
