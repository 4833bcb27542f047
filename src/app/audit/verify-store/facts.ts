import type { AuditEvent, Json } from '../event';
import type { VoteFact } from '../vote-fact';

export interface DeletionFact {
  readonly what: string;
  readonly requestId: string;
  /** Empty for a package. */
  readonly fileId: string;
  /** Empty in events of the first version that deleted. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rule: string;
  readonly dueAt: string;
  readonly isShared: boolean;
}

/** Digests. */
export interface PackageFact {
  readonly package: string;
  readonly manifest: string;
}

export interface Upload {
  readonly fileId: string;
  readonly number: number;
  readonly sha256: string;
}

/** What the audit says of stored things, as far as its chain holds. */
export class Facts {
  /** Every version of every file that is still there, by `keyOf`. */
  readonly versions = new Map<string, Upload>();
  /** By release. */
  readonly packages = new Map<string, PackageFact>();
  /** What the chain says was deleted, by the id of the version or the release. */
  readonly deletions = new Map<string, DeletionFact>();
  /** The last one of each blinded review and each change after it, by `voteKeyOf`. */
  readonly votes = new Map<string, VoteFact>();
  /** Digest of the report by scan. */
  readonly reports = new Map<string, string>();
  /** Digests of all reports on a file. */
  private readonly reportsOnFile = new Map<string, Set<string>>();
  /** File and digest of each. */
  private readonly deletedOf = new Set<string>();
  /** What a copied file was copied from; its scans have other ids. */
  private readonly copies = new Map<string, string>();

  take(event: AuditEvent): void {
    const { kind, fileId = '', sha256 = '', after } = event;
    if (kind === 'file.added') {
      this.keep({ fileId, number: 1, sha256 });
    } else if (kind === 'file.replaced') {
      this.keep({ fileId, number: Number(valueIn(after, 'version')), sha256 });
    } else if (kind === 'file.removed') {
      this.forget(fileId);
    } else if (kind === 'scan.finished') {
      this.reports.set(textIn(after, 'scan'), textIn(after, 'report'));
      const reports = this.reportsOnFile.get(fileId) ?? new Set();
      this.reportsOnFile.set(fileId, reports.add(textIn(after, 'report')));
    } else if (kind === 'release.delivered') {
      const said = { package: sha256, manifest: textIn(after, 'manifest') };
      this.packages.set(textIn(after, 'release'), said);
    } else if (kind === 'vote.cast' || kind === 'vote.revised') {
      const vote = voteIn(event);
      this.votes.set(voteKeyOf(vote), vote);
    } else if (kind === 'bytes.deleted') {
      this.deletions.set(textIn(after, 'of'), deletionIn(event));
      this.deletedOf.add(`${fileId} ${sha256}`);
    } else if (kind === 'request.split-off') {
      this.copy(copiesIn(after));
    }
  }

  knowsReport(report: {
    readonly scanId: string;
    readonly fileId: string;
    readonly sha256: string;
  }): boolean {
    const { scanId, fileId, sha256 } = report;
    const original = this.copies.get(fileId);
    return (
      this.reports.get(scanId) === sha256 ||
      (original !== undefined && (this.reportsOnFile.get(original)?.has(sha256) ?? false))
    );
  }

  /** Whether these bytes of this file were deleted. */
  isDeleted({ fileId, sha256 }: Pick<Upload, 'fileId' | 'sha256'>): boolean {
    return this.deletedOf.has(`${fileId} ${sha256}`);
  }

  private keep(upload: Upload): void {
    this.versions.set(keyOf(upload), upload);
  }

  /** A file that was removed from its draft has left no row. */
  private forget(fileId: string): void {
    for (let number = 1; this.versions.delete(keyOf({ fileId, number })); number++);
  }

  /** What an approval in part leaves goes on with the versions, reports and votes that it had. */
  private copy(originals: ReadonlyMap<string, string>): void {
    for (const [copy, fileId] of originals) {
      this.copies.set(copy, this.copies.get(fileId) ?? fileId);
      for (let number = 1; ; number++) {
        const upload = this.versions.get(keyOf({ fileId, number }));
        if (!upload) break;
        this.keep({ ...upload, fileId: copy });
      }
      const reports = this.reportsOnFile.get(fileId);
      if (reports) this.reportsOnFile.set(copy, new Set(reports));
    }
    const copyOf = new Map([...originals].map(([copy, fileId]) => [fileId, copy]));
    for (const vote of [...this.votes.values()]) {
      const copy = copyOf.get(vote.fileId);
      if (copy !== undefined) this.votes.set(voteKeyOf({ ...vote, fileId: copy }), { ...vote, fileId: copy });
    }
  }
}

export function keyOf({ fileId, number }: Pick<Upload, 'fileId' | 'number'>): string {
  return `${fileId} ${number}`;
}

export function voteKeyOf(
  vote: Pick<VoteFact, 'fileId' | 'sha256' | 'voterId' | 'turn' | 'afterDisclosure'>,
): string {
  const { fileId, sha256, voterId, turn, afterDisclosure } = vote;
  return `${fileId} ${sha256} ${voterId} ${turn} ${afterDisclosure}`;
}

function voteIn({ kind, fileId = '', sha256 = '', actorId, turn = 1, after }: AuditEvent): VoteFact {
  return {
    ...{ fileId, sha256, voterId: actorId, turn, afterDisclosure: kind === 'vote.revised' },
    choice: textIn(after, 'choice'),
    reason: textIn(after, 'reason'),
    statementVersion: Number(valueIn(after, 'statementVersion')),
    contextVersion: Number(valueIn(after, 'contextVersion')),
  };
}

function deletionIn({ requestId = '', fileId = '', sha256 = '', after }: AuditEvent): DeletionFact {
  return {
    ...{ what: textIn(after, 'what'), requestId, fileId, path: textIn(after, 'path'), sha256 },
    ...{ bytes: Number(valueIn(after, 'bytes')), rule: textIn(after, 'rule'), dueAt: textIn(after, 'dueAt') },
    isShared: valueIn(after, 'isShared') === true,
  };
}

/** Originals by their copies. */
function copiesIn(after: Json | undefined): ReadonlyMap<string, string> {
  const files = valueIn(after, 'files');
  if (typeof files !== 'object' || files === null) return new Map();
  return new Map(Object.entries(files).map(([copy, original]) => [copy, String(original)]));
}

function textIn(json: Json | undefined, key: string): string {
  const value = valueIn(json, key);
  return typeof value === 'string' ? value : '';
}

function valueIn(json: Json | undefined, key: string): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  return Reflect.get(json, key);
}
