import { fetchRows, knownOf, rowElement, type Row } from './draw-row';
import { say } from './status-line';

/** Rows are asked for in pages, and so many are drawn above and below what is seen. */
const PAGE = 100;
const BESIDE = 40;
/** Browsers draw nothing right that is higher than some 30 million pixels. */
const MOST_PIXELS = 16_000_000;

let shown: VirtualGrid | undefined;

/** The whole sheet hangs on its scrollbar, and only the rows in sight are in the page. */
export function hangSheetOnScrollbar(): void {
  const grid = document.querySelector<HTMLTableElement>('table.grid[data-rows-url]:not(.grid--text)');
  const body = grid?.tBodies[0];
  const scroll = grid?.closest<HTMLElement>('.grid-scroll');
  if (grid && body && scroll) shown = new VirtualGrid(grid, body, scroll);
}

/** Brings a row into the page; false when this sheet does not have it, or the page shows all that there is. */
export async function bringRow(row: number): Promise<boolean> {
  return (await shown?.bring(row)) === true;
}

class VirtualGrid {
  private readonly pages = new Map<number, readonly Row[]>();
  private readonly asked = new Set<number>();
  private readonly drawn = new Map<number, HTMLTableRowElement>();
  private readonly known;
  private readonly above = space();
  private readonly below = space();
  private readonly last: number;
  private readonly isArranged: boolean;
  private due = false;

  constructor(
    private readonly grid: HTMLTableElement,
    private readonly body: HTMLTableSectionElement,
    private readonly scroll: HTMLElement,
  ) {
    this.known = knownOf(grid);
    this.isArranged = 'arranged' in grid.dataset;
    const first = Number(grid.dataset['first']);
    this.last = Math.min(Number(grid.dataset['last']), Math.floor(MOST_PIXELS / this.rowHeight()));
    for (const [index, row] of [...body.rows].entries()) this.drawn.set(first + index, row);
    body.before(this.above);
    body.after(this.below);
    grid.setAttribute('aria-rowcount', grid.dataset['last'] ?? '');
    this.holdWidths();
    this.makeRoom(first, first + body.rows.length - 1);
    if (first > 1) scroll.scrollTop = (first - 1) * this.rowHeight();
    scroll.addEventListener('scroll', () => {
      this.drawSoon();
    });
    new ResizeObserver(() => {
      this.drawSoon();
    }).observe(scroll);
  }

  async bring(row: number): Promise<boolean> {
    // In another order a row's number does not say where it is: its own page does.
    if (row < 1 || row > this.last || this.isArranged) return false;
    if (!this.drawn.has(row)) {
      this.scroll.scrollTop = Math.max(0, (row - 1) * this.rowHeight() - this.scroll.clientHeight / 2);
      const from = Math.max(1, row - BESIDE);
      await this.load(from, Math.min(this.last, row + BESIDE));
      this.draw();
    }
    return this.drawn.has(row);
  }

  private rowHeight(): number {
    return this.body.rows[0]?.getBoundingClientRect().height || 28;
  }

  private drawSoon(): void {
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      this.draw();
    });
  }

  private inSight(): readonly [number, number] {
    const height = this.rowHeight();
    const first = Math.floor(this.scroll.scrollTop / height) + 1;
    const rows = Math.ceil(this.scroll.clientHeight / height);
    return [Math.max(1, first - BESIDE), Math.min(this.last, first + rows + BESIDE)];
  }

  private draw(): void {
    const [first, last] = this.inSight();
    if (!this.has(first, last)) {
      void this.load(first, last).then((came) => {
        if (came) this.drawSoon();
      });
      return;
    }
    for (const [number, row] of this.drawn) {
      if (number >= first && number <= last) continue;
      if (row.contains(document.activeElement)) this.scroll.focus({ preventScroll: true });
      row.remove();
      this.drawn.delete(number);
    }
    let before: Element | null = this.body.firstElementChild;
    for (let number = first; number <= last; number++) {
      const row = this.drawn.get(number);
      if (row) before = row.nextElementSibling;
      else this.insert(number, before);
    }
    this.makeRoom(first, last);
    this.holdWidths();
    this.tell();
  }

  private insert(number: number, before: Element | null): void {
    const row = this.pages.get(pageOf(number))?.[(number - 1) % PAGE];
    if (!row) return;
    const element = rowElement(row, this.known, this.grid);
    element.setAttribute('aria-rowindex', String(number));
    this.drawn.set(number, element);
    this.body.insertBefore(element, before);
  }

  private has(first: number, last: number): boolean {
    for (let number = first; number <= last; number++)
      if (!this.drawn.has(number) && !this.pages.has(pageOf(number))) return false;
    return true;
  }

  private async load(first: number, last: number): Promise<boolean> {
    const wanted: number[] = [];
    for (let page = pageOf(first); page <= pageOf(last); page++)
      if (!this.pages.has(page) && !this.asked.has(page)) wanted.push(page);
    const came = await Promise.all(wanted.map((page) => this.ask(page)));
    if (came.includes(false)) say('More rows could not be loaded. Use the links below the grid.');
    return came.includes(true);
  }

  private async ask(page: number): Promise<boolean> {
    this.asked.add(page);
    const rows = await fetchRows(this.grid, page * PAGE + 1, PAGE);
    this.asked.delete(page);
    if (rows) this.pages.set(page, rows);
    return rows !== undefined;
  }

  /** Empty rows as high as those that are not drawn, so that the scrollbar stands for the sheet. */
  private makeRoom(first: number, last: number): void {
    const height = this.rowHeight();
    setHeight(this.above, (first - 1) * height);
    setHeight(this.below, Math.max(0, this.last - last) * height);
  }

  /** Columns keep the width that they had at their widest, or they would jump while one scrolls. */
  private holdWidths(): void {
    const heads = [...(this.grid.tHead?.rows[0]?.cells ?? [])];
    const widths = heads.map((head) => head.offsetWidth);
    for (const [index, head] of heads.entries()) head.style.minWidth = `${widths[index] ?? 0}px`;
  }

  private tell(): void {
    const height = this.rowHeight();
    const first = Math.min(this.last, Math.floor(this.scroll.scrollTop / height) + 1);
    const seen = Math.max(1, Math.floor((this.scroll.clientHeight - 2 * height) / height));
    for (const [name, number] of [
      ['from', first],
      ['to', Math.min(this.last, first + seen)],
    ] as const) {
      const place = document.querySelector(`[data-shown-${name}]`);
      if (place) place.textContent = new Intl.NumberFormat('en-GB').format(number).replaceAll(',', '\u202f');
    }
  }
}

function pageOf(number: number): number {
  return Math.floor((number - 1) / PAGE);
}

function space(): HTMLTableSectionElement {
  const body = document.createElement('tbody');
  body.setAttribute('aria-hidden', 'true');
  body.insertRow().insertCell();
  body.className = 'grid-space';
  return body;
}

function setHeight(body: HTMLTableSectionElement, height: number): void {
  body.hidden = height === 0;
  const cell = body.rows[0]?.cells[0];
  if (cell) cell.style.height = `${height}px`;
}
