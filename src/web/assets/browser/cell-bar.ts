import { bringRow } from './virtual-grid';
import { say } from './status-line';

/**
 * One cell of the grid is the current one: chosen by a click or by the arrow keys. The bar below says what it is called,
 * what it shows and what it holds, and copies its reference.
 */
export function showCellBar(): void {
  const scroll = document.querySelector<HTMLElement>('.grid-scroll');
  const bar = document.querySelector<HTMLElement>('[data-cell-bar]');
  const copy = document.querySelector<HTMLButtonElement>('[data-copy-reference]');
  if (!scroll || !bar || !copy) return;
  let current: string | undefined;
  const choose = (cell: HTMLElement): void => {
    document.querySelector('[data-current]')?.removeAttribute('data-current');
    cell.dataset['current'] = '';
    current = cell.id;
    bar.hidden = false;
    copy.hidden = false;
    copy.textContent = `Copy ${referenceOf(cell.id)}`;
    copy.dataset['reference'] = `${copy.dataset['sheet'] ?? ''}${referenceOf(cell.id)}`;
    bar.textContent = words(cell);
  };
  scroll.addEventListener('click', (event) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td.cell') : null;
    if (cell) choose(cell);
  });
  scroll.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void neighbour(current, step).then((cell) => {
      if (!cell) return;
      choose(cell);
      cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  });
  copy.addEventListener('click', () => {
    const { reference } = copy.dataset;
    if (reference === undefined) return;
    void navigator.clipboard
      .writeText(reference)
      .then(() => {
        say(`${reference} is copied.`);
      })
      .catch(() => {
        say(`This browser does not let pages copy. The cell is ${reference}.`);
      });
  });
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number] | undefined>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

async function neighbour(
  id: string | undefined,
  [rows, columns]: readonly [number, number],
): Promise<HTMLElement | null> {
  if (id === undefined || !document.getElementById(id))
    return document.querySelector<HTMLElement>('td.cell[data-focus], td.cell');
  const cell = document.getElementById(id);
  if (columns !== 0) {
    const beside = columns > 0 ? cell?.nextElementSibling : cell?.previousElementSibling;
    return beside instanceof HTMLTableCellElement && beside.tagName === 'TD' ? beside : null;
  }
  const [, letters = '', digits = ''] = CELL.exec(id) ?? [];
  const row = Number(digits) + rows;
  const there = `${letters}${row}`;
  if (!document.getElementById(there)) await bringRow(row);
  return document.getElementById(there);
}

/** `C4`, `line-12`. */
const CELL = /^([A-Z]{1,3}|line-)([0-9]{1,9})$/;

function referenceOf(id: string): string {
  return id.replace('line-', 'line ');
}

function words(cell: HTMLElement): string {
  const mark = cell.querySelector('.cell-mark')?.textContent ?? '';
  const text = cell.textContent.slice(mark.length).trim();
  const raw = cell.dataset['raw'];
  const holds = raw === undefined ? '' : `, holds ${raw}`;
  return `${referenceOf(cell.id)}: ${text === '' ? 'empty' : `shows ${text}`}${holds}`;
}
