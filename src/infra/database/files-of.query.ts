import type { FileVerdict } from '../../engine/report/report';
import { type Statement, statementSchema } from '../../engine/report/statement';
import type { CheckerCorrection } from '../../app/scanning/checker-correction';
import type {
  Decoy,
  FileKind,
  FileVersion,
  ListedFile,
  ListedScan,
  ListedVersion,
  OutputFile,
  Scan,
} from '../../app/submissions/request';
import { DELETED, deletedIn, type PackedDeleted } from './deleted-columns';
import type { Packed, PackedFlag } from './packed-rows';

/** What lists and the workflow ask of each of ten thousand files. */
export interface PackedListedFile extends PackedDeleted {
  readonly id: string;
  readonly groupId: string;
  readonly path: string;
  readonly kind: FileKind;
  readonly statementVersion: number;
  readonly exceptionReason: string;
  readonly withdrawn: PackedFlag;
  readonly continuedIn: string | null;
  readonly continuedInNumber: number | null;
  readonly verdict: FileVerdict | null;
  readonly flagged: number | null;
  readonly unsure: number | null;
  readonly forbidden: string | null;
  /** A job that somebody holds: nobody has to remember to say that a check runs. */
  readonly claimedBy: string | null;
  readonly versionNumber: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly turn: number;
}

export interface PackedFile extends PackedListedFile {
  /** JSON, like `corrections`. */
  readonly statement: string;
  readonly corrections: string | null;
  readonly reportSha256: string | null;
  readonly versionId: string;
  readonly uploadedAt: string;
}

export const LISTED_FILES: Packed<PackedListedFile> = {
  columns: {
    id: 'file.id',
    groupId: 'file.group_id',
    path: 'file.path',
    kind: 'file.kind',
    statementVersion: 'file.statement_version',
    exceptionReason: 'file.exception_reason',
    withdrawn: 'file.withdrawn',
    continuedIn: 'file.continued_in',
    continuedInNumber: 'continued.number',
    verdict: 'scan.verdict',
    flagged: 'scan.flagged',
    unsure: 'scan.unsure',
    forbidden: 'scan.forbidden',
    claimedBy: 'job.claimed_by',
    versionNumber: 'version.number',
    sha256: 'version.sha256',
    bytes: 'version.bytes',
    turn: 'version.turn',
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

export const FILES: Packed<PackedFile> = {
  columns: {
    ...LISTED_FILES.columns,
    statement: 'file.statement',
    corrections: 'scan.corrections',
    reportSha256: 'scan.report_sha256',
    versionId: 'version.id',
    uploadedAt: 'version.uploaded_at',
  },
  from: LISTED_FILES.from,
};

/** What a careful reviewer finds in those files of a decoy that are asked for. Files of others are not looked at. */
export const KNOWN_PROBLEMS: Packed<KnownProblem> = {
  columns: { fileId: 'file.id', problem: 'file.known_problem' },
  from: `FROM request decoy JOIN output_file file ON file.request_id = decoy.id
    WHERE decoy.id = $1 AND decoy.decoy_by IS NOT NULL AND file.known_problem IS NOT NULL
      AND file.kind = 'output' AND NOT file.withdrawn`,
};

export type KnownProblem = Decoy['problems'][number];

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

/** The files of a request, or one of them, with their versions and current checks; by path. */
export function filesOf(
  rows: readonly PackedFile[],
  versions: readonly PackedVersion[],
): readonly OutputFile[] {
  const earlier = byFile(versions);
  const statementOf = statementReader();
  return rows.map((row) => fileOf(row, earlier.get(row.id) ?? [], statementOf)).sort(byPath);
}

/** The same as lists need them. */
export function listedFilesOf(
  rows: readonly PackedListedFile[],
  versions: readonly PackedVersion[],
): readonly ListedFile[] {
  const earlier = byFile(versions);
  return rows.map((row) => listedFileOf(row, earlier.get(row.id) ?? [])).sort(byPath);
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

function listedFileOf(row: PackedListedFile, earlier: readonly ListedVersion[]): ListedFile {
  const current = listedVersionOf(row);
  return {
    id: row.id,
    groupId: row.groupId,
    path: row.path,
    kind: row.kind,
    statementVersion: row.statementVersion,
    exceptionReason: row.exceptionReason,
    current,
    versions: earlier.length === 0 ? [current] : [...earlier, current],
    withdrawn: Boolean(row.withdrawn),
    continuedIn: linkTo(row),
    scan: listedScanOf(row),
  };
}

function listedVersionOf(row: PackedListedFile): ListedVersion {
  const { versionNumber, sha256, bytes, turn } = row;
  return { number: versionNumber, sha256, bytes, turn, deleted: deletedIn(row) };
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

function linkTo({ continuedIn, continuedInNumber }: PackedListedFile): OutputFile['continuedIn'] {
  if (continuedIn === null || continuedInNumber === null) return undefined;
  return { id: continuedIn, number: continuedInNumber };
}

/** A file is never without a scan once its act has ended; in between nothing of it is known. */
function listedScanOf(row: PackedListedFile): ListedScan {
  return {
    state: stateOf(row),
    verdict: row.verdict ?? undefined,
    flagged: foundBy(row, row.flagged),
    unsure: foundBy(row, row.unsure),
    forbidden: row.forbidden ?? undefined,
  };
}

function scanOf(row: PackedFile): Scan {
  return {
    ...listedScanOf(row),
    reportSha256: row.reportSha256 ?? undefined,
    corrections: row.corrections === null ? undefined : correctionsIn(row.corrections),
  };
}

function stateOf({ verdict, claimedBy }: PackedListedFile): Scan['state'] {
  if (verdict !== null) return 'done';
  return claimedBy === null ? 'waiting' : 'running';
}

function foundBy({ verdict }: PackedListedFile, count: number | null): number {
  return verdict === null ? 0 : (count ?? 0);
}

/** What `Scans.correct` wrote. */
function correctionsIn(text: string): readonly CheckerCorrection[] {
  return JSON.parse(text) as readonly CheckerCorrection[];
}

/** By code unit, because databases differ in how they collate. */
function byPath(a: ListedFile, b: ListedFile): number {
  return a.path < b.path ? -1 : 1;
}
