import { say } from './status-line';

/** As `/rows` answers. */
interface Row {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly string[];
}
interface LineRole {
  readonly role: string;
  readonly said: boolean;
}
type Roles = Readonly<Record<string, LineRole | undefined>>;
interface Mark {
  readonly outcome: string;
  readonly sign: string;
  readonly findingId: string;
  readonly label: string;
}
type Marks = Readonly<Record<string, Mark | undefined>>;

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
  const { rows } = (await answer.json()) as { readonly rows: readonly Row[] };
  const marks = JSON.parse(grid.dataset['marks'] ?? '{}') as Marks;
  const draw = grid.classList.contains('grid--text') ? lineElement : rowElement;
  const roles = JSON.parse(grid.dataset['rowRoles'] ?? '{}') as Roles;
  for (const row of rows) body.append(draw(row, { marks, roles }, grid));
  while (body.rows.length > KEPT_ROWS && !body.rows[0]?.contains(document.activeElement)) {
    const scroll = grid.closest('.grid-scroll');
    const height = body.rows[0]?.offsetHeight ?? 0;
    body.deleteRow(0);
    if (scroll) scroll.scrollTop -= height;
  }
  grid.dataset['next'] = String(next + rows.length);
  const shown = document.querySelector('[data-shown-to]');
  if (shown)
    shown.textContent = new Intl.NumberFormat('en-GB')
      .format(next + rows.length - 1)
      .replaceAll(',', '\u202f');
  return rows.length > 0;
}

interface Known {
  readonly marks: Marks;
  readonly roles: Roles;
}

function rowElement(row: Row, { marks, roles }: Known, grid: HTMLTableElement): HTMLTableRowElement {
  const element = document.createElement('tr');
  if (row.hidden) element.className = 'is-hidden';
  const role = roles[row.number];
  element.append(headElement(row, marks[`row-${row.number}`], role));
  const heads = grid.tHead?.rows[0]?.cells ?? [];
  for (const head of [...heads].slice(1)) {
    const text = row.cells[Number(head.dataset['column']) - 1] ?? '';
    const cell = cellElement(`${head.id.replace('column-', '')}${row.number}`, text, marks);
    if (looksLikeNumber(text)) cell.classList.add('cell--number');
    if ('total' in head.dataset || role?.role === 'total') cell.classList.add('cell--total');
    if (row.hidden || head.classList.contains('is-hidden')) cell.classList.add('is-hidden');
    element.append(cell);
  }
  return element;
}

function lineElement(row: Row, { marks }: Known): HTMLTableRowElement {
  const element = document.createElement('tr');
  element.append(headElement(row, undefined), cellElement(`line-${row.number}`, row.cells[0] ?? '', marks));
  return element;
}

function headElement({ number, hidden }: Row, mark: Mark | undefined, role?: LineRole): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = 'row';
  head.id = `row-${number}`;
  if (mark) draw(mark, head);
  head.append(String(number));
  if (role) {
    const word = document.createElement('span');
    word.className = 'grid-role';
    word.textContent = role.said ? `${role.role} ✎` : role.role;
    head.append(' ', word);
  }
  if (hidden) {
    const word = document.createElement('span');
    word.className = 'hidden-word';
    word.textContent = ' hidden';
    head.append(word);
  }
  return head;
}

function cellElement(id: string, text: string, marks: Marks): HTMLTableCellElement {
  const element = document.createElement('td');
  element.id = id;
  element.className = 'cell';
  const mark = marks[id];
  if (mark) draw(mark, element);
  element.append(text);
  return element;
}

function draw(mark: Mark, cell: HTMLTableCellElement): void {
  const link = document.createElement('a');
  link.className = 'cell-mark';
  link.href = `#${mark.findingId}`;
  link.setAttribute('aria-label', mark.label);
  link.textContent = mark.sign;
  // A text line is marked where it was found; only its sign takes the colour.
  cell.classList.add(cell.id.startsWith('line-') ? `line--${mark.outcome}` : `cell--${mark.outcome}`);
  cell.append(link);
}

/** Only for alignment, as on the server. */
function looksLikeNumber(text: string): boolean {
  return (
    text.length <= 40 && /^[<>≤≥~±+\-−(]?(?=[.,%()\s\u00a0\u202f]*\d)[\d.,%()\s\u00a0\u202f]*$/.test(text)
  );
}
