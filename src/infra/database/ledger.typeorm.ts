import { createHash } from 'node:crypto';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { type Asking, type FileCounts, Ledger, type OpenRequest } from '../../app/scanning/ledger.port';
import { OUT, type State } from '../../app/workflow/words';
import type { CountTable } from '../../engine/differencing/count-table';
import { namedAlike } from '../../engine/differencing/named-alike';
import { keysOfCounts } from '../../engine/differencing/pairs-of-tables';
import { mayBeOneWithin, type Population } from '../../engine/differencing/population';
import type { Related } from '../../engine/report/related';
import { type PublishedTableRow, publishedCountRows, publishedTableRows } from './rows/published.row';
import { scanRows } from './rows/scan.row';
import { requestRows } from './rows/request.row';
import { bookOf } from './projects.typeorm';
import { startJob } from './start-job';
import { relateScan } from './related-scan';
import { relatedIn } from './scans.typeorm';

type Subject = Omit<CountTable, 'counts'>;

export class LedgerTypeorm extends Ledger {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async keep(scanId: string, tables: readonly CountTable[]): Promise<void> {
    const scan = await this.manager.findOneOrFail(scanRows, {
      where: { id: scanId },
      relations: { file: { request: true } },
    });
    const { projectId } = scan.file.request;
    await this.manager.update(scanRows, { id: scanId }, { publishedId: scanId });
    // A scan whose result was lost with a backup is run again.
    const before = await this.manager.delete(publishedTableRows, { setId: scanId });
    if (before.affected) await this.manager.delete(publishedCountRows, { projectId, setId: scanId });
    for (const [position, { counts, ...subject }] of tables.entries()) {
      const place = { projectId, setId: scanId, position };
      const row = { ...place, subject: JSON.stringify(subject), counts: JSON.stringify(counts) };
      await this.manager.insert(publishedTableRows, row);
      const digests = sketchOf({ ...subject, counts });
      if (digests.length > 0)
        await this.manager.insert(
          publishedCountRows,
          digests.map((digest) => ({ ...place, digest })),
        );
    }
  }

  async ofRequest(requestId: string): Promise<readonly FileCounts[]> {
    const file = { requestId, kind: 'output', withdrawn: false, continuedInId: IsNull() } as const;
    const scans = await this.manager.find(scanRows, {
      where: { file, isCurrent: true, publishedId: Not(IsNull()) },
      relations: { file: true },
    });
    const tables = await this.tablesOf(scans.flatMap(({ publishedId }) => publishedId ?? []));
    return scans
      .map((scan) => ({
        scanId: scan.id,
        fileId: scan.fileId,
        sha256: scan.sha256,
        path: scan.file.path,
        tables: tables.get(scan.publishedId ?? '') ?? [],
        related: relatedIn(scan),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async ofVersion(fileId: string, sha256: string): Promise<readonly CountTable[]> {
    const [scan] = await this.manager.find(scanRows, {
      where: { fileId, sha256, publishedId: Not(IsNull()) },
      order: { orderedAt: 'DESC' },
      take: 1,
    });
    const setId = scan?.publishedId;
    return setId ? ((await this.tablesOf([setId])).get(setId) ?? []) : [];
  }

  async released(asking: Asking): Promise<readonly CountTable[]> {
    if (asking.tables.length === 0) return [];
    const known = await this.releasedSubjects(asking);
    const equal = await this.withEqualCounts(asking);
    const isNear = nearTo(asking.tables);
    const near = known.filter((one) => equal.has(`${one.setId} ${one.position}`) || isNear(one.subject));
    const tables = await this.tablesOf([...new Set(near.map(({ setId }) => setId))]);
    return near.flatMap(({ setId, position, number }) => {
      const found = tables.get(setId)?.[position];
      return found ? [{ ...found, path: `${found.path} of request #${number}` }] : [];
    });
  }

  async openBeside(requestId: string): Promise<readonly OpenRequest[]> {
    const { projectId } = await this.manager.findOneByOrFail(requestRows, { id: requestId });
    const rows = await this.manager.find(requestRows, {
      where: { projectId, id: Not(requestId), state: Not(In([...OUT, ...GIVEN_UP])) },
      order: { number: 'ASC' },
    });
    return rows.map((row) => ({ requestId: row.id, projectId, book: bookOf(row) }));
  }

  async compareOthers(requestId: string, at: Date): Promise<void> {
    await startJob(this.manager, 'compare', requestId, at);
  }

  async relate(scanId: string, related: Related): Promise<void> {
    await relateScan(this.manager, scanId, related);
  }

  /** In one question: a page of subjects is small, and which words matter no index knows. */
  private async releasedSubjects({
    projectId,
    exceptRequestId,
    before,
  }: Asking): Promise<readonly Released[]> {
    const asked = this.manager
      .createQueryBuilder(publishedTableRows, 'published')
      .innerJoin(scanRows.options.name, 'scan', 'scan.publishedId = published.setId AND scan.isCurrent')
      .innerJoin('scan.file', 'file')
      .innerJoin('file.request', 'request')
      .where('published.projectId = :projectId', { projectId })
      .andWhere('request.projectId = :projectId AND request.id <> :exceptRequestId', { exceptRequestId })
      .andWhere('request.state IN (:...states)', { states: OUT })
      .andWhere(`file.kind = 'output' AND NOT file.withdrawn AND file.continuedInId IS NULL`)
      .select('published.setId', 'setId')
      .addSelect('published.position', 'position')
      .addSelect('published.subject', 'subject')
      .addSelect('request.number', 'number')
      .orderBy('request.number')
      .addOrderBy('published.setId')
      .addOrderBy('published.position');
    if (before) asked.andWhere(DELIVERED, { before: before.toISOString() });
    const rows = await asked.getRawMany<{
      setId: string;
      position: number;
      subject: string;
      number: number;
    }>();
    return rows.map((row) => ({ ...row, subject: subjectIn(row) }));
  }

  /** Tables, as `set position`, that have several counts of the asking ones. */
  private async withEqualCounts({ projectId, tables }: Asking): Promise<ReadonlySet<string>> {
    const digests = [...new Set(tables.flatMap(sketchOf))];
    const times = new Map<string, number>();
    for (let at = 0; at < digests.length; at += ASKED_AT_ONCE) {
      const rows = await this.manager
        .createQueryBuilder(publishedCountRows, 'count')
        .where('count.projectId = :projectId', { projectId })
        .andWhere('count.digest IN (:...digests)', { digests: digests.slice(at, at + ASKED_AT_ONCE) })
        .select('count.setId', 'setId')
        .addSelect('count.position', 'position')
        .addSelect('COUNT(*)', 'equal')
        .groupBy('count.setId, count.position')
        .getRawMany<{ setId: string; position: number; equal: number | string }>();
      for (const { setId, position, equal } of rows) {
        const key = `${setId} ${position}`;
        times.set(key, (times.get(key) ?? 0) + Number(equal));
      }
    }
    return new Set([...times].filter(([, equal]) => equal >= EQUAL_COUNTS).map(([key]) => key));
  }

  private async tablesOf(setIds: readonly string[]): Promise<ReadonlyMap<string, readonly CountTable[]>> {
    const found = new Map<string, CountTable[]>();
    for (let at = 0; at < setIds.length; at += ASKED_AT_ONCE) {
      const rows = await this.manager.find(publishedTableRows, {
        where: { setId: In(setIds.slice(at, at + ASKED_AT_ONCE)) },
        order: { setId: 'ASC', position: 'ASC' },
      });
      for (const row of rows) found.set(row.setId, [...(found.get(row.setId) ?? []), tableIn(row)]);
    }
    return found;
  }
}

interface Released {
  readonly setId: string;
  readonly position: number;
  readonly subject: Subject;
  /** Of the request. */
  readonly number: number;
}

const DELIVERED =
  'EXISTS (SELECT 1 FROM release_order WHERE request_id = request.id AND delivered_at < :before)';
const GIVEN_UP: readonly State[] = ['rejected', 'withdrawn'];
const ASKED_AT_ONCE = 500;
const EQUAL_COUNTS = 2;

/** Of each table as many: two tables with many equal counts share many of their least digests (Broder 1997). */
const SKETCH = 64;

function sketchOf(table: CountTable): readonly string[] {
  const digests = keysOfCounts(namedAlike(table)).map((key) =>
    createHash('sha256').update(key).digest('base64url').slice(0, 16),
  );
  return [...new Set(digests)].sort().slice(0, SKETCH);
}

/** Many tables speak of the same people: each population is looked at once. */
function nearTo(tables: readonly CountTable[]): (subject: Subject) => boolean {
  const own = new Map(
    tables.map((table) => [JSON.stringify(table.population), namedAlike(table).population]),
  );
  const known = new Map<string, boolean>();
  return (subject) => {
    const key = JSON.stringify(subject.population);
    const before = known.get(key);
    if (before !== undefined) return before;
    const { population } = namedAlike({ ...subject, counts: [] });
    const isNear = [...own.values()].some((one) => mayBeOneWithin(one, population));
    known.set(key, isNear);
    return isNear;
  };
}

/** What `keep` wrote; tables that were kept before populations had these say nothing of them. */
function subjectIn({ subject }: Pick<PublishedTableRow, 'subject'>): Subject {
  const kept = JSON.parse(subject) as Subject;
  return { ...kept, population: { ...OF_BEFORE, ...kept.population } };
}

const OF_BEFORE = { wholes: [], isLimited: false } satisfies Partial<Population>;

function tableIn(row: PublishedTableRow): CountTable {
  return { ...subjectIn(row), counts: JSON.parse(row.counts) as CountTable['counts'] };
}
