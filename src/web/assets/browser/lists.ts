/** In a list marked `data-rows`, `j` and `k` move from row to row, Enter opens the row's link, and `c` claims it. */
export function openRows(): void {
  const list = document.querySelector('[data-rows]');
  if (!list) return;
  document.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    rowButton(event.key)?.click();
    const links = [...list.querySelectorAll<HTMLAnchorElement>('a.row-link')];
    // The first row is what one came for: it opens without being gone to.
    if (event.key === 'Enter' && document.activeElement === document.body) links[0]?.click();
    if (event.key !== 'j' && event.key !== 'k') return;
    const at = links.findIndex((link) => link === document.activeElement);
    const next = event.key === 'j' ? Math.min(at + 1, links.length - 1) : Math.max(at - 1, 0);
    links[next]?.focus();
  });
}

/** What this key works in the row that has the focus. */
function rowButton(key: string): HTMLElement | undefined {
  const row = document.activeElement?.closest('tr');
  const buttons = [...(row?.querySelectorAll<HTMLElement>('[data-row-key]') ?? [])];
  return buttons.find((button) => button.dataset['rowKey'] === key);
}
