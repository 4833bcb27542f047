import { TrialNotes } from '../../../src/app/policies/book-changes.port';
import { trialOf } from '../../../src/app/policies/trial';
import { AT, BOOK, change, digest, LATER, OUTBOX, seeds } from './seeds';
import { onBothDatabases } from './stage';

const OTHER = { id: 'strict', version: '2.0.0', sha256: 'd'.repeat(64) };

onBothDatabases('changes of rulebooks', (stage) => {
  it('wait one at a time for a project, are decided once, and keep what the trial came to', async () => {
    const { projectId, carla, chris } = await seeds(stage().work);
    const proposal = { projectId, from: BOOK, to: OTHER, summary: 'Stricter.', by: carla, at: AT };
    const propose = () => change(stage().work, ({ bookChanges }) => bookChanges.propose(proposal));
    const id = await propose();
    await expect(propose()).rejects.toMatchObject({ code: 'duplicate' });
    const trial = trialOf([[{ fileId: 'f1', outcome: 'flagged', was: 'passed', rules: ['small-count'] }]]);
    const ended = () => change(stage().work, ({ bookChanges }) => bookChanges.endTrial(id, trial, AT));
    expect([await ended(), await ended()]).toEqual([true, false]);
    const decision = { id, state: 'agreed', by: chris, at: LATER, reason: '' } as const;
    const decide = () => change(stage().work, ({ bookChanges }) => bookChanges.decide(decision));
    expect([await decide(), await decide()]).toEqual([true, false]);
    const found = await stage().work.read(({ bookChanges }) => bookChanges.find(id));
    expect(found).toMatchObject({ state: 'agreed', from: BOOK, to: OTHER, trial, decidedBy: { id: chris } });
    await propose();
    expect(await stage().work.read(({ bookChanges }) => bookChanges.all(projectId))).toHaveLength(2);
  });

  it('are told of once each, with their project', async () => {
    const { work } = stage();
    const { projectId, carla, chris } = await seeds(work);
    const proposal = { projectId, from: BOOK, to: OTHER, summary: 'Stricter.', by: carla };
    const told = async (bookChangeId: string, at: Date) =>
      change(work, ({ notices }) => notices.send([chris], { kind: 'book-waits', bookChangeId, at }));
    const first = await change(work, ({ bookChanges }) => bookChanges.propose({ ...proposal, at: AT }));
    for (const at of [AT, LATER]) await told(first, at);
    const no = { id: first, state: 'rejected', by: carla, at: AT, reason: 'No.' } as const;
    await change(work, ({ bookChanges }) => bookChanges.decide(no));
    const second = await change(work, ({ bookChanges }) => bookChanges.propose({ ...proposal, at: LATER }));
    await told(second, LATER);
    const inbox = await work.read(({ notices }) => notices.of(chris));
    expect(inbox.map(({ at, bookChangeId }) => [at, bookChangeId])).toEqual([
      [LATER, second],
      [AT, first],
    ]);
    expect(inbox[0]?.projectCode).toMatch(/^DEMO-/);
  });

  it('start a trial as a job, whose notes are kept once a file', async () => {
    const { projectId, carla } = await seeds(stage().work);
    const proposal = { projectId, from: BOOK, to: OTHER, summary: 'Stricter.', by: carla, at: AT };
    const id = await change(stage().work, ({ bookChanges }) => bookChanges.propose(proposal));
    const notes = stage().get(TrialNotes);
    const note = { fileId: 'f1', outcome: 'gone', was: 'passed', rules: [] } as const;
    for (const outcome of ['gone', 'unsure'] as const) await notes.add(id, { ...note, outcome });
    expect(await notes.of(id)).toEqual([{ ...note, outcome: 'unsure' }]);
    // What other stories of this stage proposed waits too, in an order that its ids decide.
    const lanes = { kinds: ['trial'], owner: 'desk', now: LATER, leaseMs: 1000 } as const;
    const subjects: string[] = [];
    for (let job = await stage().jobs.claim(lanes); job; job = await stage().jobs.claim(lanes))
      subjects.push(job.subjectId);
    expect(subjects).toContain(id);
  });

  it('are tried on output files of what was delivered until then', async () => {
    const { projectId, requestId, fileId, author } = await seeds(stage().work);
    const order = { requestId, idempotencyKey: 'once', startedBy: author, destination: OUTBOX, at: AT };
    await change(stage().work, async ({ releases, scans }) => {
      await scans.order(fileId, AT);
      await releases.order(order);
    });
    const released = (until: Date) =>
      stage().work.read(({ bookChanges }) => bookChanges.releasedFiles(projectId, until, 200));
    expect(await released(LATER)).toEqual([]);
    await stage().main.query(`UPDATE scan SET verdict = 'passed' WHERE file_id = '${fileId}'`);
    await stage().main.query(
      `UPDATE release_order SET state = 'delivered', delivered_at = '${AT.toISOString()}' WHERE request_id = '${requestId}'`,
    );
    expect(await released(LATER)).toMatchObject([{ fileId, sha256: digest('a'), verdict: 'passed' }]);
    expect(await released(new Date(AT.getTime() - 1))).toEqual([]);
  });
});
