import { Injectable } from '@nestjs/common';
import { type Related, withRelated } from '../../../engine/report/related';
import type { FileReport } from '../../../engine/report/report';
import type { EventDraft } from '../../audit/event';
import { Clock } from '../../clock.port';
import type { JobOutcome } from '../../job-outcome';
import { Rulebooks } from '../../policies/rulebooks.port';
import { SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { Comparer } from '../comparer.port';
import type { FileCounts } from '../ledger.port';
import { MOST_TRIES } from '../most-tries';
import { relatedOf } from '../not-compared';
import { reportDigest } from '../report-digest';
import type { Recheck } from '../rechecks.port';
import { Scanner, type StoredScan } from '../scanning.port';

const DONE: JobOutcome = { done: true };

/**
 * The job of one file that is checked once more. Its result is kept beside the check that counts, and moves nothing. The
 * last file of a request holds all of them against each other and against what the project released, as the check of a
 * request does.
 */
@Injectable()
export class RunRecheck {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly scanner: Scanner,
    private readonly comparer: Comparer,
    private readonly clock: Clock,
  ) {}

  /** `attempt`: 1 at first. */
  async execute(recheckId: string, attempt: number): Promise<JobOutcome> {
    const order = await this.work.read(({ rechecks }) => rechecks.find(recheckId));
    if (!order) return DONE;
    const { report } = await (attempt > MOST_TRIES ? this.scanner.giveUp(order) : this.scanner.scan(order));
    let related = await this.relatedBy(recheckId, order);
    // Another file may end in between: then this one is the last.
    while (!(await this.keep(recheckId, order, { report, related })))
      related = await this.relatedBy(recheckId, order);
    return DONE;
  }

  /** What each file gives away together with others, by its id; undefined while others are to come. */
  private async relatedBy(recheckId: string, order: StoredScan): Promise<Relations | undefined> {
    const { requestId, projectId, book } = order;
    const found = await this.work.read(async ({ rechecks, ledger }) => {
      if (!(await rechecks.endedBeside(recheckId))) return undefined;
      const files = await ledger.ofRequest(requestId);
      const tables = files.flatMap((file) => file.tables);
      return { files, earlier: await ledger.released({ projectId, exceptRequestId: requestId, tables }) };
    });
    if (!found) return undefined;
    const together = await this.comparer.compare({ ...found, book: await this.rulebooks.get(book) });
    return new Map(found.files.map((file) => [file.fileId, relatedOf(file, together?.byFile)]));
  }

  /** False, and nothing is stored, when the others ended meanwhile. */
  private keep(
    recheckId: string,
    { projectId, requestId, fileId, sha256, book }: StoredScan,
    { report, related }: { readonly report: FileReport; readonly related: Relations | undefined },
  ): Promise<boolean> {
    return this.work.write<boolean>(SYSTEM, async ({ rechecks }) => {
      const others = await rechecks.endedBeside(recheckId);
      if (others && !related) return { result: false, nothing: true };
      const own = withRelated(report, related?.get(fileId));
      const digest = reportDigest(own);
      const isFirst = await rechecks.finish(recheckId, own, digest, this.clock.now());
      if (!isFirst) return { result: true, nothing: true };
      const after = { verdict: own.verdict, report: digest, book: book.sha256 };
      const about = { projectId, requestId };
      const finished = { kind: 'recheck.finished', ...about, fileId, sha256, after } as const;
      const compared: EventDraft[] = [];
      for (const other of others ?? []) {
        const said = related && together(other, related);
        if (!said) continue;
        await rechecks.replace(other.id, said.report, said.digest);
        const file = { fileId: other.fileId, sha256: said.report.sha256 };
        const result = { verdict: said.report.verdict, report: said.digest, book: book.sha256 };
        compared.push({ kind: 'recheck.compared', ...about, ...file, after: result });
      }
      return { result: true, events: [finished, ...compared] };
    });
  }
}

type Relations = ReadonlyMap<FileCounts['fileId'], Related>;

function together({ fileId, report }: Recheck, related: Relations) {
  const found = related.get(fileId);
  if (!report || !found) return undefined;
  const all = withRelated(report, found);
  return { report: all, digest: reportDigest(all) };
}
