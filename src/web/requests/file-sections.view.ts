import type { FileGroup, ListedFile, ListedRequest } from '../../app/submissions/request';
import { counted } from '../words/numbers';
import type { FileLineView } from './file-line.view';
import { foldedFiles, type FolderLineView } from './folded-files';

/** Files of a list that belong together, under a heading where there is more than one such section. */
export interface FileSectionView {
  readonly title: string;
  readonly note: string;
  /** Of a long list: the other folders, above and beneath the open one's files. */
  readonly before: readonly FolderLineView[];
  readonly folder: string;
  readonly files: readonly FileLineView[];
  readonly after: readonly FolderLineView[];
}

interface Shown {
  readonly current: ListedFile | undefined;
  readonly hrefOf: (file: ListedFile) => string;
  readonly lineOf: (file: ListedFile) => FileLineView;
}

/** What is to be released comes first, by group; supporting files are set apart. */
export function fileSections({ groups, files }: ListedRequest, shown: Shown): readonly FileSectionView[] {
  const outputs = groups.map((group) =>
    section(
      groups.length === 1 ? '' : groupTitle(groups, group),
      files.filter(({ kind, groupId }) => kind === 'output' && groupId === group.id),
      shown,
    ),
  );
  const supporting = files.filter(({ kind }) => kind === 'supporting');
  const apart = section('Supporting files', supporting, shown);
  const sections = [
    ...outputs,
    { ...apart, note: [apart.note, 'never released'].filter(Boolean).join(', ') },
  ];
  return sections.filter(({ files: lines, after }) => lines.length + after.length > 0);
}

function section(title: string, files: readonly ListedFile[], shown: Shown): FileSectionView {
  const folded = foldedFiles(files, shown.current, shown.hrefOf);
  const isWhole = folded.files.length === files.length;
  return {
    ...{ title, note: isWhole ? '' : counted(files.length, 'file') },
    ...folded,
    files: folded.files.map((file) => inFolder(shown.lineOf(file), folded.folder)),
  };
}

/** Beneath its folder's name a file needs only its own. */
function inFolder(line: FileLineView, folder: string): FileLineView {
  return folder !== '' && line.name.startsWith(folder)
    ? { ...line, name: line.name.slice(folder.length) }
    : line;
}

/** As the sections show them, for going from one to the next. */
export function inShownOrder({ groups, files }: ListedRequest): readonly ListedFile[] {
  const places = new Map(groups.map(({ id }, index) => [id, index]));
  const place = ({ kind, groupId }: ListedFile) =>
    kind === 'supporting' ? groups.length : (places.get(groupId) ?? 0);
  return [...files].sort((a, b) => place(a) - place(b));
}

export function groupTitle(groups: readonly FileGroup[], { id, context }: FileGroup): string {
  return context.title === '' ? `Group ${groups.findIndex((group) => group.id === id) + 1}` : context.title;
}
