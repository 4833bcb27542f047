import type { EventDraft } from '../../../src/app/audit/event';
import { SYSTEM } from '../../../src/app/unit-of-work.port';
import { Connections } from '../../../src/infra/database/connections';
import { readBooksInForce, readDigests, readLastMails } from '../../../src/infra/database/installation.query';
import { BOOK, change, digest, seeds } from './seeds';
import { onBothDatabases } from './stage';

onBothDatabases('what the health page asks', (stage) => {
  const connections = () => stage().get(Connections);

  it('is of the last letter that went out and the last that was given up', async () => {
    const lastMails = () => connections().read(readLastMails);
    const settled = (event: EventDraft) =>
      stage().work.write(SYSTEM, () => Promise.resolve({ result: undefined, events: [event] }));
    expect(await lastMails()).toEqual({});
    for (const because of ['First.', 'Refused (550).'])
      await settled({ kind: 'person.mail-failed', after: { person: 'p', notices: 1, because } });
    expect(await lastMails()).toMatchObject({ lastFailed: { because: 'Refused (550).' } });
    await settled({ kind: 'person.mailed', after: { person: 'p', notices: 1 } });
    expect(Object.keys(await lastMails()).sort()).toEqual(['lastFailed', 'lastSent']);
  });

  it('is of digests that a version points to, or a job is going to delete, in a range of them', async () => {
    const digests = (from: string, before: string) =>
      connections().read((manager) => readDigests(manager, { from, before }, 10));
    await seeds(stage().work);
    await stage().main.query(
      `INSERT INTO job (id, kind, subject_id, run_after, attempts)
        VALUES ('j', 'collect', '${digest('c')}', '2026-11-25T09:00:00.000Z', 0)`,
    );
    expect(await digests('', 'g')).toEqual([
      { sha256: digest('a'), goes: false },
      { sha256: digest('c'), goes: true },
    ]);
    expect([await digests('b', 'g'), await digests('0', 'a')]).toEqual([
      [{ sha256: digest('c'), goes: true }],
      [],
    ]);
  });

  it('is of the rulebooks of projects that go on', async () => {
    const booksInForce = () => connections().read(readBooksInForce);
    await seeds(stage().work);
    const before = (await booksInForce())[0]?.projects ?? 0;
    const { projectId } = await seeds(stage().work);
    expect(await booksInForce()).toEqual([{ ...BOOK, projects: before + 1 }]);
    const [endedAt, deleteAt] = [new Date('2026-11-25T09:00:00Z'), new Date('2027-05-25T09:00:00Z')];
    await change(stage().work, ({ projects }) => projects.end(projectId, endedAt, deleteAt));
    expect(await booksInForce()).toEqual([{ ...BOOK, projects: before }]);
  });
});
