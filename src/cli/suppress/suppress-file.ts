import iconv from 'iconv-lite';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { TableRemedy } from '../../engine/remedies/remedy';
import type { Rulebook } from '../../engine/rulebook/book';
import type { SuppressionMeans } from '../../engine/suppression/problem';
import { remedyFile } from '../../infra/remedies/remedy-file';
import { EXIT, UsageError, type CommandIo } from '../command';

export interface FileToSuppress {
  readonly file: string;
  /** Where the new file goes; standard output without it. */
  readonly output: string | undefined;
  readonly book: Rulebook;
  readonly means: SuppressionMeans;
}

/** Takes the small counts of a file out, and others that hide them; checks what came out as any file is checked. */
export async function suppressFile(
  { file, output, book, means }: FileToSuppress,
  io: CommandIo,
): Promise<number> {
  const bytes = bytesOf(resolve(io.cwd, file), file);
  const asked = { method: 'suppression' } as const;
  const outcome = await remedyFile({ bytes, path: basename(file), against: { book }, asked, means });
  if (outcome.kind === 'not-written') throw new UsageError(`${file} was left as it is: ${outcome.why}`);
  const { findings } = outcome;
  if (outcome.kind === 'remedied') {
    const { bytes: written, recognised, tables, left, notes } = outcome;
    if (output === undefined && recognised.encoding === undefined)
      throw new UsageError(`${file} is a workbook: say with --output where the new one goes.`);
    if (output === undefined)
      io.stdout.write(iconv.decode(written, recognised.encoding ?? 'utf-8', { stripBOM: false }));
    else writeFileSync(resolve(io.cwd, output), written);
    for (const { table, why } of left) io.stderr.write(`${table} was left as it is. ${why}\n`);
    for (const note of notes) io.stderr.write(`${note}\n`);
    for (const table of tables) io.stderr.write(`${summaryOf(table)}\n`);
  } else io.stderr.write(`${file} was left as it is: what came out would not pass.\n`);
  for (const { anchor, message } of findings) io.stderr.write(`Still there: ${anchor.a1 ?? ''} ${message}\n`);
  return findings.length > 0 ? EXIT.found : EXIT.ok;
}

function bytesOf(path: string, named: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(`${named} cannot be read.`);
  }
}

function summaryOf({ table, changes, proof: { objective, bound, optimal } }: TableRemedy): string {
  const small = changes.filter(({ why }) => why === 'small').length;
  const proof = optimal ? 'no pattern loses less' : `at most ${objective - bound} more than the least`;
  return `${table}: ${small} small and ${changes.length - small} more counts taken out, ${objective} in all; ${proof}.`;
}
