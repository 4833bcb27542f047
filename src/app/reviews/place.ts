import { z } from 'zod';

/** A place in a file's bytes, as people write and read it. */
export type Place =
  | { readonly kind: 'cell'; readonly sheet?: string; readonly cell: string }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'page'; readonly page: number; readonly region?: Region };

/** Corners in percent of the page, from its top left: a page has that at every size it is drawn in. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = /^(?:(?<sheet>[^!\n]{1,100})!)?(?<cell>[A-Z]{1,3}[1-9]\d{0,6})$/u;
const LINE = /^line (?<line>[1-9]\d{0,8})$/;
const PERCENT = '(?:100|[1-9]?\\d)';
const CORNER = `(${PERCENT}),(${PERCENT})`;
const PAGE = new RegExp(`^page (?<page>[1-9]\\d{0,5})(?: at ${CORNER} to ${CORNER})?$`);

const HINT =
  'a cell such as C4 or Sheet2!C4, a line such as line 12, a page such as page 3, or a part of one such as page 3 at 10,20 to 60,40 (percent from the top left)';

/** A form that names no place sends it empty. */
export const placeInput = z
  .string()
  .trim()
  .refine((text) => text === '' || placeIn(text) !== undefined, HINT)
  .default('');

/** Undefined for what names no place. */
export function placeIn(text: string): Place | undefined {
  const cell = CELL.exec(text)?.groups;
  if (cell) return { kind: 'cell', sheet: cell['sheet'], cell: cell['cell'] ?? '' };
  const line = LINE.exec(text)?.groups;
  if (line) return { kind: 'line', line: Number(line['line']) };
  const page = PAGE.exec(text);
  if (!page) return undefined;
  const [left, top, right, bottom] = page.slice(2).map(Number);
  const region = regionOf(left, top, right, bottom);
  if (page[2] !== undefined && region === undefined) return undefined;
  return { kind: 'page', page: Number(page.groups?.['page']), ...(region && { region }) };
}

/** One without an area is none. */
function regionOf(left = 0, top = 0, right = 0, bottom = 0): Region | undefined {
  return left < right && top < bottom ? { left, top, right, bottom } : undefined;
}
