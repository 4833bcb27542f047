import type { Comparer } from '../../../src/app/scanning/comparer.port';
import { writeCompared } from '../../../src/app/scanning/write-compared';
import { SYSTEM } from '../../../src/app/unit-of-work.port';
import type { CountTable } from '../../../src/engine/differencing/count-table';
import type { Finding } from '../../../src/engine/report/report';
import { differencing } from '../../../src/engine/rules/differencing';
import { aBook } from '../../engine/report/a-check';
import { aReport, AT, BOOK, change, CONTEXT, digest, LATER, OUTBOX, seeds, type Seeds } from './seeds';
import { onBothDatabases } from './stage';

function aCount(label: string, value: number): CountTable['counts'][number] {
  return {
    anchor: { row: 2, column: 2, a1: 'B2' },
    value,
    of: label,
    spans: [],
    label,
    sure: true,
  };
}

function aTable(words: readonly string[], values: Readonly<Record<string, number>>): CountTable {
  return {
    ...{ path: 't1.csv', id: 't1', title: words.join(' '), cut: false },
    population: { words, spans: [], sides: [], wholes: [], isLimited: false },
    counts: Object.entries(values).map(([label, value]) => aCount(label, value)),
  };
}

const COHORT = aTable(['cohort'], { north: 120, south: 96 });
const OTHERS = aTable(['births'], { north: 120, south: 96, east: 15 });
const UNLIKE = aTable(['deaths'], { north: 47, south: 12 });

onBothDatabases('the ledger of counts', (stage) => {
  type Place = Pick<Seeds, 'fileId'>;

  async function scanned({ fileId }: Place, tables: readonly CountTable[]): Promise<string> {
    await change(stage().work, ({ scans }) => scans.order(fileId, AT));
    const job = await stage().jobs.claim({ kinds: ['scan'], owner: 'here', now: AT, leaseMs: 60_000 });
    const scanId = job?.subjectId ?? '';
    await change(stage().work, async ({ scans, ledger }) => {
      await scans.finish(scanId, aReport(), digest('e'), AT);
      await ledger.keep(scanId, tables);
    });
    if (job) await stage().jobs.finish(job);
    return scanId;
  }

  /** A second request of the same project, whose files are out. */
  async function released({ projectId, author }: Seeds, tables: readonly CountTable[]): Promise<string> {
    const { requestId, fileId } = await change(stage().work, async ({ requests }) => {
      const id = await requests.create({ projectId, authorId: author, context: CONTEXT, book: BOOK, at: AT });
      const groupId = (await requests.find(id))?.groups[0]?.id ?? '';
      const stored = { sha256: digest('c'), bytes: 9 };
      const file = {
        requestId: id,
        path: 'old.csv',
        groupId,
        kind: 'output',
        stored,
        turn: 1,
        at: AT,
      } as const;
      return { requestId: id, fileId: (await requests.addFile(file)).fileId };
    });
    await scanned({ fileId }, tables);
    await change(stage().work, ({ requests }) =>
      requests.move({ id: requestId, version: 1, from: 'draft', to: 'released', at: AT }),
    );
    return requestId;
  }

  const asked = ({ projectId, requestId }: Seeds, table: CountTable) =>
    stage().work.read(({ ledger }) =>
      ledger.released({ projectId, exceptRequestId: requestId, tables: [table] }),
    );

  it('keeps what a scan found, and gives it back as it was', async () => {
    const sown = await seeds(stage().work);
    const scanId = await scanned(sown, [COHORT, UNLIKE]);
    const files = await stage().work.read(({ ledger }) => ledger.ofRequest(sown.requestId));
    expect(files).toMatchObject([{ scanId, path: 't1.csv', tables: [COHORT, UNLIKE] }]);
    expect(files[0]?.related).toBeUndefined();
  });

  it('reads what was kept before populations said what they are all of', async () => {
    const sown = await seeds(stage().work);
    await released(sown, [COHORT]);
    const { words, spans, sides } = COHORT.population;
    const { path, id, title, cut } = COHORT;
    const before = JSON.stringify({ path, id, title, cut, population: { words, spans, sides } });
    await stage().main.query(`UPDATE published_table SET subject = '${before}'`);
    const [found] = await asked(sown, COHORT);
    expect(found?.population).toEqual(COHORT.population);
  });

  it('keeps them once, also when a scan is run again', async () => {
    const sown = await seeds(stage().work);
    const scanId = await scanned(sown, [COHORT, UNLIKE]);
    await change(stage().work, ({ ledger }) => ledger.keep(scanId, [COHORT]));
    const [file] = await stage().work.read(({ ledger }) => ledger.ofRequest(sown.requestId));
    expect(file?.tables).toEqual([COHORT]);
  });

  it('finds the released tables of the same people, and those with the same counts, but no others', async () => {
    const sown = await seeds(stage().work);
    await released(sown, [aTable(['cohort', 'except', 'fernham'], { north: 31 }), OTHERS, UNLIKE]);
    const found = await asked(sown, COHORT);
    expect(found.map(({ title }) => title)).toEqual(['cohort except fernham', 'births']);
    expect(found[0]?.path).toMatch(/^t1\.csv of request #\d+$/);
  });

  it('finds them whatever they call women and men', async () => {
    const sown = await seeds(stage().work);
    const called = (women: string, men: string) =>
      aTable([`wave ${women}`], { [women]: 120, [men]: 96, [`${women} of unknown age`]: 15 });
    await released(sown, [called('frauen', 'manner')]);
    await released(sown, [aTable(['frauen'], { north: 31 })]);
    expect(await asked(sown, called('women', 'men'))).toHaveLength(1);
    expect(await asked(sown, aTable(['women', 'asthma'], { south: 44 }))).toHaveLength(1);
  });

  it('knows nothing of other projects, of drafts, and of the request that asks', async () => {
    const [one, other] = [await seeds(stage().work), await seeds(stage().work)];
    await released(one, [COHORT]);
    await scanned(other, [COHORT]);
    expect(await asked(other, COHORT)).toEqual([]);
    const own = await released(one, [COHORT]);
    const except = { projectId: one.projectId, exceptRequestId: own, tables: [COHORT] };
    expect(await stage().work.read(({ ledger }) => ledger.released(except))).toHaveLength(1);
  });

  it('knows of a moment in the past what had been delivered by then', async () => {
    const sown = await seeds(stage().work);
    const earlier = await released(sown, [COHORT]);
    await change(stage().work, ({ releases }) =>
      releases.order({
        ...{ requestId: earlier, idempotencyKey: earlier, startedBy: sown.author },
        ...{ destination: OUTBOX, at: AT },
      }),
    );
    const then = { projectId: sown.projectId, exceptRequestId: sown.requestId, tables: [COHORT] };
    const knownBefore = (before: Date) =>
      stage().work.read(({ ledger }) => ledger.released({ ...then, before }));
    // On its way is not yet out.
    expect(await knownBefore(LATER)).toEqual([]);
    await stage().main.query(
      `UPDATE release_order SET delivered_at = '${AT.toISOString()}' WHERE request_id = '${earlier}'`,
    );
    expect(await knownBefore(AT)).toEqual([]);
    expect(await knownBefore(LATER)).toHaveLength(1);
  });

  it('counts what a file gives away with others among its findings, once however often it is told', async () => {
    const sown = await seeds(stage().work);
    const scanId = await scanned(sown, [COHORT]);
    const said = { message: 'Seven people.', remedy: 'Release one.' };
    const finding: Finding = {
      rule: 'differencing',
      outcome: 'flagged',
      severity: 'medium',
      anchor: {},
      ...said,
    };
    const related = { checked: 2, findings: [finding] };
    for (let time = 0; time < 2; time += 1)
      await change(stage().work, ({ ledger }) => ledger.relate(scanId, related));
    const { report, pure, scan } = await stage().work.read(async ({ scans, requests }) => ({
      report: await scans.report(sown.fileId),
      pure: (await scans.reports(sown.requestId)).get(sown.fileId),
      scan: (await requests.find(sown.requestId))?.files[0]?.scan,
    }));
    expect(scan).toMatchObject({ verdict: 'flagged', flagged: 2 });
    expect(report?.findings.map(({ rule }) => rule)).toEqual(['small-count', 'differencing']);
    expect(pure).toEqual(aReport());
    await change(stage().work, ({ ledger }) => ledger.relate(scanId, { checked: 2, findings: [] }));
    const { report: after } = await stage().work.read(async ({ scans }) => ({
      report: await scans.report(sown.fileId),
    }));
    expect(after?.assessments).toContainEqual({ rule: 'differencing', outcome: 'passed', checked: 2 });
  });

  it('is compared while others write, and once more where others were released meanwhile', async () => {
    const sown = await seeds(stage().work);
    await scanned(sown, [COHORT]);
    const asked: number[] = [];
    const comparer: Comparer = {
      compare: async ({ earlier }) => {
        asked.push(earlier.length);
        if (asked.length === 1) await released(sown, [OTHERS]);
        return undefined;
      },
    };
    const { requestId, projectId } = sown;
    await writeCompared({ work: stage().work, comparer }, SYSTEM, async (_, compare) => ({
      result: await compare({ requestId, projectId, book: aBook({}, [differencing]) }),
      events: [{ kind: 'request.edited' }],
    }));
    expect(asked).toEqual([0, 1]);
    const [file] = await stage().work.read(({ ledger }) => ledger.ofRequest(requestId));
    // It came to no end, which is not the same as nothing found.
    expect(file?.related?.findings).toMatchObject([{ rule: 'differencing', outcome: 'unsure' }]);
  });
});
