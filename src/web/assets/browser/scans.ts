import { reloadInPlace } from './reload-in-place';
import { say } from './status-line';

const ASK_AGAIN_MS = 1500;

/** While files are being checked, asks how far it is, and shows the page anew when something is done. */
export function followScans(): void {
  const waiting = document.querySelector<HTMLElement>('[data-scans-url]');
  const url = waiting?.dataset['scansUrl'];
  if (url !== undefined && url !== '') void ask(url, waiting?.dataset['scansOpen'] ?? '');
}

async function ask(url: string, openBefore: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  const answer = await fetch(url, { headers: { accept: 'application/json' } }).catch(() => undefined);
  if (!answer?.ok) return;
  const { open } = (await answer.json()) as { readonly open: number };
  if (!isNews(open, Number(openBefore))) return ask(url, openBefore);
  if (document.querySelector('[data-uploading]')) return ask(url, openBefore);
  if (isWriting()) {
    say('A check has finished. Its result is shown when you save.');
    return;
  }
  reloadInPlace();
}

/** Of thousands of checks one ends at every moment: the page would do nothing but load. */
function isNews(open: number, before: number): boolean {
  return open > before || (open < before && before - open >= before / 10);
}

/** Nothing typed is ever lost to a reload. */
function isWriting(): boolean {
  return [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type=text]'),
  ].some((field) => field.value !== field.defaultValue || field === document.activeElement);
}
