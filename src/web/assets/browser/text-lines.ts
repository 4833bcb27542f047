import { fetchRows, knownOf, lineElement } from './draw-row';
import { say } from './status-line';

/** Lines come as they are scrolled to: they wrap, so nobody knows how high those are that were not drawn yet. */
const KEPT_LINES = 5000;

export function loadLinesOnScroll(): void {
  const grid = document.querySelector<HTMLTableElement>('table.grid--text[data-rows-url]');
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
  if (next > Number(grid.dataset['last'] ?? 0) || body.rows.length > KEPT_LINES) return false;
  const rows = await fetchRows(grid, next, 200);
  if (!rows) {
    say('More lines could not be loaded. Use the links below.');
    return false;
  }
  const known = knownOf(grid);
  for (const row of rows) body.append(lineElement(row, known));
  grid.dataset['next'] = String(next + rows.length);
  const shown = document.querySelector('[data-shown-to]');
  if (shown) shown.textContent = grouped(next + rows.length - 1);
  return rows.length > 0;
}

function grouped(count: number): string {
  return new Intl.NumberFormat('en-GB').format(count).replaceAll(',', '\u202f');
}
