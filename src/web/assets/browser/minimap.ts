/** A click beside the scrollbar goes there. Keys have `n` and `p`, which go from finding to finding. */
export function goWhereMapIsClicked(): void {
  for (const map of document.querySelectorAll<SVGElement>('svg.grid-map')) {
    const scroll = map.closest('.grid-frame')?.querySelector<HTMLElement>('.grid-scroll');
    if (!scroll) continue;
    map.classList.add('grid-map--live');
    map.addEventListener('click', (event) => {
      const { top, height } = map.getBoundingClientRect();
      const part = height === 0 ? 0 : (event.clientY - top) / height;
      scroll.scrollTop = part * scroll.scrollHeight - scroll.clientHeight / 2;
    });
  }
}
