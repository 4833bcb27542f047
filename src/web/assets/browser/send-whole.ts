import type { Chosen } from './chosen-files';
import { mustBeReadable } from './readable-file';
import type { Sending } from './sending';
import { comesBack, MOST_TRIES, NotTaken, waitMs } from './upload-answer';
import type { UploadForm } from './upload-form';

/**
 * A small file, as the plain form sends it; once more where the line broke.
 *
 * @throws NotTaken
 */
export async function sendWhole(form: UploadForm, chosen: Chosen, sending: Sending): Promise<void> {
  for (let tries = 0; ; tries++) {
    const { status, text } = await post(form, chosen, tries > 0 ? 'again' : 'first', sending);
    if (status >= 200 && status < 300) return;
    if (!comesBack(status) || tries >= MOST_TRIES) throw new NotTaken(status, text);
    await mustBeReadable(chosen.file);
    sending.lost(0);
    await lineIsBack(waitMs(tries));
  }
}

function post(
  form: UploadForm,
  { file, path }: Chosen,
  time: 'first' | 'again',
  sending: Sending,
): Promise<{ readonly status: number; readonly text: string }> {
  const data = new FormData();
  // Before the file: the server reads the form as it arrives.
  for (const [name, value] of Object.entries(form.said)) data.append(name, value);
  // It may have been taken, and only the answer lost.
  if (time === 'again') data.append('again', 'yes');
  data.append('files', file, path);
  const request = new XMLHttpRequest();
  request.open('POST', form.element.action);
  for (const [name, value] of Object.entries(form.headers)) request.setRequestHeader(name, value);
  request.upload.addEventListener('progress', ({ loaded }) => {
    sending.reached(Math.min(loaded, file.size));
  });
  return new Promise((resolve) => {
    request.addEventListener('loadend', () => {
      resolve({ status: request.status, text: request.responseText });
    });
    request.send(data);
  });
}

/** After a while, or as soon as the browser says so. */
function lineIsBack(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
    window.addEventListener(
      'online',
      () => {
        resolve();
      },
      { once: true },
    );
  });
}
