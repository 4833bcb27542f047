import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { UnreadBlock } from '../../engine/model/document';
import type { FileFacts } from '../../engine/model/file';
import {
  createFileCheck,
  reportUnread,
  type FileResult,
  type FileToCheck,
} from '../../engine/report/check-file';
import type { Statement } from '../../engine/report/statement';
import type { Rulebook } from '../../engine/rulebook/book';
import { RULES } from '../../engine/rules/index';
import { createTableStream } from '../../engine/tables/table-stream';
import type { ByteSource } from '../../readers/reader';
import { readDocument, recognise } from '../../readers/registry';
import { openFile } from '../../readers/source';
import type { InputFile } from './input-files';

export interface CheckedAgainst {
  readonly book: Rulebook;
  readonly statement?: Statement;
}

/** Reads one file from disk and checks it. What cannot be opened is in the report, never an exception. */
export async function checkInput(input: InputFile, against: CheckedAgainst): Promise<FileResult> {
  if (input.special) return notRead(input, against, 'unsupported', 'It is a link or a device, not a file.');
  try {
    return await checkOpened(input, openFile(input.location), against);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return notRead(input, against, 'broken', `It could not be opened (${error.code}).`);
  }
}

async function checkOpened(
  input: InputFile,
  source: ByteSource,
  against: CheckedAgainst,
): Promise<FileResult> {
  const recognised = await recognise(source, input.path);
  const facts: FileFacts = {
    path: input.path,
    bytes: source.size,
    sha256: await sha256Of(source),
    format: recognised.format,
    extension: extensionOf(input.path),
    encoding: recognised.encoding,
  };
  const check = createFileCheck(toCheck(facts, against));
  for await (const block of readDocument(source, recognised)) check.push(block);
  return check.end();
}

function toCheck(facts: FileFacts, { book, statement }: CheckedAgainst): FileToCheck {
  return { facts, book, rules: RULES, statement, understand: createTableStream };
}

function notRead(
  { path }: InputFile,
  against: CheckedAgainst,
  cause: UnreadBlock['cause'],
  reason: string,
): FileResult {
  const facts = { path, bytes: 0, sha256: '', format: 'unknown', extension: extensionOf(path) };
  return reportUnread(toCheck(facts, against), reason, cause);
}

async function sha256Of(source: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of source.stream()) if (chunk instanceof Uint8Array) hash.update(chunk);
  return hash.digest('hex');
}

function extensionOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
