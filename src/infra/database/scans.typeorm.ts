import { statementSchema } from '../../engine/report/statement';
import { randomUUID } from 'node:crypto';
import { type EntityManager, type FindOptionsWhere, In, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { flattened } from '../../engine/report/entries';
import { type Related, withRelated } from '../../engine/report/related';
import type { FileReport } from '../../engine/report/report';
import { refuse } from '../../app/refusals';
import type { CheckerCorrection } from '../../app/scanning/checker-correction';
import { Scans, type StoredScan } from '../../app/scanning/scanning.port';
import {
  LARGEST_EVIDENCE,
  mayBeEvidence,
  type SupportingEvidence,
} from '../../app/scanning/supporting-evidence';
import { bookOf } from './projects.typeorm';
import { countsByRule } from './counts-by-rule';
import { inPieces } from './in-pieces';
import { reportFindingRows } from './rows/report-finding.row';
import { type OutputFileRow, outputFileRows } from './rows/output-file.row';
import { keepReport } from './keep-report';
import { type FileReportRow, type ScanRow, scanRows } from './rows/scan.row';
import { startJobs } from './start-job';

export class ScansTypeorm extends Scans {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  order(fileId: string, at: Date): Promise<void> {
    return this.orderAll([fileId], at);
  }

  async orderAll(fileIds: readonly string[], at: Date): Promise<void> {
    for (const some of inPieces(fileIds)) await this.replace(some, at, sameBytes);
  }

  correct(fileId: string, corrections: readonly CheckerCorrection[], at: Date): Promise<void> {
    return this.replace([fileId], at, () => (corrections.length > 0 ? corrections : null));
  }

  private async replace(
    fileIds: readonly string[],
    at: Date,
    correctionsOf: (file: FileBytes, current: ScanRow | undefined) => ScanRow['corrections'],
  ): Promise<void> {
    const ids = In([...fileIds]);
    const files = await this.manager.find(outputFileRows, {
      select: { id: true, sha256: true },
      where: { id: ids },
    });
    if (files.length < fileIds.length) throw refuse.notFound('file');
    const current = await this.manager.findBy(scanRows, { fileId: ids, isCurrent: true });
    const scanOf = new Map(current.map((scan) => [scan.fileId, scan]));
    await this.manager.update(scanRows, { fileId: ids, isCurrent: true }, { isCurrent: false });
    const scans = files.map((file) => ({
      ...{ id: randomUUID(), fileId: file.id, isCurrent: true, sha256: file.sha256, orderedAt: at },
      ...{ flagged: 0, unsure: 0, corrections: correctionsOf(file, scanOf.get(file.id)) },
    }));
    await this.manager.insert(scanRows, scans);
    await startJobs(
      this.manager,
      'scan',
      scans.map(({ id }) => id),
      at,
    );
  }

  /** Undefined for one that a newer scan has replaced: there is nothing to do for it. */
  async find(scanId: string): Promise<StoredScan | undefined> {
    const [scan] = await this.manager.find(scanRows, {
      where: { id: scanId, isCurrent: true },
      relations: { file: { request: true } },
    });
    if (!scan) return undefined;
    const { file, fileId, sha256 } = scan;
    const { path, requestId, request } = file;
    const statement = statementSchema.parse(file.statement);
    const book = bookOf(request);
    const evidence = file.kind === 'output' ? await this.evidenceFor(requestId) : { files: [], outputs: [] };
    const { projectId } = request;
    const corrections = (scan.corrections ?? []).map(({ correction }) => correction);
    return { scanId, fileId, path, sha256, statement, corrections, book, evidence, requestId, projectId };
  }

  private async evidenceFor(requestId: string): Promise<SupportingEvidence> {
    const supporting = await this.evidenceAmong({ requestId, kind: 'supporting' });
    const files = supporting.filter(mayBeEvidence).map(({ path, sha256 }) => ({ path, sha256 }));
    // Most requests have none, and then nobody asks whose it is: ten thousand files would be read for each of them.
    if (files.length === 0) return { files, outputs: [] };
    const outputs = await this.evidenceAmong({ requestId, kind: 'output' });
    return { files, outputs: outputs.map(({ path }) => path) };
  }

  private evidenceAmong(of: Pick<OutputFileRow, 'requestId' | 'kind'>): Promise<readonly OutputFileRow[]> {
    return this.manager.find(outputFileRows, {
      where: { ...of, withdrawn: false, bytes: LessThanOrEqual(LARGEST_EVIDENCE) },
      order: { path: 'ASC' },
    });
  }

  async finish(scanId: string, report: FileReport, reportSha256: string, at: Date): Promise<boolean> {
    await keepReport(this.manager, report, reportSha256);
    await this.countFindings(report, reportSha256);
    const touched = await this.manager.update(
      scanRows,
      { id: scanId, isCurrent: true, finishedAt: IsNull() },
      {
        finishedAt: at,
        verdict: report.verdict,
        ...findingCounts(report),
        reportSha256,
        forbidden: forbiddenIn(report),
      },
    );
    return touched.affected === 1;
  }

  private async countFindings(report: FileReport, reportSha256: string): Promise<void> {
    const counts = countsByRule(report).map((count) => ({ reportSha256, ...count }));
    if (counts.length === 0) return;
    const insert = this.manager.createQueryBuilder().insert().into(reportFindingRows).values(counts);
    await insert.orIgnore().execute();
  }

  async report(fileId: string): Promise<FileReport | undefined> {
    const [scan] = await this.manager.find(scanRows, {
      where: { fileId, isCurrent: true },
      relations: { report: true },
    });
    return scan && reportOf(scan);
  }

  reportOn(fileId: string, sha256: string): Promise<FileReport | undefined> {
    return this.lastReport({ fileId, sha256 });
  }

  reportUncorrected(fileId: string, sha256: string): Promise<FileReport | undefined> {
    return this.lastReport({ fileId, sha256, corrections: IsNull() });
  }

  private async lastReport(of: FindOptionsWhere<ScanRow>): Promise<FileReport | undefined> {
    const [scan] = await this.manager.find(scanRows, {
      where: { ...of, finishedAt: Not(IsNull()) },
      relations: { report: true },
      order: { orderedAt: 'DESC' },
      take: 1,
    });
    return scan && reportOf(scan);
  }

  async begunOutputs(requestId: string): Promise<readonly string[]> {
    const scans = await this.manager
      .createQueryBuilder(scanRows, 'scan')
      .select(['scan.id', 'scan.fileId'])
      .innerJoin('scan.file', 'file')
      .where('file.requestId = :requestId AND scan.isCurrent', { requestId })
      .andWhere("file.kind = 'output' AND NOT file.withdrawn")
      .andWhere('NOT EXISTS (SELECT 1 FROM job WHERE job.subject_id = scan.id AND job.claimed_by IS NULL)')
      .getMany();
    return scans.map(({ fileId }) => fileId);
  }

  async anyOpen(requestId: string): Promise<boolean> {
    const file = { requestId, withdrawn: false };
    return this.manager.existsBy(scanRows, { file, isCurrent: true, finishedAt: IsNull() });
  }

  async reportsTogether(requestId: string): Promise<ReadonlyMap<string, FileReport>> {
    const scans = await this.currentOf(requestId);
    return new Map(
      scans.flatMap((scan) => {
        const report = reportOf(scan);
        return report ? [[scan.fileId, report]] : [];
      }),
    );
  }

  async reports(requestId: string): Promise<ReadonlyMap<string, FileReport>> {
    const scans = await this.currentOf(requestId);
    return new Map(
      scans.flatMap(({ fileId, report: stored }) => {
        const report = stored && reportIn(stored);
        return report ? [[fileId, report]] : [];
      }),
    );
  }

  private currentOf(requestId: string): Promise<readonly ScanRow[]> {
    return this.manager.find(scanRows, {
      where: { file: { requestId }, isCurrent: true },
      relations: { report: true },
    });
  }
}

type FileBytes = Pick<OutputFileRow, 'id' | 'sha256'>;

/** What checkers corrected stands as long as the bytes do. */
function sameBytes({ sha256 }: FileBytes, current: ScanRow | undefined): ScanRow['corrections'] {
  return current?.sha256 === sha256 ? current.corrections : null;
}

/** What `finish` wrote, and nobody could change since; undefined once its file is deleted, when it was emptied. */
export function reportIn({ report }: Pick<FileReportRow, 'report'>): FileReport | undefined {
  return report === '' ? undefined : (JSON.parse(report) as FileReport);
}

function reportOf(scan: ScanRow): FileReport | undefined {
  const report = scan.report && reportIn(scan.report);
  return report ? withRelated(report, relatedIn(scan)) : undefined;
}

/** What `relate` wrote. */
export function relatedIn({ related }: Pick<ScanRow, 'related'>): Related | undefined {
  return related === null ? undefined : (JSON.parse(related) as Related);
}

/** With those in the entries of an archive: it is one file to whoever decides on it. */
export function findingCounts(report: FileReport) {
  const findings = flattened(report).flatMap((file) => file.findings);
  const flagged = findings.filter(({ outcome }) => outcome === 'flagged').length;
  return { flagged, unsure: findings.length - flagged };
}

function forbiddenIn({ findings }: FileReport): string | null {
  const found = findings.find(({ rule, outcome }) => rule === 'type-not-allowed' && outcome === 'flagged');
  return found?.remedy ?? null;
}
