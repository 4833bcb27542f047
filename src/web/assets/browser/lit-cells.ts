/** What one line of a derivation speaks of: `row 7: 120 − (54 + 41 + 22) = 3`. */
interface Lit {
  /** `7`, or letters of a column. */
  readonly line: string;
  readonly values: readonly string[];
}

/** The cells that the open finding is derived from stand out while it is open. */
export function lightCells(finding: HTMLElement): void {
  for (const cell of document.querySelectorAll('[data-lit]')) cell.removeAttribute('data-lit');
  const lit = JSON.parse(finding.dataset['lights'] ?? '[]') as readonly Lit[];
  for (const { line, values } of lit) {
    const wanted = new Set(values);
    for (const cell of cellsOf(line)) {
      if (wanted.has(figureIn(cell)) || wanted.has(cell.id)) cell.setAttribute('data-lit', '');
    }
  }
}

function cellsOf(line: string): readonly HTMLElement[] {
  if (/^[0-9]+$/.test(line)) {
    const row = document.getElementById(`row-${line}`)?.parentElement;
    return [...(row?.querySelectorAll<HTMLElement>('td.cell') ?? [])];
  }
  const column = document.getElementById(`column-${line}`);
  if (!(column instanceof HTMLTableCellElement)) return [];
  const rows = document.querySelectorAll<HTMLTableRowElement>('table.grid tbody tr');
  return [...rows].flatMap((row) => row.cells[column.cellIndex] ?? []);
}

/** Without the mark, spaces and what people group digits with. */
function figureIn(cell: HTMLElement): string {
  const mark = cell.querySelector('.cell-mark')?.textContent ?? '';
  return cell.textContent.slice(mark.length).replace(/[\s,\u00a0\u202f']/g, '');
}
