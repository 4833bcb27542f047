import { Injectable } from '@nestjs/common';
import type { CountTable } from '../../../engine/differencing/count-table';
import type { Relation } from '../../../engine/report/report';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import type { Deleted } from '../../retention/deleted';
import { fileOf } from '../../submissions/file-of';
import type { OutputFile, ReleaseRequest } from '../../submissions/request';
import type { ReleasedBefore } from '../../submissions/released-before';
import { requestEvent } from '../../submissions/request-event';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import { knownRequest } from '../../workflow/known-request';
import type { Viewer } from '../../workflow/viewer';
import { type ChangedSheet, changedRows } from '../changed-rows';
import { Comparer } from '../comparer.port';
import { Renderings } from '../scanning.port';

/** Something that a file can be held against. */
export interface ComparedWith {
  /** As the address names it: `version-1`, `request-17`. */
  readonly name: string;
  readonly version?: number;
  readonly release?: ReleasedBefore;
  readonly sha256: string;
  readonly bytes: number;
  readonly at: Date;
  /** Its bytes are gone: that they were the same can still be told, by their digests. */
  readonly deleted?: Deleted;
}

export interface FileComparison {
  readonly request: ReleaseRequest;
  readonly file: OutputFile;
  /** The latest version that was submitted before comes first, then what the project released. */
  readonly choices: readonly ComparedWith[];
  /** Absent where there is nothing to compare with. */
  readonly chosen?: ComparedWith;
  readonly sheets: readonly ChangedSheet[];
  /** Something could not be compared: too long, or not shown as rows. */
  readonly isPartial: boolean;
  /** Counts of both whose difference is of few people; undefined where that came to no end. */
  readonly between: readonly Relation[] | undefined;
}

/** Who reviews reads every request of the project; others compare with their own versions. */
const SEE_RELEASES: ReadonlySet<Viewer> = new Set<Viewer>(['checker', 'compliance', 'releaser']);

/** A file beside an earlier version of it, or beside what the project released under its path. */
@Injectable()
export class CompareFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly renderings: Renderings,
    private readonly comparer: Comparer,
  ) {}

  /** Remembered, unless it is one's own. It is no look at the file: what did not change is not in it. */
  async execute(
    actor: Actor,
    input: { readonly requestId: string; readonly fileId: string; readonly with?: string | undefined },
  ): Promise<FileComparison> {
    const found = await this.work.read(async (stores) => {
      const about = await knownRequest(stores, this.rulebooks, actor, input.requestId);
      const file = fileOf(about.request, input.fileId);
      const choices = await choicesFor(stores, about, file);
      const chosen = input.with === undefined ? choices[0] : choices.find(({ name }) => name === input.with);
      if (input.with !== undefined && !chosen) throw refuse.notFound('version');
      const both = chosen && (await foundInBoth(stores, file, chosen));
      return { ...about, file, choices, chosen, both };
    });
    const { request, viewer, file, choices, chosen } = found;
    const { now, before, counts } = found.both ?? {};
    const changed =
      chosen && now && before
        ? await changedRows(this.renderings, {
            was: { sha256: chosen.sha256, format: before.format },
            is: { sha256: file.current.sha256, format: now.format },
          })
        : { sheets: [], isPartial: chosen !== undefined };
    const between = counts ? await this.between(request, file, counts) : [];
    const comparison = { request, file, choices, ...(chosen && { chosen }), ...changed, between };
    if (viewer === 'author' || !chosen) return comparison;
    const said = { fileId: file.id, sha256: file.current.sha256, after: { with: chosen.sha256 } };
    await this.work.remember(originOf(actor, viewer), requestEvent(request, 'file.compared', said));
    return comparison;
  }

  private async between(
    { book }: ReleaseRequest,
    { path }: OutputFile,
    { tables, earlier }: CountsOfBoth,
  ): Promise<readonly Relation[] | undefined> {
    if (tables.length === 0 || earlier.length === 0) return [];
    const together = await this.comparer.compare({
      ...{ files: [{ path, tables }], earlier },
      book: await this.rulebooks.get(book),
    });
    return together && (together.byRule.get('differencing') ?? []);
  }
}

/** Nothing where the bytes of either are deleted. */
async function foundInBoth(stores: Stores, file: OutputFile, chosen: ComparedWith) {
  if (file.current.deleted ?? chosen.deleted) return undefined;
  return {
    now: await stores.scans.reportOn(file.id, file.current.sha256),
    before: await stores.scans.reportOn(chosen.release?.fileId ?? file.id, chosen.sha256),
    counts: await countsOf(stores, file, chosen),
  };
}

interface CountsOfBoth {
  readonly tables: readonly CountTable[];
  readonly earlier: readonly CountTable[];
}

async function countsOf(
  { ledger }: Stores,
  { id, current }: OutputFile,
  { release, sha256 }: ComparedWith,
): Promise<CountsOfBoth> {
  if (sha256 === current.sha256) return { tables: [], earlier: [] };
  const tables = await ledger.ofVersion(id, current.sha256);
  return { tables, earlier: await ledger.ofVersion(release?.fileId ?? id, sha256) };
}

async function choicesFor(
  { requests }: Stores,
  { request, viewer }: { readonly request: ReleaseRequest; readonly viewer: Viewer },
  { path, current, versions }: OutputFile,
): Promise<readonly ComparedWith[]> {
  const earlier = versions.filter(({ number }) => number < current.number).reverse();
  const released = SEE_RELEASES.has(viewer)
    ? await requests.releasedAs({ path, projectId: request.project.id, exceptRequestId: request.id })
    : [];
  return [
    ...earlier.map(({ number, sha256, bytes, uploadedAt, deleted }) => ({
      ...{ name: `version-${number}`, version: number, sha256, bytes, at: uploadedAt, deleted },
    })),
    ...released.map((release) => ({
      ...{ name: `request-${release.request.number}`, release },
      ...{ sha256: release.sha256, bytes: release.bytes, at: release.at, deleted: release.deleted },
    })),
  ];
}
