import { randomUUID } from 'node:crypto';
import { type EntityManager, type FindOptionsWhere, IsNull, Not } from 'typeorm';
import { type Recheck, Rechecks } from '../../app/scanning/rechecks.port';
import type { StoredScan } from '../../app/scanning/scanning.port';
import type { FileReport } from '../../engine/report/report';
import { keepReport } from './keep-report';
import { bookColumns, bookOf } from './projects.typeorm';
import { type RecheckRow, recheckRows } from './rows/recheck.row';
import { scanRows } from './rows/scan.row';
import { reportIn, ScansTypeorm } from './scans.typeorm';
import { startJob } from './start-job';

export class RechecksTypeorm extends Rechecks {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async order({ book, at, ...recheck }: Parameters<Rechecks['order']>[0]): Promise<boolean> {
    const { fileId, turn } = recheck;
    const known = await this.manager.countBy(recheckRows, { fileId, turn, bookSha256: book.sha256 });
    if (known > 0) return false;
    const id = randomUUID();
    await this.manager.insert(recheckRows, { id, ...recheck, ...bookColumns(book), orderedAt: at });
    await startJob(this.manager, 'recheck', id, at);
    return true;
  }

  async find(id: string): Promise<StoredScan | undefined> {
    const row = await this.manager.findOneBy(recheckRows, { id, finishedAt: IsNull() });
    if (!row) return undefined;
    const { fileId, sha256 } = row;
    const current = await this.manager.findOneBy(scanRows, { fileId, sha256, isCurrent: true });
    const order = current ? await new ScansTypeorm(this.manager).find(current.id) : undefined;
    return order && { ...order, book: bookOf(row) };
  }

  async finish(id: string, report: FileReport, reportSha256: string, at: Date): Promise<boolean> {
    await keepReport(this.manager, report, reportSha256);
    const open = { id, finishedAt: IsNull() };
    const touched = await this.manager.update(recheckRows, open, { finishedAt: at, reportSha256 });
    return touched.affected === 1;
  }

  async endedBeside(id: string): Promise<readonly Recheck[] | undefined> {
    const { requestId, turn, bookSha256 } = await this.manager.findOneByOrFail(recheckRows, { id });
    const rows = await this.rowsOf({ requestId, turn, bookSha256, id: Not(id) });
    const open = rows.filter(({ finishedAt }) => finishedAt === null);
    // One whose file has other bytes by now never ends.
    const waits = open.map(({ fileId, sha256 }) => ({ fileId, sha256, isCurrent: true }));
    if (waits.length > 0 && (await this.manager.existsBy(scanRows, waits))) return undefined;
    return rows.filter(({ finishedAt }) => finishedAt !== null).map(recheckOf);
  }

  async replace(id: string, report: FileReport, reportSha256: string): Promise<void> {
    await keepReport(this.manager, report, reportSha256);
    await this.manager.update(recheckRows, { id }, { reportSha256 });
  }

  async ofTurn(requestId: string, turn: number): Promise<readonly Recheck[]> {
    return (await this.rowsOf({ requestId, turn })).map(recheckOf);
  }

  private async rowsOf(where: FindOptionsWhere<RecheckRow>): Promise<readonly RecheckRow[]> {
    return this.manager.find(recheckRows, {
      where,
      relations: { report: true },
      order: { orderedAt: 'ASC', id: 'ASC' },
    });
  }
}

function recheckOf(row: RecheckRow): Recheck {
  const { id, fileId } = row;
  const report = row.report && reportIn(row.report);
  return { id, fileId, book: bookOf(row), ...(report && { report }) };
}
