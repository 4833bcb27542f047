type Field = HTMLTextAreaElement | HTMLInputElement;

/** Name of the draft that was sent last, until the answer to it is there. */
const SENT = 'draft sent';

/**
 * Comments, reasons and statements that were typed, and what was chosen beside them, come back with their page, until
 * they are taken: what was sent and refused, for want of a reason or of a session that had ended, is in its form again.
 */
export function keepDrafts(): void {
  forgetWhatWasTaken();
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
    const name = `draft ${location.pathname} ${form.dataset['draft'] ?? ''}`;
    const fields = [...form.querySelectorAll<Field>('textarea, input[type=text], input[type=radio]')];
    restore(name, fields);
    form.addEventListener('input', () => {
      keep(name, fields);
    });
    form.addEventListener('submit', () => {
      sessionStorage.setItem(SENT, name);
    });
  }
}

/** Whoever came back or loads anew had no answer, only an error of the browser's. */
function forgetWhatWasTaken(): void {
  const sent = sessionStorage.getItem(SENT);
  const [navigation] = performance.getEntriesByType('navigation');
  const isAnswer = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
  if (sent === null || !isAnswer) return;
  sessionStorage.removeItem(SENT);
  if (!document.querySelector('[data-refused]')) sessionStorage.removeItem(sent);
}

function keep(name: string, fields: readonly Field[]): void {
  const said = fields.filter((field) => !isChoice(field) || field.checked);
  const texts = Object.fromEntries(said.map((field) => [field.name, field.value]));
  sessionStorage.setItem(name, JSON.stringify(texts));
}

function restore(name: string, fields: readonly Field[]): void {
  const kept = sessionStorage.getItem(name);
  if (kept === null) return;
  const texts = new Map(Object.entries(JSON.parse(kept) as Record<string, string>));
  for (const field of fields) {
    const text = texts.get(field.name);
    if (isChoice(field)) {
      if (text === field.value) field.checked = true;
      continue;
    }
    // What the server shows after a refusal is newer than what was kept.
    if (text !== undefined && field.value === field.defaultValue) field.value = text;
  }
}

function isChoice(field: Field): field is HTMLInputElement {
  return field.type === 'radio';
}
