import { say } from './status-line';

/** `n` and `p` go from finding to finding; the page is asked again only for rows that are not on it. */
export function jumpBetweenFindings(): void {
  const findings = [...document.querySelectorAll<HTMLDetailsElement>('details.finding')];
  if (findings.length === 0) return;
  for (const finding of findings)
    finding.addEventListener('toggle', () => {
      showPlace(finding);
    });
  for (const jump of document.querySelectorAll<HTMLElement>('[data-jump]')) {
    jump.addEventListener('click', (event) => {
      const at = findings.findIndex((finding) => finding.open);
      const next = findings[jump.dataset['jump'] === 'next' ? at + 1 : at - 1];
      if (!next) return;
      event.preventDefault();
      if (!isOnPage(next)) {
        location.assign(next.querySelector<HTMLAnchorElement>('.finding-show')?.href ?? '');
        return;
      }
      next.open = true;
      next.scrollIntoView({ block: 'nearest' });
      next.querySelector('summary')?.focus();
    });
  }
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const mark = event.target.closest<HTMLAnchorElement>('a.cell-mark');
    if (mark) openFinding(mark.hash.slice(1));
  });
  goToCell();
}

/** A finding about the file as a whole has no cell to go to. */
function isOnPage(finding: HTMLDetailsElement): boolean {
  const cell = finding.dataset['cell'] ?? '';
  return cell === '' || document.getElementById(cell) !== null;
}

function showPlace(finding: HTMLDetailsElement): void {
  if (!finding.open) return;
  const cell = document.getElementById(finding.dataset['cell'] ?? '');
  for (const other of document.querySelectorAll('[data-focus]')) other.removeAttribute('data-focus');
  if (!cell) return;
  cell.setAttribute('data-focus', '');
  cell.scrollIntoView({ block: 'center', inline: 'center' });
  history.replaceState(null, '', `#${cell.id}`);
}

function openFinding(id: string): void {
  const finding = document.getElementById(id);
  if (finding instanceof HTMLDetailsElement) finding.open = true;
}

/** `g c`: asks for a cell such as C4 and goes there. */
function goToCell(): void {
  const field = document.querySelector<HTMLInputElement>('#go-to-cell');
  field?.form?.addEventListener('submit', (event) => {
    const cell = document.getElementById(field.value.trim().toUpperCase());
    if (!cell) {
      if (!/^[A-Za-z]{1,3}[0-9]{1,7}$/.test(field.value.trim())) {
        event.preventDefault();
        say('A cell is written as letters and a number, such as C4.');
      }
      return;
    }
    event.preventDefault();
    location.hash = cell.id;
    cell.scrollIntoView({ block: 'center', inline: 'center' });
  });
}
