import type { FileGroup, OutputFile, ReleaseRequest } from '../../app/submissions/request';
import type { FileLineView } from './file-line.view';

/** Files of a list that belong together, under a heading where there is more than one such section. */
export interface FileSectionView {
  readonly title: string;
  readonly note: string;
  readonly files: readonly FileLineView[];
}

/** What is to be released comes first, by group; supporting files are set apart. */
export function fileSections(
  { groups, files }: ReleaseRequest,
  lineOf: (file: OutputFile) => FileLineView,
): readonly FileSectionView[] {
  const outputs = groups.map((group) => ({
    title: groups.length === 1 ? '' : groupTitle(groups, group),
    note: '',
    files: files.filter(({ kind, groupId }) => kind === 'output' && groupId === group.id).map(lineOf),
  }));
  const supporting = {
    title: 'Supporting files',
    note: 'never released',
    files: files.filter(({ kind }) => kind === 'supporting').map(lineOf),
  };
  return [...outputs, supporting].filter((section) => section.files.length > 0);
}

/** As the sections show them, for going from one to the next. */
export function inShownOrder({ groups, files }: ReleaseRequest): readonly OutputFile[] {
  const place = ({ kind, groupId }: OutputFile) =>
    kind === 'supporting' ? groups.length : groups.findIndex(({ id }) => id === groupId);
  return [...files].sort((a, b) => place(a) - place(b));
}

export function groupTitle(groups: readonly FileGroup[], { id, context }: FileGroup): string {
  return context.title === '' ? `Group ${groups.findIndex((group) => group.id === id) + 1}` : context.title;
}
