/**
 * Whoever chose a cell or a line and begins to write speaks of it, unless they say another place. A finding that the page
 * opened by itself was chosen by nobody.
 */
export function proposePlace(): void {
  const field = document.querySelector<HTMLInputElement>('[data-place]');
  let proposed = '';
  field?.form?.addEventListener('focusin', ({ target }) => {
    const chosen = document.querySelector<HTMLElement>('[data-copy-reference]')?.dataset['reference'];
    if (target === field || chosen === undefined || field.value !== proposed) return;
    field.value = chosen;
    proposed = chosen;
  });
}
