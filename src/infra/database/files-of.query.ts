import type { FileVerdict } from '../../engine/report/report';
import { type Statement, statementSchema } from '../../engine/report/statement';
import type { CheckerCorrection } from '../../app/scanning/checker-correction';
import type { FileKind, FileVersion, OutputFile, Scan } from '../../app/submissions/request';
import { DELETED, deletedIn, type PackedDeleted } from './deleted-columns';
import type { Packed, PackedFlag } from './packed-rows';

export interface PackedFile extends PackedDeleted {
  readonly id: string;
  readonly groupId: string;
  readonly path: string;
  readonly kind: FileKind;
  /** JSON, like `corrections`. */
  readonly statement: string;
  readonly statementVersion: number;
  readonly exceptionReason: string;
  readonly withdrawn: PackedFlag;
  readonly continuedIn: string | null;
  readonly continuedInNumber: number | null;
  readonly knownProblem: string | null;
  readonly verdict: FileVerdict | null;
  readonly flagged: number | null;
  readonly unsure: number | null;
  readonly reportSha256: string | null;
  readonly forbidden: string | null;
  readonly corrections: string | null;
  /** A job that somebody holds: nobody has to remember to say that a check runs. */
  readonly claimedBy: string | null;
  readonly versionId: string;
  readonly versionNumber: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly turn: number;
  readonly uploadedAt: string;
}

export const FILES: Packed<PackedFile> = {
  columns: {
    id: 'file.id',
    groupId: 'file.group_id',
    path: 'file.path',
    kind: 'file.kind',
    statement: 'file.statement',
    statementVersion: 'file.statement_version',
    exceptionReason: 'file.exception_reason',
    withdrawn: 'file.withdrawn',
    continuedIn: 'file.continued_in',
    continuedInNumber: 'continued.number',
    knownProblem: 'file.known_problem',
    verdict: 'scan.verdict',
    flagged: 'scan.flagged',
    unsure: 'scan.unsure',
    reportSha256: 'scan.report_sha256',
    forbidden: 'scan.forbidden',
    corrections: 'scan.corrections',
    claimedBy: 'job.claimed_by',
    versionId: 'version.id',
    versionNumber: 'version.number',
    sha256: 'version.sha256',
    bytes: 'version.bytes',
    turn: 'version.turn',
    uploadedAt: 'version.uploaded_at',
    ...DELETED,
  },
  from: `FROM output_file file
    JOIN file_version version ON version.file_id = file.id AND version.number = file.version_number
    LEFT JOIN request continued ON continued.id = file.continued_in
    LEFT JOIN scan ON scan.file_id = file.id AND scan.is_current
    LEFT JOIN job ON scan.finished_at IS NULL AND job.subject_id = scan.id
    LEFT JOIN deletion ON deletion.id = version.id
    WHERE file.request_id = $1`,
};

export interface PackedVersion extends Omit<FileVersion, 'uploadedAt' | 'deleted'>, PackedDeleted {
  readonly fileId: string;
  readonly uploadedAt: string;
}

/** Those before the current one: most files have none, and say so without being looked up. */
export const EARLIER: Packed<PackedVersion> = {
  columns: {
    fileId: 'version.file_id',
    id: 'version.id',
    number: 'version.number',
    sha256: 'version.sha256',
    bytes: 'version.bytes',
    turn: 'version.turn',
    uploadedAt: 'version.uploaded_at',
    ...DELETED,
  },
  from: `FROM output_file file JOIN file_version version ON version.file_id = file.id
    LEFT JOIN deletion ON deletion.id = version.id
    WHERE file.request_id = $1 AND file.version_number > 1 AND version.number < file.version_number`,
};

export interface FilesOf {
  /** By path. */
  readonly files: readonly OutputFile[];
  /** What a careful reviewer finds in those files of a decoy that are asked for. */
  readonly knownProblems: readonly { readonly fileId: string; readonly problem: string }[];
}

/** The files of a request, or one of them, with their versions and current checks. */
export function filesOf(rows: readonly PackedFile[], versions: readonly PackedVersion[]): FilesOf {
  const earlier = byFile(versions);
  const statementOf = statementReader();
  return {
    files: rows.map((row) => fileOf(row, earlier.get(row.id) ?? [], statementOf)).sort(byPath),
    knownProblems: rows
      .filter(({ knownProblem }) => knownProblem !== null)
      .flatMap(({ id, knownProblem, kind, withdrawn }) =>
        knownProblem === null || kind !== 'output' || withdrawn
          ? []
          : [{ fileId: id, problem: knownProblem }],
      ),
  };
}

function byFile(packed: readonly PackedVersion[]): ReadonlyMap<string, readonly FileVersion[]> {
  const versions = new Map<string, FileVersion[]>();
  for (const { fileId, uploadedAt, deletedAt, deletedBy, ...version } of packed) {
    const own = versions.get(fileId) ?? [];
    const deleted = deletedIn({ deletedAt, deletedBy });
    own.push({ ...version, uploadedAt: new Date(uploadedAt), deleted });
    versions.set(fileId, own);
  }
  for (const own of versions.values()) own.sort((a, b) => a.number - b.number);
  return versions;
}

/** Thousands of files say the same, mostly nothing yet. One written before a field was asked for lacks it. */
function statementReader(): (text: string) => Statement {
  const read = new Map<string, Statement>();
  return (text) => {
    const known = read.get(text);
    if (known) return known;
    const statement = statementSchema.parse(JSON.parse(text));
    read.set(text, statement);
    return statement;
  };
}

/** One literal a file, field by field: ten thousand objects that were spread together cost a tenth of a second. */
function fileOf(
  row: PackedFile,
  earlier: readonly FileVersion[],
  statementOf: (text: string) => Statement,
): OutputFile {
  const current = currentOf(row);
  return {
    id: row.id,
    groupId: row.groupId,
    path: row.path,
    kind: row.kind,
    statement: statementOf(row.statement),
    statementVersion: row.statementVersion,
    exceptionReason: row.exceptionReason,
    current,
    versions: earlier.length === 0 ? [current] : [...earlier, current],
    withdrawn: Boolean(row.withdrawn),
    continuedIn: linkTo(row),
    scan: scanOf(row),
  };
}

function currentOf(row: PackedFile): FileVersion {
  const { versionId, versionNumber, sha256, bytes, turn, uploadedAt } = row;
  return {
    id: versionId,
    number: versionNumber,
    sha256,
    bytes,
    turn,
    uploadedAt: new Date(uploadedAt),
    deleted: deletedIn(row),
  };
}

function linkTo({ continuedIn, continuedInNumber }: PackedFile): OutputFile['continuedIn'] {
  if (continuedIn === null || continuedInNumber === null) return undefined;
  return { id: continuedIn, number: continuedInNumber };
}

/** A file is never without a scan once its act has ended; in between nothing of it is known. */
function scanOf(row: PackedFile): Scan {
  const running = row.claimedBy === null ? 'waiting' : 'running';
  return {
    state: row.verdict === null ? running : 'done',
    verdict: row.verdict ?? undefined,
    flagged: row.verdict === null ? 0 : (row.flagged ?? 0),
    unsure: row.verdict === null ? 0 : (row.unsure ?? 0),
    reportSha256: row.reportSha256 ?? undefined,
    forbidden: row.forbidden ?? undefined,
    corrections: row.corrections === null ? undefined : correctionsIn(row.corrections),
  };
}

/** What `Scans.correct` wrote. */
function correctionsIn(text: string): readonly CheckerCorrection[] {
  return JSON.parse(text) as readonly CheckerCorrection[];
}

/** By code unit, because databases differ in how they collate. */
function byPath(a: OutputFile, b: OutputFile): number {
  return a.path < b.path ? -1 : 1;
}
