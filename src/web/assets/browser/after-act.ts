import { say } from './status-line';

/** What was sent last and is to be told of once its answer is there. */
const SENT = 'act sent';

interface Sent {
  readonly done: string;
  /** Name of the form, where the page that follows may have it again. */
  readonly form: string;
  readonly path: string;
}

/**
 * The answer to most acts is the same page again, which looks as it did: the foot says what was done (`data-done` of the
 * button, else of the form), and whoever goes on by keyboard or in a long pane is where they were.
 */
export function tellWhatWasDone(): void {
  tell();
  document.addEventListener('submit', ({ target, submitter }) => {
    if (!(target instanceof HTMLFormElement)) return;
    const done = submitter?.dataset['done'] ?? target.dataset['done'];
    if (done === undefined) return;
    const sent: Sent = { done, form: target.dataset['draft'] ?? '', path: location.pathname };
    sessionStorage.setItem(SENT, JSON.stringify(sent));
  });
}

function tell(): void {
  const kept = sessionStorage.getItem(SENT);
  const [navigation] = performance.getEntriesByType('navigation');
  const isAnswer = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
  if (kept === null || !isAnswer) return;
  sessionStorage.removeItem(SENT);
  if (document.querySelector('[data-refused]')) return;
  const { done, form, path } = JSON.parse(kept) as Sent;
  say(done);
  // The address names another place to be at, or what was sent belongs to another page.
  if (form === '' || location.hash !== '' || location.pathname !== path) return;
  document
    .querySelector<HTMLElement>(`form[data-draft="${CSS.escape(form)}"] button:not([type=button])`)
    ?.focus();
}
