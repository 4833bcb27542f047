let clearing: number | undefined;

/** Says one short thing at the foot of the page, also to a screen reader. */
export function say(sentence: string): void {
  const line = document.querySelector('#status-line');
  if (!line) return;
  line.textContent = sentence;
  window.clearTimeout(clearing);
  clearing = window.setTimeout(() => (line.textContent = ''), 4000);
}
