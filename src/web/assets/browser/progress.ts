import { reloadInPlace } from './reload-in-place';
import { say } from './status-line';

const ASK_AGAIN_MS = 1500;

interface Waiting {
  readonly url: string;
  /** How much was under way when the page was made. */
  readonly open: number;
  readonly say: string;
}

/** While Sluice checks files or delivers a release, asks how far it is, and shows the page anew when something is done. */
export function followProgress(): void {
  const data = document.querySelector<HTMLElement>('[data-progress-url]')?.dataset;
  const url = data?.['progressUrl'];
  if (url === undefined || url === '') return;
  void ask({ url, open: Number(data?.['progressOpen']), say: data?.['progressSay'] ?? '' });
}

async function ask(waiting: Waiting): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  const answer = await fetch(waiting.url, { headers: { accept: 'application/json' } }).catch(() => undefined);
  // A line that broke comes back; an answer that refuses stays.
  if (!answer) return ask(waiting);
  if (!answer.ok) return;
  const { open } = (await answer.json()) as { readonly open: number };
  if (!isNews(open, waiting.open)) return ask(waiting);
  if (document.querySelector('[data-uploading]')) return ask(waiting);
  if (isWriting()) {
    say(waiting.say);
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
