import { countedVotes, filesAskedFor } from '../reviews/file-decision';
import type { OutputFile, ReleaseRequest } from '../submissions/request';
import type { Manifest, ManifestFile } from './manifest';

export interface Ordered {
  readonly releaseId: string;
  readonly at: Date;
  /** The name of whoever ordered the release. */
  readonly by: string;
  /** Where it goes; absent for what was ordered before there was a choice. */
  readonly to?: Manifest['destination'];
}

/** The same for every try of a release, so that each builds the same package. Files and decisions are sorted. */
export function makeManifest(request: ReleaseRequest, { releaseId, at, by, to }: Ordered): Manifest {
  const { id, number, project, title, author, book, automatic } = request;
  return {
    schema: 'sluice-manifest/1',
    releaseId,
    requestId: id,
    requestNumber: number,
    project: { code: project.code, title: project.title },
    title,
    author: author.name,
    rulebook: { id: book.id, version: book.version, sha256: book.sha256 },
    releasedAt: at.toISOString(),
    releasedBy: by,
    ...(to && { destination: to }),
    ...(automatic !== undefined && { approvedAutomatically: automatic }),
    files: filesAskedFor(request)
      .map((file) => manifestFile(request, file))
      .sort((a, b) => inOrder(a.path, b.path)),
  };
}

function manifestFile(request: ReleaseRequest, file: OutputFile): ManifestFile {
  const { path, current, scan } = file;
  return {
    path,
    version: current.number,
    sha256: current.sha256,
    bytes: current.bytes,
    reportSha256: scan.reportSha256 ?? '',
    verdict: scan.verdict ?? 'not-checked',
    decisions: countedVotes(request, file)
      .map(({ voter, choice, at }) => ({ reviewer: voter.name, choice, at: at.toISOString() }))
      .sort((a, b) => inOrder(a.at + a.reviewer, b.at + b.reviewer)),
  };
}

/** By code unit: a locale would give other bytes on another machine. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
