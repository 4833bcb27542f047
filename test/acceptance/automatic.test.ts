import { join } from 'node:path';
import { FolderRulebooks } from '../../src/infra/policies/rulebooks.folder';
import { eventsIn, manifestIn, bytesIn } from '../support/answers';
import { withBook } from '../support/a-book';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { readZip } from '../support/read-zip';

const BECAUSE = 'These are counts of trees.';

describe('W67, K12 a book that lets go by itself what its rules pass', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens(withBook({ decision: 'automatic', because: BECAUSE }));
  });
  afterAll(() => airlock.closes());

  it('approves what passed by the system, and says so wherever the request is shown', async () => {
    const request = await ARequest.submitted(airlock, { 'trees.csv': CLEAN });
    await request.comesTo('approved');
    const audit = await must(200, airlock.who('o').gets(`/audit?request=${request.id}`));
    expect(eventsIn(audit)).toContainEqual(
      expect.objectContaining({ kind: 'request.approved-automatically', actorId: 'system' }),
    );
    for (const letter of ['r1', 'c1', 'o'] as const) {
      const page = await airlock.who(letter).opens(request.path);
      expect(page.text).toContain(`No person decided on it, because the rulebook says: ${BECAUSE}`);
    }
    expect((await airlock.who('c1').opens('/queue')).text).toContain('automatic');

    await must(204, request.does('c1', 'release', { idempotencyKey: 'trees' }));
    await request.comesTo('released');
    const released = await must(200, airlock.who('r1').downloads(`${request.path}/package`));
    const files = await readZip(bytesIn(released));
    const [, manifest] = [...files].find(([name]) => name.endsWith('manifest.json')) ?? [];
    expect(manifestIn(manifest ?? Buffer.alloc(0))).toMatchObject({
      approvedAutomatically: BECAUSE,
      files: [{ path: 'trees.csv', verdict: 'passed', decisions: [] }],
    });
    expect(files.get('files/trees.csv')?.toString()).toBe(CLEAN);
  });

  it('leaves to people what was flagged, and what somebody began to review', async () => {
    const flagged = await ARequest.submitted(airlock, { 'clean.csv': CLEAN, 'small.csv': SMALL });
    // The clock looks at once, and again whenever it is told to.
    await airlock.passes(1);
    await must(204, flagged.does('c1', 'claim'));
    await flagged.isApprovedThroughout('c1');
    await flagged.isApprovedThroughout('c2');
    await must(204, flagged.does('c2', 'approve'));
    expect((await flagged.now()).automatic).toBeUndefined();
  });

  it('once it is reopened people review it', async () => {
    const request = await ARequest.submitted(airlock, { 'more.csv': CLEAN.replace('130', '230') });
    await request.comesTo('approved');
    await must(204, request.does('c1', 'reopen', { reason: 'These are not trees.' }));
    expect((await request.now()).automatic).toBeUndefined();
    await must(422, request.does('c1', 'approve'));
    for (const checker of ['c1', 'c2'] as const) await request.isApprovedThroughout(checker);
    await must(204, request.does('c1', 'approve'));
  });

  it('does not load without saying why', () => {
    const { SLUICE_RULEBOOKS = '' } = withBook({ decision: 'automatic' });
    const folders = [join(__dirname, '../../rules/books'), SLUICE_RULEBOOKS];
    expect(() => new FolderRulebooks(folders)).toThrow(/because/);
  });
});
