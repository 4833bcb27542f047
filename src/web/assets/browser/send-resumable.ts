import { DetailedError, Upload } from 'tus-js-client';
import type { Chosen } from './chosen-files';
import { uploadBegunWith } from './half-uploads';
import { mustBeReadable } from './readable-file';
import type { Sending } from './sending';
import { comesBack, MOST_TRIES, NotTaken, problemIn, waitMs } from './upload-answer';
import type { UploadForm } from './upload-form';

/** Below it, sending a file once more is quicker than asking where it stood. */
export const RESUMABLE_BYTES = 5_000_000;
/** A proxy or a server that ends long requests ends no upload. */
const CHUNK_BYTES = 16 * 1024 * 1024;

/**
 * A large file, by the tus protocol: it goes on where it broke off, also after the page was loaded anew.
 *
 * @throws NotTaken
 */
export async function sendResumable(form: UploadForm, chosen: Chosen, sending: Sending): Promise<void> {
  const { file, path } = chosen;
  const restart = new AbortController();
  let over = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      const upload = new Upload(file, {
        endpoint: form.uploads,
        uploadUrl: uploadBegunWith(chosen),
        chunkSize: CHUNK_BYTES,
        headers: { ...form.headers },
        metadata: { path, mark: String(file.lastModified), ...form.said },
        retryDelays: Array.from({ length: MOST_TRIES }, (_, tries) => waitMs(tries)),
        // The server knows what was begun; nothing about it stays in the browser.
        storeFingerprintForResuming: false,
        onProgress: (bytes) => {
          over = bytes;
          sending.reached(bytes);
        },
        onShouldRetry: (error) => {
          if (!goesOn(error)) return false;
          void mustBeReadable(file).catch((gone: unknown) =>
            upload.abort().then(() => {
              reject(gone instanceof Error ? gone : new Error('unreadable'));
            }),
          );
          sending.lost(over);
          return true;
        },
        onSuccess: () => {
          resolve();
        },
        onError: (error) => {
          reject(new NotTaken(statusIn(error), answerIn(error)));
        },
      });
      upload.start();
      // Not at the end of a wait of half a minute, but when the line is back.
      const startAnew = (): void =>
        void upload.abort().then(() => {
          upload.start();
        });
      window.addEventListener('online', startAnew, { signal: restart.signal });
    });
  } finally {
    restart.abort();
  }
}

/** Also when other bytes are there than was thought: it asks and goes on. Not when another window sends it now. */
function goesOn(error: Error): boolean {
  return comesBack(statusIn(error)) || problemIn(answerIn(error)).code === 'changed';
}

function statusIn(error: Error): number {
  return error instanceof DetailedError ? (error.originalResponse?.getStatus() ?? 0) : 0;
}

function answerIn(error: Error): string {
  return error instanceof DetailedError ? (error.originalResponse?.getBody() ?? '') : '';
}
