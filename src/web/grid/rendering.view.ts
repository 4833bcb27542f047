import type { RenderedSheet, RenderingOutline } from '../../app/scanning/scanning.port';
import type { OutputFile } from '../../app/submissions/request';
import { visibleText } from '../../engine/report/visible-text';
import { deletedSay } from '../words/deletions';
import { scanMarks, SUPPORTING_MARK, type MarkView } from '../words/marks';
import { bytesInWords, counted, grouped, shortDigest } from '../words/numbers';
import { placeHref, type FileAddress } from './file-address';
import type { GridView } from './grid.view';
import type { PicturesView } from './pictures.view';
import type { PlaceAsked } from './place-asked';
import { sheetName } from './place-name';
import type { RolesView } from './roles.view';
import type { PlacedFinding } from './placed-finding';
import { tabsShown } from './tabs-shown';

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
  /** How many more there are than were kept; empty when none. */
  readonly moreSheets: string;
  /** Null where there is no table. */
  readonly roles: RolesView | null;
  readonly notShown: NotShownView | null;
  readonly grid: GridView | null;
  readonly pictures: PicturesView | null;
  /** What the text below a picture is; empty where there is only one of them. */
  readonly textNote: string;
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
  /** What the file is, by its bytes; empty until it has been read. */
  readonly format: string;
  readonly outline: RenderingOutline | undefined;
  readonly placed: readonly PlacedFinding[];
  readonly asked: PlaceAsked;
  readonly address: FileAddress;
  readonly grid: GridView | null;
  readonly pictures: PicturesView | null;
  readonly roles: RolesView | null;
}

export function renderingView(parts: RenderingParts): RenderingView {
  const { file, outline, asked, address, grid, pictures, roles } = parts;
  const { current } = file;
  const shape = outline?.sheets[asked.sheet];
  return {
    path: visibleText(file.path),
    marks: file.kind === 'supporting' ? [SUPPORTING_MARK, ...scanMarks(file.scan)] : scanMarks(file.scan),
    size: bytesInWords(current.bytes),
    shape: shape ? shapeSay(shape) : '',
    digest: current.sha256,
    shortDigest: shortDigest(current.sha256),
    version: current.number > 1 ? `version ${current.number}` : '',
    goToCell: shape?.kind === 'grid' ? address : null,
    sheets: outline && outline.sheets.length > 1 ? sheetTabs(outline, parts) : [],
    moreSheets: outline && outline.more > 0 ? `and ${grouped(outline.more)} more, which are not shown` : '',
    roles,
    notShown: grid || pictures ? null : notShown(file),
    grid,
    pictures,
    textNote: grid && pictures ? textNote(parts.format) : '',
  };
}

/** What a person sees and what the rules read are two things: nobody takes one for the other. */
function textNote(format: string): string {
  return format === 'pdf'
    ? 'The text in it, as the rules read it:'
    : 'Text that a program read in the picture; letters and digits may be wrong:';
}

function shapeSay({ kind, rows, columns }: RenderedSheet): string {
  return kind === 'text' ? counted(rows, 'line') : `${grouped(rows)} rows × ${grouped(columns)} columns`;
}

function sheetTabs(
  { sheets }: RenderingOutline,
  { placed, asked, address, format }: RenderingParts,
): readonly SheetTabView[] {
  const finds = new Map<number, number>();
  for (const { sheet, cell } of placed) if (cell !== '') finds.set(sheet, (finds.get(sheet) ?? 0) + 1);
  return tabsShown(sheets.length, asked.sheet, finds).flatMap((index) => {
    const sheet = sheets[index];
    if (!sheet) return [];
    const found = finds.get(index) ?? 0;
    return {
      name: visibleText(sheetName(sheet, format)),
      href: placeHref(address, { sheet: index + 1 }),
      current: index === asked.sheet,
      hidden: sheet.hidden,
      finds: found === 0 ? '' : grouped(found),
    };
  });
}

function notShown({ scan, current: { deleted } }: OutputFile): NotShownView {
  const plain = { href: '', link: '' };
  if (deleted) return { ...plain, title: 'Deleted', sentence: deletedSay(deleted) };
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
