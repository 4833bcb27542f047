import { canBeArranged, type RowArrangement } from '../../app/scanning/row-arrangement';
import type { RenderedSheet } from '../../app/scanning/scanning.port';
import { visibleText } from '../../engine/report/visible-text';
import { grouped } from '../words/numbers';
import type { ColumnHead } from './column-heads';
import { placeHref, type FileAddress } from './file-address';

/** The form that sorts and filters what is looked at, and what it does now. */
export interface ArrangementView {
  readonly open: boolean;
  readonly path: string;
  /** What the query has to carry besides. */
  readonly fields: FileAddress['fields'];
  readonly columns: readonly { readonly value: number; readonly name: string; readonly chosen: boolean }[];
  readonly descending: boolean;
  readonly holding: string;
  /** Empty in the file's own order. */
  readonly say: string;
  /** Back to the file's own order. */
  readonly plainHref: string;
}

const LONGEST = 200;

/** What the address asks for; undefined for the file's own order. */
export function arrangementIn(query: Readonly<Record<string, unknown>>): RowArrangement | undefined {
  const { sort, order, holding } = query;
  const column = typeof sort === 'string' && /^[1-9]\d{0,5}$/.test(sort) ? Number(sort) : 0;
  const text = typeof holding === 'string' ? holding.trim().slice(0, LONGEST) : '';
  if (column === 0 && text === '') return undefined;
  return { column, descending: order === 'down', holding: text };
}

/** The same for this sheet: texts are read in their order, and sheets that are too long are, too. */
export function arrangementAsked(
  query: Readonly<Record<string, unknown>>,
  shape: Pick<RenderedSheet, 'kind' | 'rows' | 'columns'> | undefined,
): RowArrangement | undefined {
  return shape?.kind === 'grid' && canBeArranged(shape) ? arrangementIn(query) : undefined;
}

/** The address of the same page, arranged so. */
export function arrangedAddress(address: FileAddress, arrangement: RowArrangement | undefined): FileAddress {
  if (!arrangement) return address;
  const { column, descending, holding } = arrangement;
  const fields = [
    { name: 'sort', value: String(column) },
    { name: 'order', value: descending ? 'down' : 'up' },
    { name: 'holding', value: holding },
  ];
  return { ...address, fields: [...address.fields, ...fields] };
}

export function arrangementView(
  asked: RowArrangement | undefined,
  about: {
    readonly shape: RenderedSheet;
    /** 0-based. */
    readonly sheet: number;
    readonly heads: readonly ColumnHead[];
    readonly matching: number;
    readonly address: FileAddress;
  },
): ArrangementView | null {
  const { shape, sheet, heads, matching, address } = about;
  if (!canBeArranged(shape)) return null;
  const { column = 0, descending = false, holding = '' } = asked ?? {};
  return {
    open: asked !== undefined,
    path: address.path,
    fields: [...address.fields, { name: 'sheet', value: String(sheet + 1) }],
    columns: heads.map(({ column: value, letter, role }) => ({
      value,
      name: role === '' ? letter : `${letter} (${role})`,
      chosen: value === column,
    })),
    descending,
    holding,
    say: asked ? sayOf(asked, matching, shape.rows, heads) : '',
    plainHref: placeHref(address, { sheet: sheet + 1 }),
  };
}

function sayOf(
  { column, descending, holding }: RowArrangement,
  matching: number,
  rows: number,
  heads: readonly ColumnHead[],
): string {
  const letter = heads.find((head) => head.column === column)?.letter ?? '';
  const some =
    holding === '' ? '' : `${grouped(matching)} of ${grouped(rows)} rows with “${visibleText(holding)}”`;
  const sorted = letter === '' ? '' : `sorted by ${letter}, ${descending ? 'largest' : 'smallest'} first`;
  return [some === '' ? `All ${grouped(rows)} rows` : some, sorted].filter(Boolean).join(', ');
}
