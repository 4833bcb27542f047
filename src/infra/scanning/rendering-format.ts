import { z } from 'zod';
import type { Place } from '../../engine/model/anchor';

/**
 * A rendering is one file, so that it appears and is replaced whole:
 *
 *     chunks    rows as JSON arrays of texts, one a line; a chunk is some consecutive rows of one sheet
 *     footer    one line of JSON: the sheets, what each is, and where each chunk lies
 *     trailer   16 bytes: where the footer starts, in decimal, and a line end
 *
 * Any stretch of rows costs the footer and the few chunks that it touches, however long the file is.
 */
const sheetSchema = z.object({
  kind: z.enum(['grid', 'text']),
  place: z.object({
    part: z.string().optional(),
    page: z.number().optional(),
    sheet: z.string().optional(),
    table: z.number().optional(),
  }),
  /** All rows that were read; those after the last chunk were not kept. */
  rows: z.number(),
  columns: z.number(),
  hidden: z.boolean(),
  chunks: z.array(
    z.object({ firstRow: z.number(), rows: z.number(), offset: z.number(), bytes: z.number() }),
  ),
  /** Numbers of hidden rows, ascending. */
  hiddenRows: z.array(z.number()),
});
const currentSchema = z.object({ sheets: z.array(sheetSchema), more: z.number() });

/** Before files had texts and grids side by side, all sheets were of one kind and had a name instead of a place. */
const earlierSchema = z
  .object({
    kind: z.enum(['grid', 'text', 'none']),
    sheets: z.array(sheetSchema.omit({ kind: true, place: true }).extend({ name: z.string() })),
  })
  .transform(({ kind, sheets }): Footer => {
    const kindOfAll = kind === 'text' ? 'text' : 'grid';
    const placed = sheets.map(({ name, ...sheet }) => ({
      ...sheet,
      kind: kindOfAll,
      place: placeOfName(name),
    }));
    return { sheets: placed.map((sheet) => sheetSchema.parse(sheet)), more: 0 };
  });

export const footerSchema = z.union([currentSchema, earlierSchema]);
export type Footer = z.output<typeof currentSchema>;
export type FooterSheet = Footer['sheets'][number];

function placeOfName(name: string): Place {
  return name === '' ? {} : { sheet: name };
}

export const TRAILER_BYTES = 16;

export function trailer(footerOffset: number): string {
  return `${String(footerOffset).padStart(TRAILER_BYTES - 1, '0')}\n`;
}

/** Name of a rendering in its folder. */
export function renderingName(sha256: string, format: string): string {
  return `${sha256}.${format}`;
}
