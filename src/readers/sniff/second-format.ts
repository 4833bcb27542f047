import type { ByteSource } from '../reader';

const TAIL_BYTES = 66_000;
const END = 'PK\x05\x06';
const END_BYTES = 22;
const PAGE = /^\s*<(?:!doctype html|html|head|body|script|svg|iframe)\b/i;
/** Programs that show a PDF look for its mark in so many bytes, and for its table at the end. */
const PDF_HEAD_BYTES = 1024;
const PDF_MARK = '%PDF-';
const PDF_TABLE = 'startxref';
const TABLES: ReadonlySet<string> = new Set(['csv', 'tsv', 'txt', 'log', 'json', 'jsonl']);

/**
 * What else a file is than its format, to a program that looks elsewhere in it: a text that browsers take for a page by
 * its beginning, a PDF that begins a little later, or an archive behind something else, which programs find by the file's end.
 */
export async function secondFormat(
  source: ByteSource,
  format: string,
): Promise<'html' | 'pdf' | 'zip' | undefined> {
  if (TABLES.has(format)) {
    const head = await source.read(0, 512);
    if (PAGE.test(head.toString('latin1').replace(/^\xef\xbb\xbf/, ''))) return 'html';
  }
  const tail = await source.read(Math.max(0, source.size - TAIL_BYTES), TAIL_BYTES);
  const start = (await source.read(0, PDF_HEAD_BYTES)).toString('latin1');
  if (format !== 'pdf' && start.includes(PDF_MARK) && tail.includes(PDF_TABLE, 0, 'latin1')) return 'pdf';
  const end = tail.lastIndexOf(END, undefined, 'latin1');
  if (end === -1 || end + END_BYTES > tail.length) return undefined;
  const directory = source.size - tail.length + end - tail.readUInt32LE(end + 12);
  const first = directory < 0 ? '' : (await source.read(directory, 4)).toString('latin1');
  return first === 'PK\x01\x02' ? 'zip' : undefined;
}
