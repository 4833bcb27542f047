import { z } from 'zod';
import type { Place } from '../../engine/model/anchor';

/**
 * A rendering is an indexed file. Its pieces are chunks: rows as JSON arrays of texts, one a line; a chunk is some
 * consecutive rows of one sheet. Any stretch of rows costs the index and the few chunks that it touches, however long
 * the file is.
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

/** Name of a rendering in its folder. */
export function renderingName(sha256: string, format: string): string {
  return `${sha256}.${format}`;
}
