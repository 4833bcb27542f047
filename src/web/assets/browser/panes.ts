const STEP = 20;

/** What is unfolded at the end of a pane comes into sight with all that it asks; what was open already stays where it is. */
export function showWhatUnfolds(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.pane-body details.pane-part')) {
    // Browsers also tell of what the page came with.
    let wasOpen = fold.open;
    fold.addEventListener('toggle', () => {
      if (fold.open && !wasOpen) fold.scrollIntoView({ block: 'nearest' });
      wasOpen = fold.open;
    });
  }
}

/** Panes are made wider or narrower by mouse or arrow keys; the width is remembered. */
export function resizePanes(): void {
  const panes = document.querySelector<HTMLElement>('.panes');
  if (!panes) return;
  for (const divider of panes.querySelectorAll<HTMLButtonElement>('.pane-divider')) {
    const name = divider.dataset['pane'] === 'files' ? '--files-width' : '--talk-width';
    const direction = divider.dataset['pane'] === 'files' ? 1 : -1;
    const set = (width: number): void => {
      const kept = Math.round(Math.min(640, Math.max(180, width)));
      panes.style.setProperty(name, `${kept}px`);
      localStorage.setItem(name, String(kept));
    };
    const remembered = Number(localStorage.getItem(name));
    if (remembered > 0) set(remembered);
    const widthNow = (): number => divider.parentElement?.offsetWidth ?? 300;
    divider.hidden = false;
    divider.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowRight') set(widthNow() + STEP * direction);
      if (key === 'ArrowLeft') set(widthNow() - STEP * direction);
    });
    divider.addEventListener('pointerdown', (start) => {
      const startWidth = widthNow();
      divider.setPointerCapture(start.pointerId);
      const move = (event: PointerEvent): void => {
        set(startWidth + (event.clientX - start.clientX) * direction);
      };
      divider.addEventListener('pointermove', move);
      divider.addEventListener(
        'pointerup',
        () => {
          divider.removeEventListener('pointermove', move);
        },
        { once: true },
      );
    });
  }
}
