import { say } from './status-line';

interface Row {
  readonly number: number;
  readonly hidden: boolean;
  readonly total: boolean;
  readonly cells: readonly Cell[];
}
interface Cell {
  readonly id: string;
  readonly text: string;
  readonly style: string;
  readonly sign: string;
  readonly findingId: string;
  readonly label: string;
}

/** Rows come as they are scrolled to; a file is never loaded whole. Rows far above are let go again. */
const KEPT_ROWS = 2000;

export function loadRowsOnScroll(): void {
  const grid = document.querySelector<HTMLTableElement>('table[data-rows-url]');
  const body = grid?.tBodies[0];
  const end = document.querySelector('[data-grid-end]');
  if (!grid || !body || !end) return;
  let loading = false;
  const observer = new IntersectionObserver(
    (entries) => {
      if (loading || !entries.some((entry) => entry.isIntersecting)) return;
      loading = true;
      void loadMore(grid, body).then((more) => {
        loading = false;
        if (!more) observer.disconnect();
        else {
          // Observed anew: the end may still be in sight, and then no new entry would come.
          observer.unobserve(end);
          observer.observe(end);
        }
      });
    },
    { root: grid.closest('.grid-scroll'), rootMargin: '600px' },
  );
  observer.observe(end);
}

async function loadMore(grid: HTMLTableElement, body: HTMLTableSectionElement): Promise<boolean> {
  const next = Number(grid.dataset['next'] ?? 0);
  const last = Number(grid.dataset['last'] ?? 0);
  if (next > last) return false;
  const answer = await fetch(`${grid.dataset['rowsUrl'] ?? ''}&first=${next}&count=200`, {
    headers: { accept: 'application/json' },
  }).catch(() => undefined);
  if (!answer?.ok) {
    say('More rows could not be loaded. Use the links below the grid.');
    return false;
  }
  const rows = (await answer.json()) as { readonly shown: readonly Row[] };
  const isText = grid.classList.contains('grid--text');
  for (const row of rows.shown) body.append(rowElement(row, isText));
  while (body.rows.length > KEPT_ROWS && !body.rows[0]?.contains(document.activeElement)) {
    const scroll = grid.closest('.grid-scroll');
    const height = body.rows[0]?.offsetHeight ?? 0;
    body.deleteRow(0);
    if (scroll) scroll.scrollTop -= height;
  }
  grid.dataset['next'] = String(next + rows.shown.length);
  const shown = document.querySelector('[data-shown-to]');
  if (shown) shown.textContent = new Intl.NumberFormat('en-GB').format(next + rows.shown.length - 1);
  return rows.shown.length > 0;
}

function rowElement(row: Row, isText: boolean): HTMLTableRowElement {
  const element = document.createElement('tr');
  if (row.hidden) element.className = 'is-hidden';
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = String(row.number);
  if (row.hidden) head.append(word('hidden'));
  element.append(head);
  for (const cell of row.cells) element.append(cellElement(cell, isText));
  return element;
}

function cellElement(cell: Cell, isText: boolean): HTMLTableCellElement {
  const element = document.createElement('td');
  element.id = cell.id;
  element.className = cell.style;
  if (!isText) element.title = cell.text;
  if (cell.sign !== '') {
    const mark = document.createElement('a');
    mark.className = 'cell-mark';
    mark.href = `#${cell.findingId}`;
    mark.setAttribute('aria-label', cell.label);
    mark.textContent = cell.sign;
    element.append(mark);
  }
  element.append(cell.text);
  return element;
}

function word(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'hidden-word';
  element.textContent = ` ${text}`;
  return element;
}
