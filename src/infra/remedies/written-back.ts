import iconv from 'iconv-lite';
import type { Anchor } from '../../engine/model/anchor';
import type { CellChange, Gone, TableRemedy } from '../../engine/remedies/remedy';
import { findDelimiter } from '../../readers/csv/delimiter';
import { replacedFields } from '../../readers/csv/replaced-fields';
import type { Recognised } from '../../readers/reader';
import { replacedCells } from '../../readers/xlsx/replaced-cells';
import { bufferSource } from '../../readers/source';

/** How the files of a format are written with other words in some cells; all else stays as it is. */
type WriteBack = (bytes: Buffer, recognised: Recognised, changes: FileChanges) => Promise<WrittenBack>;

interface FileChanges extends Gone {
  readonly cells: readonly CellChange[];
  /** Cells that the audit of the mended tables has looked at. */
  readonly audited: readonly Anchor[];
  /** Numbers that tell which counts the rulebook lets out. */
  readonly limits: readonly string[];
}

export type WrittenBack =
  /** `notes`: what changes besides, each a sentence. */
  | { readonly kind: 'written'; readonly bytes: Buffer; readonly notes: readonly string[] }
  /** A part of a sentence. */
  | { readonly kind: 'not-written'; readonly why: string };

const WRITE_BACK: Readonly<Record<string, WriteBack>> = { csv: delimited, tsv: delimited, xlsx: workbook };

/** @returns in words why files of this format cannot be written with other cells; undefined where they can */
export function whyNotWritten(format: string): string | undefined {
  if (format in WRITE_BACK) return undefined;
  return `only csv, tsv and xlsx can be written back, and this is ${format}. Save the table as one of them.`;
}

/** The same file with these tables mended, in its own format. */
export function writtenBack(
  bytes: Buffer,
  recognised: Recognised,
  tables: readonly TableRemedy[],
  known: Pick<FileChanges, 'audited' | 'limits'>,
): Promise<WrittenBack> {
  const write = WRITE_BACK[recognised.format];
  if (!write) throw new Error(`nobody asked whether ${recognised.format} can be written`);
  return write(bytes, recognised, {
    cells: tables.flatMap(({ changes }) => changes),
    rows: tables.flatMap(({ gone }) => gone?.rows ?? []),
    columns: tables.flatMap(({ gone }) => gone?.columns ?? []),
    ...known,
  });
}

async function delimited(
  bytes: Buffer,
  { format, encoding = 'utf-8' }: Recognised,
  { cells, rows, columns }: FileChanges,
): Promise<WrittenBack> {
  const delimiter = await findDelimiter(bufferSource(bytes), encoding, format === 'tsv' ? '\t' : ',');
  const fields = cells.map(({ anchor: { row = 0, column = 0 }, after }) => ({ row, column, word: after }));
  // Kept, and not counted as part of the first field.
  const text = iconv.decode(bytes, encoding, { stripBOM: false });
  if (!iconv.encode(text, encoding).equals(bytes)) return { kind: 'not-written', why: BROKEN_TEXT };
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const written = mark + replacedFields(text.slice(mark.length), delimiter, { fields, rows, columns });
  return { kind: 'written', bytes: iconv.encode(written, encoding), notes: [] };
}

const BROKEN_TEXT =
  'it holds signs that are no text, which would not come out as they are. Save it as UTF-8.';

async function workbook(bytes: Buffer, _: Recognised, changes: FileChanges): Promise<WrittenBack> {
  if (changes.cells.length === 0) return { kind: 'written', bytes, notes: [] };
  if (changes.rows.length + changes.columns.length > 0) return { kind: 'not-written', why: LINES_MOVE };
  const cells = changes.cells.map(({ anchor: { sheet = '', a1 = '' }, before, after, value }) => ({
    ...{ sheet, a1, before },
    word: value === undefined ? after : String(value),
  }));
  const accountedFor = changes.audited.map(({ sheet = '', a1 = '' }) => ({ sheet, a1 }));
  const { limits } = changes;
  const written = await replacedCells(bufferSource(bytes), cells, { accountedFor, limits });
  if (written.kind === 'not-written') return written;
  const { formulas } = written;
  const notes =
    formulas === 0
      ? []
      : [
          `${formulas === 1 ? 'One formula becomes' : `${formulas} formulas become`} the values they show: recomputed without these counts, totals would change.`,
        ];
  return { kind: 'written', bytes: written.bytes, notes };
}

const LINES_MOVE =
  'in a workbook, what stands below would move away from its formats and notes. Save the table as CSV.';
