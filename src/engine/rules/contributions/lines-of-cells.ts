import type { CompanionLine } from '../../report/companion';
import type { TableCell } from '../../tables/table';
import type { RuleContext } from '../define-rule';
import { perFile } from '../per-file';

type Lines = ReadonlyMap<string, readonly CompanionLine[]>;
type LinesOf = (cell: TableCell) => readonly CompanionLine[];

/** The companion's lines about a cell, by its address or by the labels of its row and column. */
export const linesOfCells = perFile(({ companion = [] }: RuleContext<unknown>): LinesOf => {
  const byPlace = new Map<string, CompanionLine[]>();
  for (const line of companion) {
    const place = line.cell === '' ? labelled(line.row, line.column) : line.cell;
    const others = byPlace.get(place);
    if (others) others.push(line);
    else byPlace.set(place, [line]);
  }
  return (cell) => (byPlace.size === 0 ? [] : about(cell, byPlace));
});

function about({ anchor, row, column }: TableCell, byPlace: Lines): readonly CompanionLine[] {
  const found = [
    ...((anchor.a1 === undefined ? undefined : byPlace.get(anchor.a1)) ?? []),
    ...(byPlace.get(labelled(row.name, column.name)) ?? []),
  ];
  return found.filter(({ sheet }) => sheet === '' || anchor.sheet === undefined || sheet === anchor.sheet);
}

/** No address has a line break, so that a label that looks like one (`C4`) stays a label. */
function labelled(row: string, column: string): string {
  return `${spaced(row)}\n${spaced(column)}`;
}

function spaced(label: string): string {
  return label.normalize('NFC').replace(/\s+/g, ' ').trim();
}
