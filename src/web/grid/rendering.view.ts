import type { RenderingOutline } from '../../app/scanning/scanning.port';
import type { OutputFile } from '../../app/submissions/request';
import { visibleText } from '../../engine/report/visible-text';
import { scanMarks, type MarkView } from '../words/marks';
import { bytesInWords, grouped, shortDigest } from '../words/numbers';
import { placeHref, type FileAddress } from './file-address';
import type { GridView } from './grid.view';
import type { PlaceAsked } from './place-asked';
import type { PlacedFinding } from './placed-finding';

/** The middle pane: what the file is, its sheets, and the grid or what stands in its place. */
export interface RenderingView {
  readonly path: string;
  readonly marks: readonly MarkView[];
  readonly size: string;
  readonly shape: string;
  readonly digest: string;
  readonly shortDigest: string;
  readonly version: string;
  /** Where `g c` asks for a cell; null when there is no grid. */
  readonly goToCell: FileAddress | null;
  readonly sheets: readonly SheetTabView[];
  readonly notShown: NotShownView | null;
  readonly grid: GridView | null;
}

interface SheetTabView {
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
  readonly hidden: boolean;
  readonly finds: string;
}

interface NotShownView {
  readonly title: string;
  readonly sentence: string;
  readonly href: string;
  readonly link: string;
}

export interface RenderingParts {
  readonly file: OutputFile;
  readonly outline: RenderingOutline | undefined;
  readonly placed: readonly PlacedFinding[];
  readonly asked: PlaceAsked;
  readonly address: FileAddress;
  readonly grid: GridView | null;
}

export function renderingView({
  file,
  outline,
  placed,
  asked,
  address,
  grid,
}: RenderingParts): RenderingView {
  const { current } = file;
  const shape = outline?.sheets[asked.sheet];
  return {
    path: visibleText(file.path),
    marks: scanMarks(file.scan),
    size: bytesInWords(current.bytes),
    shape: shape ? shapeSay(outline.kind, shape.rows, shape.columns) : '',
    digest: current.sha256,
    shortDigest: shortDigest(current.sha256),
    version: current.number > 1 ? `version ${current.number}` : '',
    goToCell: outline?.kind === 'grid' ? address : null,
    sheets: outline && outline.sheets.length > 1 ? sheetTabs(outline, placed, asked, address) : [],
    notShown: grid ? null : notShown(file),
    grid,
  };
}

function shapeSay(kind: RenderingOutline['kind'], rows: number, columns: number): string {
  return kind === 'text' ? `${grouped(rows)} lines` : `${grouped(rows)} rows × ${grouped(columns)} columns`;
}

function sheetTabs(
  { sheets }: RenderingOutline,
  placed: readonly PlacedFinding[],
  asked: PlaceAsked,
  address: FileAddress,
): readonly SheetTabView[] {
  return sheets.map(({ name, hidden }, index) => {
    const finds = placed.filter(({ sheet, cell }) => sheet === index && cell !== '').length;
    return {
      name: visibleText(name),
      href: placeHref(address, { sheet: index + 1 }),
      current: index === asked.sheet,
      hidden,
      finds: finds === 0 ? '' : grouped(finds),
    };
  });
}

function notShown({ scan }: OutputFile): NotShownView {
  const plain = { href: '', link: '' };
  if (scan.state !== 'done') {
    return {
      ...plain,
      title: 'Being checked',
      sentence: 'The file appears here as soon as its check is done.',
    };
  }
  return {
    ...plain,
    title: 'This file cannot be shown',
    sentence:
      'Sluice has no picture of this kind of file. What was found is at the side; the rest a person has to judge.',
  };
}
