import type { OutputFile } from '../../app/submissions/request';
import type { FileLineView } from './file-line.view';

/** Files of a list that belong together, under a heading where there is more than one such section. */
export interface FileSectionView {
  readonly title: string;
  readonly note: string;
  readonly files: readonly FileLineView[];
}

/** What is to be released comes first; supporting files are set apart. */
export function fileSections(
  files: readonly OutputFile[],
  lineOf: (file: OutputFile) => FileLineView,
): readonly FileSectionView[] {
  const of = (kind: OutputFile['kind']) => files.filter((file) => file.kind === kind).map(lineOf);
  const [outputs, supporting] = [of('output'), of('supporting')];
  const sections = [
    { title: '', note: '', files: outputs },
    { title: 'Supporting files', note: 'never released', files: supporting },
  ];
  return sections.filter((section) => section.files.length > 0);
}

/** As the sections show them, for going from one to the next. */
export function inShownOrder(files: readonly OutputFile[]): readonly OutputFile[] {
  return [...files].sort((a, b) => Number(a.kind === 'supporting') - Number(b.kind === 'supporting'));
}
