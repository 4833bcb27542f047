import type { Chosen } from './chosen-files';
import { RESUMABLE_BYTES, sendResumable } from './send-resumable';
import { sendWhole } from './send-whole';
import type { Sending } from './sending';
import { say } from './status-line';
import { NotTaken } from './upload-answer';
import type { UploadForm } from './upload-form';
import { UploadProgress } from './upload-progress';

/** Browsers open six connections to a server; the pages want some of them. */
const AT_ONCE = 4;

/** Sends files beside one another, a few at once; one that is refused holds up no other. */
export class UploadQueue {
  private waiting: Chosen[] = [];
  private readonly underWay = new Map<Chosen, number>();
  private progress?: UploadProgress;
  private files = 0;
  private filesDone = 0;
  private bytes = 0;
  private bytesDone = 0;
  private refused = 0;

  constructor(private readonly form: UploadForm) {}

  /** Those that come while others are under way go with them. */
  add(chosen: readonly Chosen[]): void {
    if (chosen.length === 0) return;
    this.progress ??= new UploadProgress(this.form.lines);
    // The next comes off the end.
    this.waiting = [...chosen.toReversed(), ...this.waiting];
    this.files += chosen.length;
    for (const { file } of chosen) this.bytes += file.size;
    this.form.element.setAttribute('data-uploading', '');
    window.addEventListener('beforeunload', askFirst);
    for (let free = this.underWay.size; free < AT_ONCE; free++) this.next();
    this.show();
  }

  private next(): void {
    const chosen = this.waiting.pop();
    if (chosen) void this.send(chosen);
    else if (this.underWay.size === 0) this.end();
  }

  private async send(chosen: Chosen): Promise<void> {
    this.underWay.set(chosen, 0);
    const send = chosen.file.size >= RESUMABLE_BYTES ? sendResumable : sendWhole;
    try {
      await send(this.form, chosen, this.watched(chosen));
    } catch (error) {
      this.notTaken(chosen, error);
    }
    this.underWay.delete(chosen);
    this.filesDone += 1;
    this.bytesDone += chosen.file.size;
    this.show();
    this.next();
  }

  private watched(chosen: Chosen): Sending {
    return {
      reached: (bytes) => {
        this.underWay.set(chosen, bytes);
        this.progress?.connectionLost(undefined);
        this.show();
      },
      lost: () => {
        this.progress?.connectionLost(Math.floor((this.over() / Math.max(1, this.bytes)) * 100));
      },
    };
  }

  private notTaken({ path }: Chosen, error: unknown): void {
    this.refused += 1;
    this.progress?.notTaken(path, error instanceof Error ? error.message : 'It could not be read.');
    if (!(error instanceof NotTaken) || !error.endsAll) return;
    this.refused += this.waiting.length;
    this.filesDone += this.waiting.length;
    this.waiting = [];
  }

  private over(): number {
    return this.bytesDone + [...this.underWay.values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  private show(): void {
    const { files, filesDone, bytes } = this;
    this.progress?.show({ files, filesDone, bytes, bytesDone: this.over() });
  }

  private end(): void {
    if (this.files === 0) return;
    this.form.element.removeAttribute('data-uploading');
    window.removeEventListener('beforeunload', askFirst);
    if (this.refused === 0) {
      location.reload();
      return;
    }
    const sentence = this.refused === 1 ? 'One file was not taken.' : `${this.refused} files were not taken.`;
    this.progress?.ended(sentence, this.refused < this.files);
    say(sentence);
    Object.assign(this, { files: 0, filesDone: 0, bytes: 0, bytesDone: 0, refused: 0, progress: undefined });
  }
}

/** The browser asks in its own words whether to leave. */
function askFirst(event: Event): void {
  event.preventDefault();
}
