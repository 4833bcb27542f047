const NAME = 'rows';

/** Rows of tables are compact unless the reader wants them wider; the choice is remembered. */
export function chooseDensity(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-density]');
  if (!button) return;
  const show = (isComfortable: boolean): void => {
    document.documentElement.dataset[NAME] = isComfortable ? 'comfortable' : 'compact';
    button.setAttribute('aria-pressed', String(isComfortable));
  };
  show(localStorage.getItem(NAME) === 'comfortable');
  button.hidden = false;
  button.addEventListener('click', () => {
    const isComfortable = button.getAttribute('aria-pressed') !== 'true';
    localStorage.setItem(NAME, isComfortable ? 'comfortable' : 'compact');
    show(isComfortable);
  });
}
