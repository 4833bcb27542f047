/** A click on the head of a column, or of a row, fills in which line it is; the form says the rest. */
export function correctRoles(): void {
  const panel = document.querySelector<HTMLDetailsElement>('#roles');
  const line = document.querySelector<HTMLInputElement>('#roles-line');
  const tables = document.querySelector<HTMLSelectElement>('#roles-table');
  const grid = document.querySelector('table.grid');
  if (!panel || !line || !tables || !grid) return;
  grid.addEventListener('click', (event) => {
    const named = event.target instanceof Element ? lineNamed(event.target) : undefined;
    if (!named) return;
    event.preventDefault();
    panel.open = true;
    line.value = named;
    chooseTable(tables, named);
    document.querySelector<HTMLSelectElement>('#roles-is')?.focus();
  });
}

function lineNamed(target: Element): string | undefined {
  if (target.closest('.cell-mark')) return undefined;
  const column = target.closest<HTMLElement>('a.grid-role')?.dataset['line'];
  return column ?? target.closest('tbody th')?.id.replace('row-', '');
}

/** The first of those that have the line; the reader's choice stands where they all have. */
function chooseTable(tables: HTMLSelectElement, line: string): void {
  const has = (option: HTMLOptionElement) => isWithin(option.dataset['range'] ?? '', line);
  const chosen = tables.selectedOptions[0];
  if (chosen && has(chosen)) return;
  const found = [...tables.options].find(has);
  if (found) tables.value = found.value;
}

/** `A3:F19`; in texts `L3:L19`, whose columns have no letters. */
function isWithin(range: string, line: string): boolean {
  const [, left = '', top = '0', right = '', bottom = '0'] =
    /^(?:.*\s)?([A-Z]{1,3})(\d{1,9}):([A-Z]{1,3})(\d{1,9})$/.exec(range) ?? [];
  if (/^\d+$/.test(line)) return Number(line) >= Number(top) && Number(line) <= Number(bottom);
  return rank(line) >= rank(left) && rank(line) <= rank(right);
}

function rank(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
