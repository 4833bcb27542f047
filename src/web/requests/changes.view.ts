import type { FilePage } from '../../app/scanning/read-file/read-file';
import { a1 } from '../../engine/model/anchor';
import { visibleText } from '../../engine/report/visible-text';
import { placeHref, type FileAddress } from '../grid/file-address';
import { sheetName } from '../grid/place-name';
import { counted } from '../words/numbers';

/** What changed since the version that checkers saw last. */
export interface ChangesView {
  readonly title: string;
  readonly say: string;
  readonly lines: readonly ChangeLineView[];
  readonly more: string;
  readonly partial: string;
}

interface ChangeLineView {
  readonly place: string;
  /** Empty for what is gone: the version on screen has no such place. */
  readonly href: string;
  readonly was: string;
  readonly is: string;
}

/** More than that nobody reads at the side. */
const SHOWN = 60;
const LONGEST = 120;

export function changesView(
  { changes, outline, report }: FilePage,
  address: FileAddress,
): ChangesView | null {
  if (!changes) return null;
  const many = (outline?.sheets.length ?? 0) > 1;
  const lines = changes.sheets.flatMap(({ sheet, kind, changes: found }) => {
    const shape = outline?.sheets[sheet];
    const where = many && shape ? `${visibleText(sheetName(shape, report?.format ?? ''))}, ` : '';
    return found.map((change): ChangeLineView => {
      const isCell = change.kind === 'cell' && kind === 'grid';
      const cell = isCell ? a1(change.row, change.column) : '';
      const name = isCell ? cell : `${kind === 'text' ? 'line' : 'row'} ${change.row}`;
      const id = isCell ? cell : `${kind === 'text' ? 'line' : 'row'}-${change.row}`;
      const at: Record<string, string | number> = isCell ? { cell } : { row: change.row };
      return {
        place: `${where}${name}`,
        href: change.kind === 'gone' ? '' : `${placeHref(address, { sheet: sheet + 1, ...at })}#${id}`,
        was: change.kind === 'cell' ? short(change.was) : change.kind === 'gone' ? rowText(change.cells) : '',
        is: change.kind === 'cell' ? short(change.is) : change.kind === 'added' ? rowText(change.cells) : '',
      };
    });
  });
  const [first] = lines;
  return {
    title: `Changed since version ${changes.since}`,
    say: first ? counted(lines.length, 'change') : 'No cell or line differs.',
    lines: lines.slice(0, SHOWN),
    more: lines.length > SHOWN ? `and ${counted(lines.length - SHOWN, 'more change', 'more changes')}` : '',
    partial: changes.isPartial ? 'Not everything could be compared: look at both versions.' : '',
  };
}

function rowText(cells: readonly string[]): string {
  return short(cells.join(' · '));
}

function short(text: string): string {
  const shown = visibleText(text);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}
