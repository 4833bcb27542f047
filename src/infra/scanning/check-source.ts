import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Anchor } from '../../engine/model/anchor';
import type { Block, UnreadBlock } from '../../engine/model/document';
import type { FileFacts } from '../../engine/model/file';
import {
  createFileCheck,
  reportUnread,
  type FileResult,
  type FileToCheck,
} from '../../engine/report/check-file';
import type { CompanionLine } from '../../engine/report/companion';
import type { Statement } from '../../engine/report/statement';
import type { Rulebook } from '../../engine/rulebook/book';
import { RULES } from '../../engine/rules/index';
import { createTableStream } from '../../engine/tables/table-stream';
import type { ByteSource } from '../../readers/reader';
import { readDocument, recognise } from '../../readers/registry';

export interface CheckedAgainst {
  readonly book: Rulebook;
  readonly statement?: Statement;
  readonly companion?: readonly CompanionLine[];
}

/** What someone else does with the file while it is checked: a worker keeps a rendering, and minds the clock. */
export interface Onlooker {
  facts(facts: FileFacts): void;
  /** Sees each block after the check has. What it answers ends the reading: it is why the rest is unread. */
  block(block: Block): Promise<string | undefined> | undefined;
}

const NOBODY: Onlooker = { facts: () => undefined, block: () => undefined };

/**
 * Reads one file and checks it: the one way from bytes to a report, for `sluice check` and for the server's workers, so
 * that both say the same. Errors of the system are thrown; nothing in the bytes is.
 */
export async function checkSource(
  source: ByteSource,
  path: string,
  against: CheckedAgainst,
  onlooker: Onlooker = NOBODY,
): Promise<FileResult> {
  const recognised = await recognise(source, path);
  const facts: FileFacts = {
    path,
    bytes: source.size,
    sha256: await sha256Of(source),
    format: recognised.format,
    extension: extensionOf(path),
    encoding: recognised.encoding,
  };
  onlooker.facts(facts);
  const check = createFileCheck(toCheck(facts, against));
  for await (const block of readDocument(source, recognised)) {
    check.push(block);
    const stop = await onlooker.block(block);
    if (stop === undefined) continue;
    check.push({ kind: 'unread', anchor: placeAfter(block), reason: stop, cause: 'limit' });
    break;
  }
  return check.end();
}

/** The result for a file of which nothing was read. What is not known of it is left out of `facts`. */
export function checkUnread(
  path: string,
  against: CheckedAgainst,
  { cause, reason, facts = {} }: { cause: UnreadBlock['cause']; reason: string; facts?: Partial<FileFacts> },
): FileResult {
  const unknown = { path, bytes: 0, sha256: '', format: 'unknown', extension: extensionOf(path) };
  return reportUnread(toCheck({ ...unknown, ...facts }, against), reason, cause);
}

function placeAfter(block: Block): Anchor {
  if (block.kind === 'lines') return { line: block.firstLine + block.lines.length };
  if (block.kind !== 'rows') return {};
  const { sheet, table } = block.grid;
  return { sheet, table, row: block.firstRow + block.rows.length };
}

function toCheck(facts: FileFacts, { book, statement, companion }: CheckedAgainst): FileToCheck {
  return { facts, book, rules: RULES, statement, companion, understand: createTableStream };
}

async function sha256Of(source: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of source.stream()) if (chunk instanceof Uint8Array) hash.update(chunk);
  return hash.digest('hex');
}

function extensionOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
