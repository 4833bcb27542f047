/** As `/rows` answers. */
export interface Row {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly string[];
  /** What a cell holds where it shows something else: its stored number, its formula; by 1-based column. */
  readonly raw?: Readonly<Record<string, string>>;
}
interface LineRole {
  readonly role: string;
  readonly said: boolean;
}
interface Mark {
  readonly outcome: string;
  readonly sign: string;
  readonly findingId: string;
  readonly label: string;
}

/** What the page knows of rows that are not on it yet. */
export interface Known {
  readonly marks: Readonly<Record<string, Mark | undefined>>;
  readonly roles: Readonly<Record<string, LineRole | undefined>>;
}

export function knownOf(grid: HTMLTableElement): Known {
  return {
    marks: JSON.parse(grid.dataset['marks'] ?? '{}') as Known['marks'],
    roles: JSON.parse(grid.dataset['rowRoles'] ?? '{}') as Known['roles'],
  };
}

/** Undefined when the server could not be asked. */
export async function fetchRows(
  grid: HTMLTableElement,
  first: number,
  count: number,
): Promise<readonly Row[] | undefined> {
  const answer = await fetch(`${grid.dataset['rowsUrl'] ?? ''}&first=${first}&count=${count}`, {
    headers: { accept: 'application/json' },
  }).catch(() => undefined);
  if (!answer?.ok) return undefined;
  return ((await answer.json()) as { readonly rows: readonly Row[] }).rows;
}

export function rowElement(row: Row, { marks, roles }: Known, grid: HTMLTableElement): HTMLTableRowElement {
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
    const raw = row.raw?.[head.dataset['column'] ?? ''];
    if (raw !== undefined) cell.dataset['raw'] = raw;
    if (row.hidden || head.classList.contains('is-hidden')) cell.classList.add('is-hidden');
    element.append(cell);
  }
  return element;
}

export function lineElement(row: Row, { marks }: Known): HTMLTableRowElement {
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

function cellElement(id: string, text: string, marks: Known['marks']): HTMLTableCellElement {
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
