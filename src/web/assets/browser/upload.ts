import { say } from './status-line';

interface Chosen {
  readonly file: File;
  /** With the folders it came in. */
  readonly path: string;
}

/** Sends chosen or dropped files one after another, each with its progress; the plain form does without. */
export function showUploads(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-upload]');
  const field = form?.querySelector<HTMLInputElement>('input[type=file]');
  const lines = document.querySelector<HTMLElement>('[data-upload-lines]');
  if (!form || !field || !lines) return;
  form.querySelector<HTMLElement>('[data-upload-button]')?.setAttribute('hidden', '');
  const send = (files: readonly Chosen[]): void => void sendAll(form, files, lines);
  field.addEventListener('change', () => {
    send([...(field.files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name })));
  });
  // Wherever on the page a file is let go, it is meant for this request; the browser would open it instead.
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.setAttribute('data-over', '');
  });
  document.addEventListener('dragleave', () => {
    form.removeAttribute('data-over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    form.removeAttribute('data-over');
    void dropped(event).then(send);
  });
}

async function sendAll(form: HTMLFormElement, files: readonly Chosen[], lines: HTMLElement): Promise<void> {
  if (files.length === 0) return;
  form.setAttribute('data-uploading', '');
  let refused = 0;
  for (const chosen of files) if (!(await sendOne(form, chosen, lines))) refused++;
  form.removeAttribute('data-uploading');
  if (refused === 0) {
    location.reload();
    return;
  }
  if (refused < files.length) lines.append(linkToTaken());
  say(refused === 1 ? 'One file was not taken.' : `${refused} files were not taken.`);
}

function sendOne(form: HTMLFormElement, { file, path }: Chosen, lines: HTMLElement): Promise<boolean> {
  const { line, progress, state } = lineFor(path, lines);
  const data = new FormData();
  // Before the file: the server reads the form as it arrives.
  data.append('kind', form.querySelector<HTMLInputElement>('[name=kind]:checked')?.value ?? 'output');
  const group = form.querySelector<HTMLSelectElement>('[name=groupId]')?.value;
  if (group !== undefined) data.append('groupId', group);
  data.append('files', file, path);
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('accept', 'application/json');
  request.setRequestHeader('x-csrf-token', form.querySelector<HTMLInputElement>('[name=_csrf]')?.value ?? '');
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    progress.max = total;
    progress.value = loaded;
    state.textContent = loaded < total ? `${Math.floor((loaded / total) * 100)} %` : 'storing';
  });
  return new Promise((resolve) => {
    request.addEventListener('loadend', () => {
      const taken = request.status >= 200 && request.status < 300;
      state.textContent = taken ? 'uploaded' : 'not taken';
      if (!taken) line.append(refusal(request));
      resolve(taken);
    });
    request.send(data);
  });
}

function linkToTaken(): HTMLElement {
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = 'Show the files that were taken';
  return link;
}

function lineFor(path: string, lines: HTMLElement) {
  const line = document.createElement('div');
  line.className = 'upload-line';
  const name = document.createElement('span');
  name.textContent = path;
  const state = document.createElement('span');
  state.textContent = 'uploading';
  const progress = document.createElement('progress');
  progress.setAttribute('aria-label', `Upload of ${path}`);
  line.append(name, state, progress);
  lines.append(line);
  return { line, progress, state };
}

function refusal(request: XMLHttpRequest): HTMLElement {
  const sentence = document.createElement('p');
  sentence.className = 'upload-refused';
  sentence.textContent =
    request.status === 0 ? 'The connection broke. Send the file again.' : words(request.responseText);
  return sentence;
}

function words(answer: string): string {
  try {
    const problem = JSON.parse(answer) as { title?: string; next?: string; problems?: { message: string }[] };
    const named = (problem.problems ?? []).map(({ message }) => message).join(' ');
    return [problem.title, named, problem.next].filter(Boolean).join(' ');
  } catch {
    return 'The server did not take it. Try again.';
  }
}

async function dropped(event: DragEvent): Promise<Chosen[]> {
  const entries = [...(event.dataTransfer?.items ?? [])]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  return (await Promise.all(entries.map((entry) => filesOf(entry, '')))).flat();
}

async function filesOf(entry: FileSystemEntry, folder: string): Promise<Chosen[]> {
  const path = folder + entry.name;
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [{ file, path }];
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const reader = entry.createReader();
  const found: Chosen[] = [];
  // A reader gives a folder in portions; an empty one is the end.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return found;
    for (const inner of portion) found.push(...(await filesOf(inner, `${path}/`)));
  }
}
