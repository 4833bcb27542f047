import iconv from 'iconv-lite';
import type { CellChange } from '../../engine/remedies/remedy';
import { findDelimiter } from '../../readers/csv/delimiter';
import { replacedFields } from '../../readers/csv/replaced-fields';
import type { Recognised } from '../../readers/reader';
import { bufferSource } from '../../readers/source';

const WRITABLE: ReadonlySet<string> = new Set(['csv', 'tsv']);

/** @returns in words why files of this format cannot be written with other cells; undefined where they can */
export function whyNotWritten(format: string): string | undefined {
  if (WRITABLE.has(format)) return undefined;
  return `only csv and tsv can be written back, and this is ${format}. Save the table as CSV.`;
}

/**
 * The same file with other words in these cells; all else stays byte for byte.
 *
 * @returns in words why not, where that cannot be promised
 */
export async function writtenBack(
  bytes: Buffer,
  { format, encoding = 'utf-8' }: Recognised,
  changes: readonly CellChange[],
): Promise<Buffer | string> {
  const delimiter = await findDelimiter(bufferSource(bytes), encoding, format === 'tsv' ? '\t' : ',');
  const places = changes.map(({ anchor: { row = 0, column = 0 }, after }) => ({ row, column, word: after }));
  // Kept, and not counted as part of the first field.
  const text = iconv.decode(bytes, encoding, { stripBOM: false });
  if (!iconv.encode(text, encoding).equals(bytes)) return BROKEN_TEXT;
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return iconv.encode(mark + replacedFields(text.slice(mark.length), delimiter, places), encoding);
}

const BROKEN_TEXT =
  'it holds signs that are no text, which would not come out as they are. Save it as UTF-8.';
