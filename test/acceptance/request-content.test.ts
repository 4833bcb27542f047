import { bytesIn, manifestIn } from '../support/answers';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { readZip } from '../support/read-zip';

describe('what a request is made of', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  describe('W10 a supporting file', () => {
    let request: ARequest;
    let counts: string;

    beforeAll(async () => {
      request = await ARequest.drafted(airlock);
      counts = await request.isSupportedBy('counts.csv', SMALL);
      await request.isChecked();
      await must(204, request.does('r1', 'submit'));
    });

    it('is checked, marked as such for everybody, and has no vote', async () => {
      expect((await request.file('counts.csv', 'c1')).scan.verdict).toBe('flagged');
      for (const letter of ['r1', 'c1', 'o'] as const) {
        for (const path of [request.path, `${request.path}/files/${counts}`]) {
          expect((await airlock.who(letter).opens(path)).text).toMatch(/never released/);
        }
      }
      const page = await must(200, airlock.who('c1').opens(`${request.path}/files/${counts}`));
      expect(page.text).not.toContain('data-act="vote"');
      const refused = await must(409, request.votes('c1', 'approve', 'counts.csv', 'Fine.'));
      expect(refused.text).toContain('never released');
    });

    it('is waited for by no review, and is in neither package nor manifest', async () => {
      for (const checker of ['c1', 'c2'] as const) {
        await must(204, request.votes(checker, 'approve', 't1.csv'));
        await must(204, request.handsIn(checker));
      }
      await must(204, request.does('c1', 'approve'));
      await must(204, request.does('c1', 'release', { idempotencyKey: 'W10' }));
      await request.comesTo('released');
      const entries = await readZip(
        bytesIn(await must(200, airlock.who('r1').downloads(`${request.path}/package`))),
      );
      const manifest = manifestIn(entries.get('manifest.json') ?? Buffer.alloc(0));
      expect(manifest.files.map(({ path }) => path)).toEqual(['t1.csv']);
      expect([...entries.keys()].filter((name) => name.includes('counts'))).toEqual([]);
    });

    it('becomes an output in a draft, and an output becomes supporting', async () => {
      const draft = await ARequest.drafted(airlock, { 't1.csv': CLEAN });
      const { id } = await draft.file('t1.csv');
      const becomes = (kind: string) => airlock.who('r1').posts(`${draft.path}/files/${id}/kind`, { kind });
      await must(204, becomes('supporting'));
      const refused = await must(422, draft.does('r1', 'submit'));
      expect(refused.text).toContain('no output file');
      await must(204, becomes('output'));
      await must(204, draft.does('r1', 'submit'));
      await must(409, becomes('supporting'));
    });
  });
});
