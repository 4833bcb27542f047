import type { Stretch } from '../../app/remedies/propose-remedy/propose-remedy';
import { a1, columnLetters } from '../../engine/model/anchor';
import type { CellChange } from '../../engine/remedies/remedy';
import { visibleText } from '../../engine/report/visible-text';
import { visibleCell } from '../grid/visible-cell';
import { CHANGE_WORDS } from '../words/remedies';

/** The cells of a file as they are, and beside those that change what becomes of them. */
export interface RemedyGridView {
  readonly caption: string;
  readonly letters: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly RemedyCellView[] }[];
  /** Said where more changes follow than are shown. */
  readonly cutOff: string;
}

interface RemedyCellView {
  readonly id: string;
  readonly text: string;
  readonly style: string;
  readonly change: { readonly sign: string; readonly say: string; readonly after: string } | null;
}

/** More would be scrolled past. */
const MOST_COLUMNS = 60;

export function remedyGrid({ sheet, rows, cutOff }: Stretch, changes: readonly CellChange[]): RemedyGridView {
  const here = new Map(
    changes.flatMap((change): [string, CellChange][] =>
      change.anchor.sheet === sheet ? [[change.anchor.a1 ?? '', change]] : [],
    ),
  );
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map(({ cells }) => cells.length)));
  return {
    caption: sheet === undefined ? 'The table' : visibleText(sheet),
    letters: Array.from({ length: width }, (_, index) => columnLetters(index + 1)),
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: Array.from({ length: width }, (_, index) => {
        const id = a1(number, index + 1);
        return cellView(id, visibleCell(cells[index] ?? ''), here.get(id));
      }),
    })),
    cutOff: cutOff ? 'More changes follow below; they are counted above.' : '',
  };
}

function cellView(id: string, text: string, change: CellChange | undefined): RemedyCellView {
  const number = /^[\d.,\s\u202f%()-]+$/.test(text) ? ' cell--number' : '';
  if (!change) return { id, text, style: `cell${number}`, change: null };
  const { sign, say } = CHANGE_WORDS[change.why];
  return { id, text, style: `cell cell--goes cell--number`, change: { sign, say, after: change.after } };
}
