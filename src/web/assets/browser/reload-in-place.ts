const SCROLLED = 'scrolled';
/** What scrolls by itself: the browser brings back how far the page was, and not how far these were. */
const SCROLLING = '.pane, .pane-body, .grid-scroll, .file-list';

/** Loads the page anew under whoever reads it, who does not lose the place. */
export function reloadInPlace(): void {
  const tops = [...document.querySelectorAll(SCROLLING)].map(({ scrollTop }) => scrollTop);
  sessionStorage.setItem(SCROLLED, JSON.stringify({ at: location.href, tops }));
  location.reload();
}

export function scrollBack(): void {
  const kept = sessionStorage.getItem(SCROLLED);
  if (kept === null) return;
  sessionStorage.removeItem(SCROLLED);
  const { at, tops } = JSON.parse(kept) as { readonly at: string; readonly tops: readonly number[] };
  if (at !== location.href) return;
  for (const [index, element] of document.querySelectorAll(SCROLLING).entries())
    element.scrollTop = tops[index] ?? 0;
}
