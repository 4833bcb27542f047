import type { Attributes } from './tokens';

/** What an element is in a table. */
export type PartOfTable = 'table' | 'tr' | 'td' | 'th';

/** Parts of tables that pages make of other elements, for screens and for those who listen. */
const BY_ROLE: ReadonlyMap<string, PartOfTable> = new Map([
  ...(['table', 'grid', 'treegrid'] as const).map((role) => [role, 'table'] as const),
  ['row', 'tr'],
  ...(['cell', 'gridcell'] as const).map((role) => [role, 'td'] as const),
  ...(['columnheader', 'rowheader'] as const).map((role) => [role, 'th'] as const),
]);
const DISPLAY = /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}(?:inline-)?(table(?:-row|-cell)?)\s{0,9}(?:;|!|$)/i;
const BY_DISPLAY: ReadonlyMap<string, PartOfTable> = new Map([
  ['table', 'table'],
  ['table-row', 'tr'],
  ['table-cell', 'td'],
]);
const OWN: ReadonlyMap<string, PartOfTable> = new Map(
  (['table', 'tr', 'td', 'th'] as const).map((name) => [name, name] as const),
);

/** In `around`, the table that is made of other elements: rows and cells without one are none. */
export interface InTable {
  readonly part: PartOfTable | undefined;
  readonly inMade: boolean;
}

export const OUTSIDE: InTable = { part: undefined, inMade: false };

export function placeInTable(name: string, attributes: Attributes, around: InTable): InTable {
  const own = OWN.get(name);
  if (own !== undefined) return { part: own, inMade: false };
  if (attributes.size === 0) return { part: undefined, inMade: around.inMade };
  const display = DISPLAY.exec(attributes.get('style') ?? '')?.[1]?.toLowerCase() ?? '';
  const made = BY_ROLE.get(attributes.get('role') ?? '') ?? BY_DISPLAY.get(display);
  if (made === 'table') return { part: 'table', inMade: true };
  return { part: around.inMade ? made : undefined, inMade: around.inMade };
}

/** How such a table begins in the text of a page. */
export const START_OF_MADE =
  /<(?!table[\s>/])[a-z][^<>]{0,400}\s(?:role\s{0,3}=\s{0,3}["']?(?:table|grid|treegrid)\b|style\s{0,3}=\s{0,3}["'][^"'<>]{0,200}display\s{0,3}:\s{0,3}table(?![\w-]))/gi;
