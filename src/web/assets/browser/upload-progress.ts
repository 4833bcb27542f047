import { bytesInWords, grouped } from '../../words/numbers';

/** More would make the page slow, and nobody reads them. */
const MOST_REFUSALS = 200;
/** A page that draws each of ten thousand files anew is busy with that. */
const DRAW_MS = 100;

interface Counts {
  readonly files: number;
  readonly filesDone: number;
  readonly bytes: number;
  readonly bytesDone: number;
}

/** One line for all files that are under way, and one for each that was not taken. */
export class UploadProgress {
  private readonly line = element('p', 'upload-say');
  private readonly bar = document.createElement('progress');
  private readonly lost = element('p', 'upload-lost');
  private readonly refusals = element('ul', 'upload-refusals');
  private counts: Counts = { files: 0, filesDone: 0, bytes: 0, bytesDone: 0 };
  private drawing: number | undefined;
  private refused = 0;

  constructor(lines: HTMLElement) {
    this.bar.setAttribute('aria-label', 'Upload');
    this.lost.setAttribute('role', 'status');
    lines.replaceChildren(this.line, this.bar, this.lost, this.refusals);
  }

  show(counts: Counts): void {
    this.counts = counts;
    this.drawing ??= window.setTimeout(() => {
      this.drawing = undefined;
      this.draw();
    }, DRAW_MS);
  }

  /** At so many per cent; nothing once it goes on. */
  connectionLost(percent: number | undefined): void {
    const words =
      percent === undefined ? '' : `Connection lost. Going on at ${percent} % by itself when it is back.`;
    // Said once, also where it is read aloud.
    if (this.lost.textContent !== words) this.lost.textContent = words;
  }

  notTaken(path: string, why: string): void {
    this.refused += 1;
    if (this.refused > MOST_REFUSALS) return;
    const name = element('span', 'upload-name');
    name.textContent = path;
    const words = element('span', 'upload-refused');
    words.textContent = why;
    const line = document.createElement('li');
    line.append(name, ' ', words);
    this.refusals.append(line);
  }

  /** In the end, when some were not taken: what there is now is on the page once it is loaded again. */
  ended(sentence: string, someTaken: boolean): void {
    window.clearTimeout(this.drawing);
    this.line.textContent = sentence;
    this.bar.hidden = true;
    this.connectionLost(undefined);
    if (this.refused > MOST_REFUSALS) {
      const more = document.createElement('li');
      more.textContent = `And ${this.refused - MOST_REFUSALS} more.`;
      this.refusals.append(more);
    }
    if (someTaken) this.line.append(' ', linkToTaken());
  }

  private draw(): void {
    const { files, filesDone, bytes, bytesDone } = this.counts;
    this.bar.max = Math.max(1, bytes);
    this.bar.value = bytesDone;
    const size = `${bytesInWords(bytesDone)} of ${bytesInWords(bytes)}`;
    this.line.textContent =
      files === 1 ? `Uploading: ${size}` : `${grouped(filesDone)} of ${grouped(files)} files, ${size}`;
  }
}

function linkToTaken(): HTMLElement {
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = 'Show the files that were taken';
  return link;
}

function element(tag: 'p' | 'ul' | 'span', className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
