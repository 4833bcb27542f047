import type { Stretch } from '../../app/remedies/propose-remedy/propose-remedy';
import { a1, columnLetters } from '../../engine/model/anchor';
import type { CellChange, TableRemedy } from '../../engine/remedies/remedy';
import { visibleText } from '../../engine/report/visible-text';
import { visibleCell } from '../grid/visible-cell';
import { CHANGE_WORDS } from '../words/remedies';

/** The cells of a file as they are, and beside those that change what becomes of them. */
export interface RemedyGridView {
  readonly caption: string;
  readonly heads: readonly LineHeadView[];
  readonly rows: readonly RemedyRowView[];
  /** Said where more changes follow than are shown. */
  readonly cutOff: string;
}

interface LineHeadView {
  readonly name: string;
  readonly gone: boolean;
}

interface RemedyRowView {
  readonly head: LineHeadView;
  readonly cells: readonly RemedyCellView[];
}

interface RemedyCellView {
  readonly id: string;
  readonly text: string;
  readonly style: string;
  readonly gone: boolean;
  readonly change: { readonly sign: string; readonly say: string; readonly after: string } | null;
}

/** More would be scrolled past. */
const MOST_COLUMNS = 60;

export function remedyGrid({ sheet, rows, cutOff }: Stretch, tables: readonly TableRemedy[]): RemedyGridView {
  const here = tables.filter(({ changes }) => changes.some(({ anchor }) => anchor.sheet === sheet));
  const changes = new Map(
    here.flatMap((table) =>
      table.changes.flatMap((change): [string, CellChange][] =>
        change.anchor.sheet === sheet ? [[change.anchor.a1 ?? '', change]] : [],
      ),
    ),
  );
  const goneRows = new Set(here.flatMap(({ gone }) => gone?.rows ?? []));
  const goneColumns = new Set(here.flatMap(({ gone }) => gone?.columns ?? []));
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map(({ cells }) => cells.length)));
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  return {
    caption: sheet === undefined ? 'The table' : visibleText(sheet),
    heads: columns.map((column) => ({ name: columnLetters(column), gone: goneColumns.has(column) })),
    rows: rows.map(({ number, cells }) => ({
      head: { name: String(number), gone: goneRows.has(number) },
      cells: columns.map((column) => {
        const id = a1(number, column);
        const gone = goneRows.has(number) || goneColumns.has(column);
        return cellView({ id, text: visibleCell(cells[column - 1] ?? ''), gone }, changes.get(id));
      }),
    })),
    cutOff: cutOff ? 'More changes follow below; they are counted above.' : '',
  };
}

function cellView(
  { id, text, gone }: { readonly id: string; readonly text: string; readonly gone: boolean },
  change: CellChange | undefined,
): RemedyCellView {
  const isNumber = /^[\d.,\s\u00a0\u202f%()-]+$/.test(text);
  const style = [
    'cell',
    ...(isNumber ? ['cell--number'] : []),
    ...(gone ? ['cell--gone'] : change ? ['cell--goes'] : []),
  ];
  const { sign, say } = change ? CHANGE_WORDS[change.why] : { sign: '', say: '' };
  return {
    ...{ id, text, gone },
    style: style.join(' '),
    change: change && !gone ? { sign, say, after: visibleCell(change.after) } : null,
  };
}
