import { lightCells } from './lit-cells';
import { rememberOpened } from './openings';
import { bringRow } from './virtual-grid';
import { say } from './status-line';

/** `n` and `p` go from finding to finding; the page is asked again only for what is not on it. */
export function jumpBetweenFindings(): void {
  const findings = [...document.querySelectorAll<HTMLDetailsElement>('details.finding')];
  goToCell();
  if (findings.length === 0) return;
  for (const finding of findings)
    finding.addEventListener('toggle', () => {
      void showPlace(finding);
      if (finding.open) rememberOpened(finding);
    });
  const open = findings.find((finding) => finding.open);
  if (open) {
    markPlace(open);
    lightCells(open);
  }
  for (const jump of document.querySelectorAll<HTMLElement>('[data-jump]')) {
    jump.addEventListener('click', (event) => {
      event.preventDefault();
      void step(findings, jump.dataset['jump'] === 'next' ? 1 : -1);
    });
  }
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const mark = event.target.closest<HTMLAnchorElement>('a.cell-mark');
    if (mark) openFinding(mark.hash.slice(1));
  });
}

async function step(findings: readonly HTMLDetailsElement[], by: 1 | -1): Promise<void> {
  const at = findings.findIndex((finding) => finding.open);
  const next = findings[at + by];
  if (next && (await isOnPage(next))) {
    next.open = true;
    next.scrollIntoView({ block: 'nearest' });
    next.querySelector('summary')?.focus();
    return;
  }
  const number = Number((findings[at] ?? findings[0])?.id.slice(1)) + by;
  const all = Number(document.querySelector<HTMLElement>('[data-findings]')?.dataset['findings'] ?? 0);
  if (number < 1) say('This is the first finding of this file.');
  else if (number > all) say('This is the last finding of this file. ] goes to the next file.');
  else location.assign(addressOf(number, next));
}

/** A long list is cut: the address of what it leaves out differs from that of any other finding only by its number. */
function addressOf(number: number, finding: HTMLDetailsElement | undefined): string {
  const any = finding ?? document;
  const address = new URL(any.querySelector<HTMLAnchorElement>('.finding-show')?.href ?? '', location.href);
  if (!finding) address.hash = '';
  address.searchParams.set('finding', String(number));
  return address.href;
}

/** A finding about the file as a whole has no cell to go to; a row of this sheet that is not drawn yet comes. */
async function isOnPage(finding: HTMLDetailsElement): Promise<boolean> {
  const cell = finding.dataset['cell'] ?? '';
  if (cell === '' || isDrawn(finding)) return true;
  const row = /^(?:row-|[A-Z]+)([0-9]+)$/.exec(cell)?.[1];
  if (!isOnThisSheet(finding) || row === undefined) return false;
  return (await bringRow(Number(row))) && isDrawn(finding);
}

/** Another sheet may have a cell of the same name. */
function isDrawn(finding: HTMLDetailsElement): boolean {
  return isOnThisSheet(finding) && document.getElementById(finding.dataset['cell'] ?? '') !== null;
}

function isOnThisSheet(finding: HTMLDetailsElement): boolean {
  const sheet = document.querySelector<HTMLElement>('table.grid')?.dataset['sheet'];
  return sheet === undefined || sheet === finding.dataset['sheet'];
}

async function showPlace(finding: HTMLDetailsElement): Promise<void> {
  if (!finding.open) return;
  const isThere = await isOnPage(finding);
  const cell = isThere ? markPlace(finding) : null;
  lightCells(finding);
  if (!cell) return;
  cell.scrollIntoView({ block: 'center', inline: 'center' });
  history.replaceState(null, '', `#${cell.id}`);
}

/** The cell of the open finding stands out among the others that were found. */
function markPlace(finding: HTMLDetailsElement): HTMLElement | null {
  const cell = document.getElementById(finding.dataset['cell'] ?? '');
  for (const other of document.querySelectorAll('[data-focus]')) other.removeAttribute('data-focus');
  cell?.setAttribute('data-focus', '');
  return cell;
}

function openFinding(id: string): void {
  const finding = document.getElementById(id);
  if (finding instanceof HTMLDetailsElement) finding.open = true;
}

/** `g c`: asks for a cell such as C4 and goes there. */
function goToCell(): void {
  const field = document.querySelector<HTMLInputElement>('#go-to-cell');
  field?.form?.addEventListener('submit', (event) => {
    const name = field.value.trim().toUpperCase();
    const [, column, row] = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(name) ?? [];
    if (column === undefined) {
      event.preventDefault();
      say('A cell is written as letters and a number, such as C4.');
      return;
    }
    // A column of another stretch is another page.
    if (!document.getElementById(`column-${column}`)) return;
    event.preventDefault();
    void bringRow(Number(row)).then(() => {
      const cell = document.getElementById(name);
      if (!cell) field.form?.submit();
      location.hash = name;
      cell?.scrollIntoView({ block: 'center', inline: 'center' });
    });
  });
}
