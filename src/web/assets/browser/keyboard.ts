import { say } from './status-line';

/** Seconds are long; the second key of `g c` has to come within this. */
const SEQUENCE_MS = 1000;
let first: { key: string; at: number } | undefined;
/** The button that waits for its reason to be written. */
let waiting: HTMLButtonElement | undefined;

/**
 * Every key stands in the page as `data-key` on what it works: links and buttons are clicked, fields are focused.
 * One that is not possible now says why (`data-because`).
 */
export function listenToKeys(): void {
  const button = document.querySelector<HTMLElement>('[data-keys]');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', toggleHelp);
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) sendWhatIsWritten(event);
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const keys = sequence(event.key);
    if (event.key === '?') {
      event.preventDefault();
      toggleHelp();
      return;
    }
    const target = targetOf(keys) ?? targetOf(event.key);
    if (!target) return;
    event.preventDefault();
    work(target);
  });
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (event.key === 'Escape') {
    target.blur();
    return true;
  }
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}

/** Ctrl Enter sends a text with its form. Where several buttons could, the one whose key asked for the text does. */
function sendWhatIsWritten(event: KeyboardEvent): void {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement) || !field.form) return;
  event.preventDefault();
  const buttons = [...field.form.querySelectorAll<HTMLButtonElement>('button:not([type=button])')];
  const button = buttons.length === 1 ? buttons[0] : buttons.find((each) => each === waiting);
  if (button) field.form.requestSubmit(button);
  else say(`Leave the field with Esc, then press ${keysOf(buttons)}.`);
}

function keysOf(buttons: readonly HTMLButtonElement[]): string {
  return buttons.map((button) => button.dataset['key'] ?? '').join(', ');
}

function sequence(key: string): string {
  const started = first && Date.now() - first.at < SEQUENCE_MS ? `${first.key} ` : '';
  first = { key, at: Date.now() };
  return started + key;
}

function targetOf(keys: string): HTMLElement | undefined {
  const all = document.querySelectorAll<HTMLElement>('[data-key]');
  // What belongs to a finding is meant for the one that is read.
  return [...all].find(
    (element) => element.dataset['key'] === keys && !element.closest('details.finding:not([open])'),
  );
}

function work(target: HTMLElement): void {
  const because = target.dataset['because'];
  if (because !== undefined && because !== '') {
    say(because);
    return;
  }
  const needed = document.getElementById(target.dataset['needs'] ?? '');
  if (needed instanceof HTMLTextAreaElement && needed.value.trim() === '') {
    say('Write the reason, then press Ctrl Enter.');
    needed.focus();
    if (target instanceof HTMLButtonElement) waiting = target;
    return;
  }
  // A summary is clicked, and unfolds what is its own.
  const within = target.matches('summary') ? target.parentElement?.parentElement : target;
  const closed = within?.closest<HTMLDetailsElement>('details:not([open])');
  if (closed) closed.open = true;
  // A text is written to be sent: what else its form asks for, and its button, come into sight with it.
  const shown = target instanceof HTMLTextAreaElement ? target.form : target;
  shown?.scrollIntoView({ block: 'nearest' });
  const isField = target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
  if (target instanceof HTMLTextAreaElement) goOnWriting(target);
  else target.focus();
  if (!isField) target.click();
  // One key is a whole vote where nothing else is needed; elsewhere the next thing to do is the reason.
  if (target instanceof HTMLInputElement && target.name === 'choice') {
    if ('saves' in target.dataset) target.form?.requestSubmit();
    else goOnWriting(target.form?.querySelector('textarea'));
  }
}

/** A text that is there already is gone on with, not written in front of. */
function goOnWriting(field: HTMLTextAreaElement | null | undefined): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

function toggleHelp(): void {
  const help = document.querySelector<HTMLDialogElement>('#keys');
  if (help?.open) help.close();
  else help?.showModal();
}
