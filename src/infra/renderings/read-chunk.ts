import { z } from 'zod';
import type { RenderedRow } from '../../app/scanning/scanning.port';
import type { ReadPiece } from './indexed-file';
import type { FooterSheet } from './rendering-format';

/** Most rows are their texts; one in which a cell holds something else than it shows says that too. */
const rowSchema = z.union([
  z.array(z.string()).transform((cells) => ({ cells, raw: undefined })),
  z.object({ cells: z.array(z.string()), raw: z.record(z.string(), z.string()) }),
]);

export async function readChunk(
  piece: ReadPiece,
  { hiddenRows }: FooterSheet,
  { firstRow, rows, offset, bytes }: FooterSheet['chunks'][number],
): Promise<readonly RenderedRow[]> {
  const hidden = new Set(hiddenRows);
  const lines = (await piece(offset, bytes)).toString('utf8').split('\n');
  return Array.from({ length: rows }, (_, at) => {
    const number = firstRow + at;
    const { cells, raw } = rowSchema.parse(JSON.parse(lines[at] ?? ''));
    return { number, cells, hidden: hidden.has(number), ...(raw && { raw }) };
  });
}
