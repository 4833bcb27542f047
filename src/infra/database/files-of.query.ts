import type { EntityManager } from 'typeorm';
import type { FileVerdict } from '../../engine/report/report';
import { type Statement, statementSchema } from '../../engine/report/statement';
import type { CheckerCorrection } from '../../app/scanning/checker-correction';
import type { FileKind, FileVersion, OutputFile, Scan } from '../../app/submissions/request';
import { packedRows, type PackedFlag } from './packed-rows';

interface PackedFile {
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
}

const FILES = {
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
  },
  from: `FROM output_file file
    LEFT JOIN request continued ON continued.id = file.continued_in
    LEFT JOIN scan ON scan.file_id = file.id AND scan.is_current
    LEFT JOIN job ON job.subject_id = scan.id
    WHERE file.request_id = $1`,
};

interface PackedVersion extends Omit<FileVersion, 'uploadedAt'> {
  readonly fileId: string;
  readonly uploadedAt: string;
}

const VERSIONS = {
  columns: {
    fileId: 'version.file_id',
    id: 'version.id',
    number: 'version.number',
    sha256: 'version.sha256',
    bytes: 'version.bytes',
    turn: 'version.turn',
    uploadedAt: 'version.uploaded_at',
  },
  from: `FROM output_file file JOIN file_version version ON version.file_id = file.id WHERE file.request_id = $1`,
};

export interface FilesOf {
  /** By path. */
  readonly files: readonly OutputFile[];
  /** What a careful reviewer finds in those files of a decoy that are asked for. */
  readonly knownProblems: readonly { readonly fileId: string; readonly problem: string }[];
}

/** The files of a request with their versions and current checks, in two questions. */
export async function filesOf(manager: EntityManager, requestId: string): Promise<FilesOf> {
  const parameters = [requestId];
  const rows = await packedRows<PackedFile>(manager, { ...FILES, parameters });
  const versions = byFile(await packedRows<PackedVersion>(manager, { ...VERSIONS, parameters }));
  const statementOf = statementReader();
  return {
    files: rows.map((row) => fileOf(row, versions.get(row.id) ?? [], statementOf)).sort(byPath),
    knownProblems: rows.flatMap(({ id, knownProblem, kind, withdrawn }) =>
      knownProblem === null || kind !== 'output' || withdrawn ? [] : [{ fileId: id, problem: knownProblem }],
    ),
  };
}

function byFile(packed: readonly PackedVersion[]): ReadonlyMap<string, readonly FileVersion[]> {
  const versions = new Map<string, FileVersion[]>();
  for (const { fileId, uploadedAt, ...version } of packed) {
    const own = versions.get(fileId) ?? [];
    own.push({ ...version, uploadedAt: new Date(uploadedAt) });
    versions.set(fileId, own);
  }
  for (const own of versions.values()) own.sort((a, b) => a.number - b.number);
  return versions;
}

/** Thousands of files say the same, mostly nothing yet. One written before a field was asked for lacks it. */
function statementReader(): (text: string) => Statement {
  const read = new Map<string, Statement>();
  return (text) => {
    const statement = read.get(text) ?? statementSchema.parse(JSON.parse(text));
    read.set(text, statement);
    return statement;
  };
}

function fileOf(
  row: PackedFile,
  versions: readonly FileVersion[],
  statementOf: (text: string) => Statement,
): OutputFile {
  const { id, groupId, path, kind, statementVersion, exceptionReason, continuedIn, continuedInNumber } = row;
  const current = versions.at(-1);
  if (!current) throw new Error(`file ${id} has no version`);
  return {
    ...{ id, groupId, path, kind, statementVersion, exceptionReason, current, versions },
    statement: statementOf(row.statement),
    withdrawn: Boolean(row.withdrawn),
    continuedIn:
      continuedIn === null || continuedInNumber === null
        ? undefined
        : { id: continuedIn, number: continuedInNumber },
    scan: scanOf(row),
  };
}

function scanOf(row: PackedFile): Scan {
  const { verdict, flagged, unsure, reportSha256, forbidden, corrections, claimedBy } = row;
  const said = corrections === null ? {} : { corrections: correctionsIn(corrections) };
  // A file is never without a scan once its act has ended; in between nothing of it is known.
  if (verdict === null)
    return { ...said, state: claimedBy === null ? 'waiting' : 'running', flagged: 0, unsure: 0 };
  return {
    ...said,
    state: 'done',
    verdict,
    flagged: flagged ?? 0,
    unsure: unsure ?? 0,
    reportSha256: reportSha256 ?? undefined,
    forbidden: forbidden ?? undefined,
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
