import iconv from 'iconv-lite';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { RemedyAsked, RemedyMethod, TableRemedy } from '../../engine/remedies/remedy';
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
  readonly asked: RemedyAsked;
}

/** Mends the tables of a file, by suppression unless another way is asked for; checks what came out as any file is checked. */
export async function suppressFile(
  { file, output, book, means, asked }: FileToSuppress,
  io: CommandIo,
): Promise<number> {
  const bytes = bytesOf(resolve(io.cwd, file), file);
  const outcome = await remedyFile({ bytes, path: basename(file), against: { book }, asked, means });
  if (outcome.kind === 'not-written') throw new UsageError(`${file} was left as it is: ${outcome.why}`);
  const { findings } = outcome;
  if (outcome.kind === 'remedied') {
    const { bytes: written, recognised, tables, left, notes, said } = outcome;
    if (output === undefined && recognised.encoding === undefined)
      throw new UsageError(`${file} is a workbook: say with --output where the new one goes.`);
    if (output === undefined)
      io.stdout.write(iconv.decode(written, recognised.encoding ?? 'utf-8', { stripBOM: false }));
    else writeFileSync(resolve(io.cwd, output), written);
    for (const { table, why } of left) io.stderr.write(`${table} was left as it is. ${why}\n`);
    for (const note of notes) io.stderr.write(`${note}\n`);
    if (said !== undefined) io.stderr.write(`Say in the statement: ${said}\n`);
    for (const table of tables) io.stderr.write(`${SUMMARY_OF[asked.method](table)}\n`);
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

const SUMMARY_OF: Record<RemedyMethod, (remedy: TableRemedy) => string> = {
  suppression: (remedy) => {
    const { table, changes, proof } = remedy;
    const small = changes.filter(({ why }) => why === 'small').length;
    return `${table}: ${small} small and ${changes.length - small} more counts taken out, ${proof.objective} in all; ${proofOf(remedy, 'pattern loses')}.`;
  },
  rounding: (remedy) => {
    const { table, loss } = remedy;
    return `${table}: ${loss.cells} of ${loss.ofCells} counts rounded, which moves them by ${loss.sum} in all; ${proofOf(remedy, 'rounding moves')}.`;
  },
  collapsing: (remedy) => {
    const { rows = [], columns = [] } = remedy.gone ?? {};
    return `${remedy.table}: neighbours merged, rows fewer: ${rows.length}, columns fewer: ${columns.length}; ${proofOf(remedy, 'merging loses')}.`;
  },
};

function proofOf({ proof: { objective, bound, optimal } }: TableRemedy, nothing: string): string {
  return optimal ? `no ${nothing} less` : `at most ${objective - bound} more than the least`;
}
