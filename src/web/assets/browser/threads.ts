/** A cell or line that is talked about links to the first thread about it, also where its row comes only on scrolling. */
export function markThreads(): void {
  const threads = [...document.querySelectorAll<HTMLElement>('[data-pinned-to]')];
  const body = document.querySelector<HTMLTableElement>('table.grid')?.tBodies[0];
  if (threads.length === 0 || !body) return;
  const markAll = (): void => {
    for (const thread of threads) mark(thread);
  };
  markAll();
  new MutationObserver(markAll).observe(body, { childList: true });
}

function mark(thread: HTMLElement): void {
  const place = thread.dataset['pinnedTo'] ?? '';
  const cell = document.getElementById(place);
  if (!cell?.closest('table.grid') || cell.querySelector('.cell-talk')) return;
  const link = document.createElement('a');
  link.className = 'cell-talk';
  link.href = `#${thread.id}`;
  link.setAttribute('aria-label', `Comment on ${place}`);
  link.textContent = '▢';
  cell.append(link);
}
