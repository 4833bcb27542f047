import iconv from 'iconv-lite';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Finding } from '../../engine/report/report';
import type { RuleId } from '../../engine/rules/rule-ids';
import type { Rulebook } from '../../engine/rulebook/book';
import { countsKept } from '../../engine/report/rule-run';
import { suppressTable, type TableSuppression } from '../../engine/suppression/suppress-table';
import type { SuppressionMeans } from '../../engine/suppression/problem';
import { createTableStream } from '../../engine/tables/table-stream';
import type { Table } from '../../engine/tables/table';
import { checkSource } from '../../infra/scanning/check-source';
import { findDelimiter } from '../../readers/csv/delimiter';
import { replacedFields } from '../../readers/csv/replaced-fields';
import type { Recognised } from '../../readers/reader';
import { bufferSource } from '../../readers/source';
import { walkFiles } from '../../readers/walk-files';
import { EXIT, UsageError, type CommandIo } from '../command';

export interface FileToSuppress {
  readonly file: string;
  /** Where the new file goes; standard output without it. */
  readonly output: string | undefined;
  readonly book: Rulebook;
  readonly means: SuppressionMeans;
}

/** What stands in place of a count: the sign that official statistics use for "confidential". */
const MARKER = '[c]';
const FORMATS: ReadonlySet<string> = new Set(['csv', 'tsv']);

/** Takes the small counts of a file out, and others that hide them; checks what came out as any file is checked. */
export async function suppressFile(asked: FileToSuppress, io: CommandIo): Promise<number> {
  const bytes = bytesOf(resolve(io.cwd, asked.file), asked.file);
  const { tables, recognised } = await understood(bytes, asked.file);
  const found = suppressionsOf(tables, asked, io);
  const written = await writtenBack(bytes, recognised, found);
  if (asked.output === undefined)
    io.stdout.write(iconv.decode(written, recognised.encoding ?? 'utf-8', { stripBOM: false }));
  else writeFileSync(resolve(io.cwd, asked.output), written);
  for (const one of found) io.stderr.write(`${summaryOf(one)}\n`);
  const left = await findingsLeft(written, asked);
  for (const { anchor, message } of left) io.stderr.write(`Still there: ${anchor.a1 ?? ''} ${message}\n`);
  return left.length > 0 ? EXIT.found : EXIT.ok;
}

function bytesOf(path: string, named: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(`${named} cannot be read.`);
  }
}

async function understood(bytes: Buffer, file: string): Promise<{ tables: Table[]; recognised: Recognised }> {
  const tables: Table[] = [];
  let recognised: Recognised | undefined;
  let stream: ReturnType<typeof createTableStream> | undefined;
  for await (const step of walkFiles(bufferSource(bytes), basename(file))) {
    if (step.kind === 'file') {
      recognised = step.file.recognised;
      if (!FORMATS.has(recognised.format)) break;
      stream = createTableStream({ format: recognised.format });
    } else tables.push(...((step.kind === 'end' ? stream?.end().tables : stream?.push(step.block)) ?? []));
  }
  if (!recognised || !FORMATS.has(recognised.format))
    throw new UsageError(
      `${file} is ${recognised?.format ?? 'nothing that can be read'}: only csv and tsv can be written back. Save the table as CSV.`,
    );
  return { tables, recognised };
}

function suppressionsOf(
  tables: readonly Table[],
  { book, means }: FileToSuppress,
  io: CommandIo,
): readonly TableSuppression[] {
  return tables.flatMap((table) => {
    if (table.kind !== 'frequency') return [];
    const outcome = suppressTable(table, countsKept(book), means);
    if (outcome.kind === 'suppressed') return [outcome.suppression];
    if (outcome.kind === 'not-possible') io.stderr.write(`${table.id} was left as it is. ${outcome.why}\n`);
    return [];
  });
}

async function writtenBack(
  bytes: Buffer,
  { format, encoding = 'utf-8' }: Recognised,
  found: readonly TableSuppression[],
): Promise<Buffer> {
  const places = found.flatMap(({ primary, secondary }) =>
    [...primary, ...secondary].map(({ row = 0, column = 0 }) => ({ row, column })),
  );
  const delimiter = await findDelimiter(bufferSource(bytes), encoding, format === 'tsv' ? '\t' : ',');
  // Kept, and not counted as part of the first field.
  const text = iconv.decode(bytes, encoding, { stripBOM: false });
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return iconv.encode(mark + replacedFields(text.slice(mark.length), delimiter, places, MARKER), encoding);
}

function summaryOf({ table, primary, secondary, pattern }: TableSuppression): string {
  const { objective, bound, optimal } = pattern;
  const proof = optimal ? 'no pattern loses less' : `at most ${objective - bound} more than the least`;
  return `${table.id}: ${primary.length} small and ${secondary.length} more counts taken out, ${objective} in all; ${proof}.`;
}

const ABOUT_COUNTS: readonly RuleId[] = ['small-count', 'implied-count', 'recoverable-suppression'];

async function findingsLeft(bytes: Buffer, { file, book }: FileToSuppress): Promise<readonly Finding[]> {
  const { report } = await checkSource(bufferSource(bytes), basename(file), { book });
  return report.findings.filter(({ rule }) => ABOUT_COUNTS.includes(rule));
}
