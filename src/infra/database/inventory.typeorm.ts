import { type EntityManager, type EntitySchema, type FindOptionsRelations, In, IsNull } from 'typeorm';
import {
  Inventory,
  type StoredDeletion,
  type StoredPackage,
  type StoredReport,
  type StoredVersion,
  type StoredVote,
} from '../../app/audit/inventory.port';
import { deletionRows } from './rows/deletion.row';
import { jobRows } from './rows/job.row';
import { fileVersionRows, type OutputFileRow, outputFileRows } from './rows/output-file.row';
import { releaseOrderRows } from './rows/release-order.row';
import { voteRows } from './rows/review.row';
import { scanRows } from './rows/scan.row';
import { reportIn } from './scans.typeorm';

/** Reports can be large, so few are held at once. */
const PAGE = { files: 200, versions: 500, reports: 20, packages: 50 };

export class InventoryTypeorm extends Inventory {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async *versions(): AsyncIterable<StoredVersion> {
    const rows = this.walk(fileVersionRows, { file: { request: true } }, PAGE.versions);
    for await (const { id, file, number, sha256, bytes } of rows) {
      const about = { id, fileId: file.id, requestNumber: file.request.number, path: file.path };
      const fileSha256 = number === file.versionNumber ? file.sha256 : undefined;
      yield { ...about, number, sha256, bytes, fileSha256 };
    }
  }

  async *reports(): AsyncIterable<StoredReport> {
    const rows = this.walk(scanRows, { report: true, file: { request: true } }, PAGE.reports);
    for await (const { id, sha256, report, file } of rows) {
      if (!report) continue;
      const about = { fileId: file.id, requestNumber: file.request.number, path: file.path };
      yield { scanId: id, sha256, ...about, report: reportIn(report), reportSha256: report.sha256 };
    }
  }

  /** A vote has no id of its own, so they come by their files. */
  async *votes(): AsyncIterable<StoredVote> {
    let page: OutputFileRow[] = [];
    for await (const file of this.walk(outputFileRows, { request: true }, PAGE.files)) {
      page.push(file);
      if (page.length < PAGE.files) continue;
      yield* this.votesOn(page);
      page = [];
    }
    yield* this.votesOn(page);
  }

  private async *votesOn(page: readonly OutputFileRow[]): AsyncIterable<StoredVote> {
    const files = new Map(page.map((file) => [file.id, file]));
    for (const row of await this.manager.findBy(voteRows, { fileId: In([...files.keys()]) })) {
      const file = files.get(row.fileId);
      if (file) yield { ...row, requestNumber: file.request.number, path: file.path };
    }
  }

  async *packages(): AsyncIterable<StoredPackage> {
    for await (const row of this.walk(releaseOrderRows, { request: true }, PAGE.packages)) {
      const { id, manifest, signature, packageSha256, request } = row;
      if (!manifest || !signature || packageSha256 === null) continue;
      yield { releaseId: id, requestNumber: request.number, manifest, signature, packageSha256 };
    }
  }

  async *deletions(): AsyncIterable<StoredDeletion> {
    const jobs = await this.manager.findBy(jobRows, { kind: 'collect' });
    const underWay = new Set(jobs.map(({ subjectId }) => subjectId));
    const rows = this.walk(deletionRows, { request: true }, PAGE.versions);
    for await (const { request, fileId, deletedAt, ...row } of rows) {
      if (!deletedAt) continue;
      const about = { requestNumber: request.number, isUnderWay: underWay.has(row.sha256) };
      yield { ...row, ...about, ...(fileId !== null && { fileId }) };
    }
  }

  async waiting(): Promise<readonly string[]> {
    const rows = await this.manager.find(deletionRows, {
      where: { deletedAt: IsNull() },
      select: { sha256: true },
    });
    return rows.map(({ sha256 }) => sha256);
  }

  /** By id, a page at a time: no cursor is held, and memory stays bounded. */
  private async *walk<Row extends { readonly id: string }>(
    rows: EntitySchema<Row>,
    relations: FindOptionsRelations<Row>,
    size: number,
  ): AsyncIterable<Row> {
    let after = '';
    for (;;) {
      const page = await this.manager
        .createQueryBuilder(rows, 'row')
        .setFindOptions({ relations })
        .andWhere('row.id > :after', { after })
        .orderBy('row.id')
        .limit(size)
        .getMany();
      yield* page;
      const last = page.at(-1);
      if (!last || page.length < size) return;
      after = last.id;
    }
  }
}
