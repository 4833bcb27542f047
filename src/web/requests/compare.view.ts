import type { ComparedWith, FileComparison } from '../../app/scanning/compare-file/compare-file';
import type { ChangedRow, ChangedSheet } from '../../app/scanning/changed-rows';
import { columnLetters } from '../../engine/model/anchor';
import { visibleText } from '../../engine/report/visible-text';
import { sheetName } from '../grid/place-name';
import { momentView, type MomentView } from '../words/moments';
import { deletedHere } from '../words/deletions';
import { bytesInWords, counted, shortDigest } from '../words/numbers';
import { betweenView, type BetweenView } from './between.view';
import { requestHeadView, type RequestHeadView } from './request-head.view';

/** A file beside an earlier one: what was at the left, what is at the right, only rows that differ. */
export interface CompareView {
  readonly head: RequestHeadView;
  readonly path: string;
  readonly fileHref: string;
  readonly choices: readonly { readonly name: string; readonly href: string; readonly current: boolean }[];
  readonly was: SideView | null;
  readonly is: SideView;
  /** Empty where there is nothing to compare with. */
  readonly say: string;
  readonly partial: string;
  readonly between: BetweenView | null;
  readonly sheets: readonly SheetView[];
}

interface SideView {
  readonly name: string;
  readonly href: string;
  readonly at: MomentView;
  readonly size: string;
  readonly digest: string;
  readonly shortDigest: string;
}

interface SheetView {
  readonly name: string;
  readonly isText: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly row: number;
    readonly state: string;
    readonly was: readonly CellView[];
    readonly is: readonly CellView[];
  }[];
  readonly more: string;
}

interface CellView {
  readonly text: string;
  readonly style: string;
}

const ROWS_SHOWN = 200;
const COLUMNS_SHOWN = 12;

export function compareView(comparison: FileComparison, now: Date): CompareView {
  const { request, file, ...found } = comparison;
  const { choices, chosen, sheets } = found;
  const fileHref = `/requests/${request.id}/files/${file.id}`;
  const { number, sha256, bytes, uploadedAt } = file.current;
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return {
    head: requestHeadView(request, now),
    path: visibleText(file.path),
    fileHref,
    choices: choices.map((choice) => ({
      name: nameOf(choice),
      href: `${fileHref}/compare?with=${choice.name}`,
      current: choice.name === chosen?.name,
    })),
    was: chosen ? side(chosen, { name: nameOf(chosen), href: hrefOf(chosen, fileHref) }, now) : null,
    is: side({ sha256, bytes, at: uploadedAt }, { name: `version ${number}, now`, href: fileHref }, now),
    say: chosen ? differenceSay(comparison, rows) : '',
    partial: partialSay(comparison),
    between: betweenView(comparison),
    sheets: sheets.map((sheet) => sheetView(sheet, sheets.length > 1)),
  };
}

/** Digests stay, so whether both were the same can still be told. */
function differenceSay({ file, chosen }: FileComparison, rows: number): string {
  if (chosen?.sha256 === file.current.sha256) return 'The bytes are the same.';
  if (file.current.deleted ?? chosen?.deleted) return 'The bytes differ.';
  return rows === 0 ? 'No cell or line differs.' : `${counted(rows, 'row differs', 'rows differ')}.`;
}

function partialSay({ file, chosen, isPartial }: FileComparison): string {
  const { deleted } = file.current;
  if (deleted) return `This file was ${deletedHere(deleted)}, so its cells cannot be compared any more.`;
  if (chosen?.deleted)
    return `What it is compared with was ${deletedHere(chosen.deleted)}, so its cells cannot be compared any more.`;
  return isPartial ? 'Not everything could be compared: look at both.' : '';
}

function nameOf({ version, release }: ComparedWith): string {
  return release ? `as released in request #${release.request.number}` : `version ${version ?? 1}`;
}

function hrefOf({ version, release }: ComparedWith, fileHref: string): string {
  if (release) return `/requests/${release.request.id}/files/${release.fileId}`;
  return `${fileHref}/versions/${version ?? 1}`;
}

function side(
  { sha256, bytes, at }: Pick<ComparedWith, 'sha256' | 'bytes' | 'at'>,
  named: { readonly name: string; readonly href: string },
  now: Date,
): SideView {
  const size = bytesInWords(bytes);
  return { ...named, at: momentView(at, now), size, digest: sha256, shortDigest: shortDigest(sha256) };
}

function sheetView({ kind, place, rows }: ChangedSheet, isOneOfMany: boolean): SheetView {
  const columns = kind === 'text' ? [1] : columnsShown(rows);
  const shape = { kind, place, rows: 0, columns: 0, hidden: false };
  return {
    name: isOneOfMany ? visibleText(sheetName(shape, '')) : '',
    isText: kind === 'text',
    columns: columns.map(columnLetters),
    rows: rows.slice(0, ROWS_SHOWN).map((row) => ({
      row: row.row,
      state: row.was ? (row.is ? 'changed' : 'gone') : 'added',
      was: columns.map((column) => cellView(row, column, 'was')),
      is: columns.map((column) => cellView(row, column, 'is')),
    })),
    more: rows.length > ROWS_SHOWN ? `and ${counted(rows.length - ROWS_SHOWN, 'more row', 'more rows')}` : '',
  };
}

/** The first names the row; of the others those that differ anywhere, then as many as there is room for. */
function columnsShown(rows: readonly ChangedRow[]): readonly number[] {
  const changed = new Set(rows.flatMap(({ columns }) => columns));
  const widest = Math.max(1, ...rows.map(({ was = [], is = [] }) => Math.max(was.length, is.length)));
  const all = Array.from({ length: widest }, (_, index) => index + 1);
  const first = all.filter((column) => column === 1 || changed.has(column));
  const others = all.filter((column) => !first.includes(column));
  return [...first, ...others].slice(0, COLUMNS_SHOWN).sort((a, b) => a - b);
}

function cellView({ was, is, columns }: ChangedRow, column: number, which: 'was' | 'is'): CellView {
  const cells = which === 'was' ? was : is;
  const differs = columns.includes(column) || (cells !== undefined && (!was || !is));
  return { text: visibleText(cells?.[column - 1] ?? ''), style: differs ? `compare-${which}` : '' };
}
