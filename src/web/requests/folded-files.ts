import type { ListedFile } from '../../app/submissions/request';
import { visibleText } from '../../engine/report/visible-text';
import { countMarks, type MarkView } from '../words/marks';
import { counted } from '../words/numbers';

/** As many as a person looks over. Of more, folders are shown, and of those again as many around the open one. */
const MOST_FLAT = 100;
const AROUND = 40;

/** A folder whose files are not listed, or the way to what a long list leaves out. */
export interface FolderLineView {
  readonly href: string;
  readonly name: string;
  readonly say: string;
  readonly marks: readonly MarkView[];
}

export interface FoldedFiles {
  readonly before: readonly FolderLineView[];
  /** The folder that is open, over its files; empty where none is. */
  readonly folder: string;
  readonly files: readonly ListedFile[];
  readonly after: readonly FolderLineView[];
}

type HrefOf = (file: ListedFile) => string;
interface Folder {
  readonly name: string;
  readonly first: ListedFile;
  readonly files: readonly ListedFile[];
}

/**
 * What is shown of a list while `current` is open: of a long one its folder's files, and a line for each other folder.
 * A line leads to a file that it stands for, so that the list works without a script, and the page of a request with
 * ten thousand files has some two hundred lines.
 */
export function foldedFiles(
  files: readonly ListedFile[],
  current: ListedFile | undefined,
  hrefOf: HrefOf,
): FoldedFiles {
  if (files.length <= MOST_FLAT) return { before: [], folder: '', files, after: [] };
  const folders = foldersOf(files);
  const isOpen = (folder: Folder) => folder.files.some(({ id }) => id === current?.id);
  const around = cut(folders, folders.findIndex(isOpen));
  const lines = (some: readonly Folder[]) => some.map((folder) => folderLine(folder, hrefOf));
  const more = (some: readonly Folder[], where: 'before' | 'behind') =>
    leftOut(
      some.map(({ first }) => first),
      `${counted(some.length, 'folder')} ${where}`,
      where,
      hrefOf,
    );
  const open = around.at;
  const inside = cut(
    open?.files ?? [],
    (open?.files ?? []).findIndex(({ id }) => id === current?.id),
  );
  return {
    before: [
      ...more(around.farBefore, 'before'),
      ...lines(around.before),
      ...leftOut(inside.farBefore, `${counted(inside.farBefore.length, 'file')} before`, 'before', hrefOf),
    ],
    folder: open ? visibleText(open.name) : '',
    files: [...inside.before, ...(inside.at ? [inside.at] : []), ...inside.after],
    after: [
      ...leftOut(inside.farAfter, `${counted(inside.farAfter.length, 'file')} behind`, 'behind', hrefOf),
      ...lines(around.after),
      ...more(around.farAfter, 'behind'),
    ],
  };
}

function foldersOf(files: readonly ListedFile[]): readonly Folder[] {
  const folders = new Map<string, { name: string; first: ListedFile; files: ListedFile[] }>();
  for (const file of files) {
    const name = folderOf(file);
    const folder = folders.get(name);
    if (folder) folder.files.push(file);
    else folders.set(name, { name, first: file, files: [file] });
  }
  return [...folders.values()];
}

/** With its slash; the top has a name of its own. */
function folderOf({ path }: ListedFile): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? 'in no folder' : path.slice(0, slash + 1);
}

interface Cut<T> {
  readonly farBefore: readonly T[];
  readonly before: readonly T[];
  readonly at?: T;
  readonly after: readonly T[];
  readonly farAfter: readonly T[];
}

/** Around one of them; around the beginning where it is none of them (-1). */
function cut<T>(all: readonly T[], place: number): Cut<T> {
  const from = Math.max(0, place - AROUND);
  const to = Math.max(place, 0) + AROUND + 1;
  return {
    farBefore: all.slice(0, from),
    before: all.slice(from, Math.max(0, place)),
    ...(place >= 0 && { at: all[place] }),
    after: all.slice(place + 1, to),
    farAfter: all.slice(to),
  };
}

function folderLine({ name, first, files }: Folder, hrefOf: HrefOf): FolderLineView {
  const sum = (of: 'flagged' | 'unsure') => files.reduce((total, { scan }) => total + scan[of], 0);
  const say = counted(files.length, 'file');
  return {
    href: hrefOf(first),
    name: visibleText(name),
    say,
    marks: countMarks(sum('flagged'), sum('unsure')),
  };
}

/** To the nearest of what is left out. */
function leftOut(
  files: readonly ListedFile[],
  name: string,
  where: 'before' | 'behind',
  hrefOf: HrefOf,
): readonly FolderLineView[] {
  const nearest = where === 'before' ? files.at(-1) : files[0];
  return nearest ? [{ href: hrefOf(nearest), name: `… ${name}`, say: '', marks: [] }] : [];
}
