export interface Chosen {
  readonly file: File;
  /** With the folders it came in. */
  readonly path: string;
}

/** Of a field, also of one that takes a whole folder. */
export function chosenIn({ files }: HTMLInputElement): readonly Chosen[] {
  return [...(files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
}

/** Files that were let go over the page, and all that the folders among them hold. */
export async function dropped(event: DragEvent): Promise<readonly Chosen[]> {
  // All at once: the event's list is empty as soon as its handler has waited for anything.
  const entries = [...(event.dataTransfer?.items ?? [])]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  const found: Chosen[] = [];
  for (const entry of entries) await gather(entry, '', found);
  return found;
}

async function gather(entry: FileSystemEntry, folder: string, found: Chosen[]): Promise<void> {
  const path = folder + entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    found.push({ file, path });
    return;
  }
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  // A reader gives a folder in portions; an empty one is the end.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return;
    for (const inner of portion) await gather(inner, `${path}/`, found);
  }
}

/** By what they say of themselves: Chromium has no classes of these names to compare with. */
function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
