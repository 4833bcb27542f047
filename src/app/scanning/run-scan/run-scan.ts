import { Injectable } from '@nestjs/common';
import { lineOf } from '../../../engine/report/correction-lines';
import { placeWords } from '../../../engine/report/finding-groups';
import type { FileReport, Finding } from '../../../engine/report/report';
import type { Json } from '../../audit/event';
import { Clock } from '../../clock.port';
import { Rulebooks } from '../../policies/rulebooks.port';
import { approveAutomatically } from '../../reviews/approve-automatically';
import type { RequestEvent } from '../../submissions/request-event';
import type { JobOutcome } from '../../job-outcome';
import { type Stores, SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { Comparer } from '../comparer.port';
import { correctionEffect } from '../correction-effect';
import { MOST_TRIES } from '../most-tries';
import { reportDigest } from '../report-digest';
import { Scanner, type StoredScan } from '../scanning.port';
import { lateFinding } from '../late-finding';
import { writeCompared } from '../write-compared';

/** The job of one scan. Run twice, it stores one result; run for a scan that a newer one replaced, none. */
@Injectable()
export class RunScan {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly scanner: Scanner,
    private readonly comparer: Comparer,
    private readonly clock: Clock,
  ) {}

  /** `attempt`: 1 at first. */
  async execute(scanId: string, attempt: number): Promise<JobOutcome> {
    const order = await this.work.read(({ scans }) => scans.find(scanId));
    if (!order) return { done: true };
    const { report, counts } = await (attempt > MOST_TRIES
      ? this.scanner.giveUp(order)
      : this.scanner.scan(order));
    const digest = reportDigest(report);
    const book = await this.rulebooks.get(order.book);
    const parts = { work: this.work, comparer: this.comparer };
    await writeCompared(parts, SYSTEM, async (stores, compare) => {
      const at = this.clock.now();
      const isFirst = await stores.scans.finish(scanId, report, digest, at);
      if (!isFirst) return { result: undefined, nothing: true };
      const { projectId, requestId, fileId, sha256 } = order;
      await stores.ledger.keep(scanId, counts);
      // Of ten thousand files each would be held against all others ten thousand times; the last one to end does it.
      if (!(await stores.scans.anyOpen(requestId))) await compare({ requestId, projectId, book });
      const found = await stores.scans.report(fileId);
      const after = {
        ...{ scan: scanId, verdict: report.verdict, report: digest, book: order.book.sha256 },
        ...(found && (await this.withCorrections(stores, order, found))),
      };
      const late = await lateFinding(stores, order, found ?? report, at);
      const automatic = await this.decide(stores, requestId, at);
      const finished = { kind: 'scan.finished', projectId, requestId, fileId, sha256, after } as const;
      return { result: undefined, events: [finished, ...late, ...automatic] };
    });
    return { done: true };
  }

  /** What a checker's word about a role made go or come stands in the record for good. */
  private async withCorrections(
    { scans }: Stores,
    { fileId, sha256, corrections }: StoredScan,
    found: FileReport,
  ): Promise<{ readonly [name: string]: Json } | undefined> {
    if (corrections.length === 0) return undefined;
    const before = await scans.reportUncorrected(fileId, sha256);
    if (!before) return { roles: corrections.map(lineOf) };
    const { went, came } = correctionEffect(before, found);
    return { roles: corrections.map(lineOf), went: briefly(went), came: briefly(came) };
  }

  /** The last check that a request waited for may be all that its book wants. */
  private async decide(stores: Stores, requestId: string, at: Date): Promise<readonly RequestEvent[]> {
    // Mostly it is a draft, whose ten thousand files nobody has to read for that.
    if ((await stores.requests.glance(requestId))?.state !== 'submitted') return [];
    const request = await stores.requests.findToChange(requestId);
    if (!request) return [];
    const { review } = await this.rulebooks.get(request.book);
    return approveAutomatically(stores, request, review, at);
  }
}

/** Beyond it their number says enough. */
const MOST_NAMED = 50;

/** Without their words, which quote the file: the audit outlives it. */
function briefly(findings: readonly Finding[]): Json {
  const named = findings
    .slice(0, MOST_NAMED)
    .map(({ rule, anchor }) => ({ rule, place: placeWords(anchor) }));
  return { count: findings.length, findings: named };
}
