import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { publishedByAll } from '../../engine/differencing/count-table';
import type { Anchor } from '../../engine/model/anchor';
import type { Block, UnreadBlock } from '../../engine/model/document';
import type { FileFacts, MalwareOpinion } from '../../engine/model/file';
import { withEntries } from '../../engine/report/entries';
import {
  createFileCheck,
  reportUnread,
  type FileCheck,
  type FileResult,
  type FileToCheck,
} from '../../engine/report/check-file';
import type { AcroEvidence } from '../../engine/report/acro-results';
import type { CompanionLine } from '../../engine/report/companion';
import type { Statement } from '../../engine/report/statement';
import type { Rulebook } from '../../engine/rulebook/book';
import { RULES } from '../../engine/rules/index';
import type { RoleCorrection } from '../../engine/tables/corrections';
import { createTableStream } from '../../engine/tables/table-stream';
import type { ByteSource } from '../../readers/reader';
import { secondFormat } from '../../readers/sniff/second-format';
import { placedBlock } from '../../readers/inside';
import { walkFiles, type FoundFile, type WalkStep } from '../../readers/walk-files';

export interface CheckedAgainst extends Evidence {
  readonly book: Rulebook;
}

/** What is known about one file beside its bytes. */
export interface Evidence {
  readonly statement?: Statement;
  readonly companion?: readonly CompanionLine[];
  readonly acro?: AcroEvidence;
  readonly corrections?: readonly RoleCorrection[];
}

/** What someone else does with the file while it is checked: a worker keeps a rendering, and minds the clock. */
export interface Onlooker {
  facts(facts: FileFacts): void;
  /**
   * Sees each block after the check has, those of an archive's entries as of files in the file. What it answers ends the
   * reading: it is why the rest is unread.
   */
  block(block: Block): Promise<string | undefined> | undefined;
}

const NOBODY: Onlooker = { facts: () => undefined, block: () => undefined };

export interface CheckExtras {
  readonly onlooker?: Onlooker;
  /** What is known about an entry of an archive, by its path; without it what is known about the archive. */
  readonly evidenceOf?: (path: string) => Evidence;
  /** Asks a virus scanner about the file as a whole: it unpacks archives by itself. */
  readonly askScanner?: (bytes: Readable) => Promise<MalwareOpinion>;
}

/**
 * Reads one file and checks it, an archive with all files in it: the one way from bytes to a report, for `sluice check`
 * and for the server's workers, so that both say the same. Errors of the system are thrown; nothing in the bytes is.
 */
export async function checkSource(
  source: ByteSource,
  path: string,
  against: CheckedAgainst,
  { onlooker = NOBODY, evidenceOf = () => against, askScanner }: CheckExtras = {},
): Promise<FileResult> {
  const running = new RunningChecks();
  for await (const step of walkFiles(source, path)) {
    if (step.kind === 'end') running.end();
    else if (step.kind === 'file') {
      const isOuter = step.file.archive === undefined;
      const facts = await factsOf(step.file, isOuter ? askScanner : undefined);
      if (isOuter) onlooker.facts(facts);
      running.begin(toCheck(facts, isOuter ? against : { book: against.book, ...evidenceOf(facts.path) }));
    } else {
      running.push(step.block);
      const stop = await onlooker.block(asInOuter(path, step));
      if (stop === undefined) continue;
      running.stop(step.block, stop);
      break;
    }
  }
  return running.result();
}

/** The checks of a file and of the entry that is read in it, the outermost first, and of those that have ended. */
class RunningChecks {
  private readonly open: FileCheck[] = [];
  private readonly ended: FileResult[] = [];

  begin(file: FileToCheck): void {
    this.open.push(createFileCheck(file));
  }

  push(block: Block): void {
    this.open.at(-1)?.push(block);
  }

  end(): void {
    const check = this.open.pop();
    if (check) this.ended.push(check.end());
  }

  /** Nothing more is read: the rest of the file, and of every archive around it, is unread. */
  stop(last: Block, reason: string): void {
    for (const [index, check] of this.open.entries()) {
      const anchor = index === this.open.length - 1 ? placeAfter(last) : {};
      check.push({ kind: 'unread', anchor, reason, cause: 'limit' });
    }
  }

  /** Of the outermost file, which ends last. */
  result(): FileResult {
    while (this.open.length > 0) this.end();
    const own = this.ended.pop();
    if (!own) throw new Error('a walk gave no file');
    const entries = this.ended.map(({ report }) => report);
    return {
      report: withEntries(own.report, entries),
      counts: publishedByAll([own, ...this.ended].map(({ counts }) => counts)),
      broken: own.broken || this.ended.some(({ broken }) => broken),
    };
  }
}

function asInOuter(path: string, { file, block }: Extract<WalkStep, { kind: 'block' }>): Block {
  return file.path === path
    ? block
    : placedBlock(file.path.slice(path.length + INTO.length), file.recognised.format, block);
}

const INTO = '!/';

async function factsOf(
  { path, archive, source, recognised }: FoundFile,
  askScanner: CheckExtras['askScanner'],
): Promise<FileFacts> {
  const alsoFormat = PACKAGED.has(recognised.format)
    ? undefined
    : await secondFormat(source, recognised.format);
  const malware = (await isTestFile(source)) ? TEST_FILE : await askScanner?.(source.stream());
  return {
    path,
    ...(archive === undefined ? {} : { archive }),
    bytes: source.size,
    sha256: await sha256Of(source),
    format: recognised.format,
    extension: extensionOf(path),
    encoding: recognised.encoding,
    ...(alsoFormat === undefined ? {} : { alsoFormat }),
    ...(malware === undefined ? {} : { malware }),
  };
}

/** Formats that are zips themselves, or hold them as plain content. */
const PACKAGED: ReadonlySet<string> = new Set([
  ...[
    'zip',
    'tar',
    'gz',
    'bz2',
    'xz',
    'zst',
    '7z',
    'pt',
    'xlsx',
    'xlsm',
    'xlsb',
    'ods',
    'odt',
    'odp',
    'docx',
    'docm',
    'pptx',
    'pptm',
  ],
]);

/** Spelled in two halves, so that scanners do not take this program for the test file. */
const TEST_START = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const TEST_FILE: MalwareOpinion = { known: true, name: 'EICAR-Test-File' };

/** EICAR: the file begins with these 68 signs and has at most 128, the rest blank. */
async function isTestFile(source: ByteSource): Promise<boolean> {
  if (source.size < TEST_START.length || source.size > 128) return false;
  return (await source.read(0, 128)).toString('latin1').trimEnd() === TEST_START;
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

function toCheck(facts: FileFacts, against: CheckedAgainst): FileToCheck {
  return { ...against, facts, rules: RULES, understand: createTableStream };
}

async function sha256Of(source: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of source.stream()) if (chunk instanceof Uint8Array) hash.update(chunk);
  return hash.digest('hex');
}

function extensionOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
