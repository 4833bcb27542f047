import type { FileResult } from '../../engine/report/check-file';
import type { Rulebook } from '../../engine/rulebook/book';
import { checkSource, checkUnread, type Evidence } from '../../infra/scanning/check-source';
import { scannerAt } from '../../infra/antivirus/scanner-at';
import { openFile } from '../../readers/source';
import type { InputFile } from './input-files';

/** By path, also of entries of archives. */
type EvidenceOf = (path: string) => Evidence;

export interface InputChecking {
  readonly book: Rulebook;
  readonly evidenceOf: EvidenceOf;
  /** Where a virus scanner listens. */
  readonly clamd?: string;
}

/** Reads one file from disk and checks it. What cannot be opened is in the report, never an exception. */
export async function checkInput(
  input: InputFile,
  { book, evidenceOf, clamd }: InputChecking,
): Promise<FileResult> {
  const against = { book, ...evidenceOf(input.path) };
  if (input.special) {
    const reason = 'It is a link or a device, not a file.';
    return checkUnread(input.path, against, { cause: 'unsupported', reason });
  }
  try {
    return await checkSource(openFile(input.location), input.path, against, {
      evidenceOf,
      askScanner: scannerAt(clamd),
    });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason = `It could not be opened (${error.code}).`;
    return checkUnread(input.path, against, { cause: 'broken', reason });
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
