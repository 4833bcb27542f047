import { aReport, AT, change, digest, LATER, seeds, type Seeds } from './seeds';
import { onBothDatabases } from './stage';

const OTHER = { id: 'strict', version: '2.0.0', sha256: 'd'.repeat(64) };

onBothDatabases('checks with another rulebook', (stage) => {
  /** Ids of the checks of two files of one request, the first file's first. */
  async function twoOrdered({ requestId, groupId, fileId }: Seeds): Promise<readonly string[]> {
    const stored = { sha256: digest('c'), bytes: 9 };
    const file = { requestId, path: 't2.csv', groupId, kind: 'output', stored, turn: 1, at: AT } as const;
    const ordered = await change(stage().work, async ({ requests, scans, rechecks }) => {
      const second = (await requests.addFile(file)).fileId;
      await scans.orderAll([fileId, second], AT);
      const about = { requestId, turn: 1, book: OTHER };
      await rechecks.order({ ...about, fileId, sha256: digest('a'), at: AT });
      await rechecks.order({ ...about, fileId: second, sha256: digest('c'), at: LATER });
      return rechecks.ofTurn(requestId, 1);
    });
    return ordered.map(({ id }) => id);
  }

  const beside = (id: string) => stage().work.read(({ rechecks }) => rechecks.endedBeside(id));
  const ends = (id: string) =>
    change(stage().work, ({ rechecks }) => rechecks.finish(id, aReport(), digest('e'), LATER));

  it('say what ended beside one, once nothing else is under way', async () => {
    const sown = await seeds(stage().work);
    const [first = '', second = ''] = await twoOrdered(sown);
    expect([await beside(first), await beside(second)]).toEqual([undefined, undefined]);
    expect([await ends(first), await ends(first)]).toEqual([true, false]);
    expect(await beside(second)).toMatchObject([{ id: first, fileId: sown.fileId, report: aReport() }]);
    const worse = { ...aReport(), verdict: 'unsure' } as const;
    await change(stage().work, ({ rechecks }) => rechecks.replace(first, worse, digest('f')));
    expect(await beside(second)).toMatchObject([{ report: worse }]);
  });

  it('wait for none whose file has other bytes by now', async () => {
    const sown = await seeds(stage().work);
    const [first = '', second = ''] = await twoOrdered(sown);
    await stage().main.query(`UPDATE scan SET sha256 = '${digest('b')}' WHERE file_id = '${sown.fileId}'`);
    expect(await stage().work.read(({ rechecks }) => rechecks.find(first))).toBeUndefined();
    expect(await beside(second)).toEqual([]);
  });
});
