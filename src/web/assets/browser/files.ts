/** In a long list the file that is open stands in sight. On small screens the list is not scrolled, the page is. */
export function showOpenFile(): void {
  const pane = document.querySelector<HTMLElement>('.pane--files .pane-body');
  const open = pane?.querySelector<HTMLElement>('.file-line[aria-current]');
  if (!pane || !open || pane.scrollHeight <= pane.clientHeight) return;
  if (open.offsetTop + open.offsetHeight <= pane.clientHeight) return;
  pane.scrollTop = open.offsetTop - pane.clientHeight / 2;
}
