import { chosenIn, dropped } from './chosen-files';
import { say } from './status-line';
import { UploadForm } from './upload-form';
import { UploadQueue } from './upload-queue';

/** Sends what is chosen or dropped, folders too, and shows how far it is; the plain form does without. */
export function showUploads(): void {
  const form = UploadForm.onPage();
  if (!form) return;
  const queue = new UploadQueue(form);
  for (const field of [form.field('files'), form.field('folder')]) {
    field?.addEventListener('change', () => {
      queue.add(chosenIn(field));
      // The same file chosen again is meant.
      field.value = '';
    });
  }
  for (const hidden of form.element.querySelectorAll<HTMLElement>('[data-with-script]'))
    hidden.hidden = false;
  for (const shown of form.element.querySelectorAll<HTMLElement>('[data-without-script]'))
    shown.hidden = true;
  takeDrops(form, queue);
}

/** Wherever on the page a file is let go, it is meant for this request; the browser would open it instead. */
function takeDrops({ element }: UploadForm, queue: UploadQueue): void {
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    element.setAttribute('data-over', '');
  });
  document.addEventListener('dragleave', () => {
    element.removeAttribute('data-over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    element.removeAttribute('data-over');
    dropped(event).then(
      (files) => {
        queue.add(files);
      },
      () => {
        say('What was dropped could not be read. Choose the files or the folder instead.');
      },
    );
  });
}
