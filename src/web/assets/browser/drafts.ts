/** Comments, reasons and statements that were typed but not sent come back with the page. */
export function keepDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
    const name = `draft ${location.pathname} ${form.dataset['draft'] ?? ''}`;
    const fields = [
      ...form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input[type=text]'),
    ];
    restore(name, fields);
    form.addEventListener('input', () => {
      keep(name, fields);
    });
    form.addEventListener('submit', () => {
      sessionStorage.removeItem(name);
    });
  }
}

function keep(name: string, fields: readonly (HTMLTextAreaElement | HTMLInputElement)[]): void {
  const texts = Object.fromEntries(fields.map((field) => [field.name, field.value]));
  sessionStorage.setItem(name, JSON.stringify(texts));
}

function restore(name: string, fields: readonly (HTMLTextAreaElement | HTMLInputElement)[]): void {
  const kept = sessionStorage.getItem(name);
  if (kept === null) return;
  const texts = new Map(Object.entries(JSON.parse(kept) as Record<string, string>));
  for (const field of fields) {
    const text = texts.get(field.name);
    // What the server shows after a refusal is newer than what was kept.
    if (text !== undefined && field.value === field.defaultValue) field.value = text;
  }
}
