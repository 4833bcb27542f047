import { z } from 'zod';

/**
 * A rendering is one file, so that it appears and is replaced whole:
 *
 *     chunks    rows as JSON arrays of texts, one a line; a chunk is some consecutive rows of one sheet
 *     footer    one line of JSON: the kind, the sheets, and where each chunk lies
 *     trailer   16 bytes: where the footer starts, in decimal, and a line end
 *
 * Any stretch of rows costs the footer and the few chunks that it touches, however long the file is.
 */
export const footerSchema = z.object({
  kind: z.enum(['grid', 'text', 'none']),
  sheets: z.array(
    z.object({
      name: z.string(),
      /** All rows that were read; those after the last chunk were not kept. */
      rows: z.number(),
      columns: z.number(),
      hidden: z.boolean(),
      chunks: z.array(
        z.object({ firstRow: z.number(), rows: z.number(), offset: z.number(), bytes: z.number() }),
      ),
      /** Numbers of hidden rows, ascending. */
      hiddenRows: z.array(z.number()),
    }),
  ),
});
export type Footer = z.output<typeof footerSchema>;
export type FooterSheet = Footer['sheets'][number];

export const TRAILER_BYTES = 16;

export function trailer(footerOffset: number): string {
  return `${String(footerOffset).padStart(TRAILER_BYTES - 1, '0')}\n`;
}

/** Name of a rendering in its folder. */
export function renderingName(sha256: string, format: string): string {
  return `${sha256}.${format}`;
}
