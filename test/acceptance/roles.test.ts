import type { FilePage } from '../../src/app/scanning/read-file/read-file';
import { eventsIn, filePageIn, problemIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { aTable } from '../support/a-table';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';

/** Cots are few in North: taken for people they are a small count. */
const COTS = aTable`ward,cots
                    North,3
                    South,120
                    East,145`;

describe('what a line is, said by people', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  const page = async (request: ARequest, letter: Letter): Promise<FilePage> => {
    const { id } = await request.file('cots.csv', letter);
    return filePageIn(await must(200, airlock.who(letter).gets(`${request.path}/files/${id}`)));
  };
  const says = async (request: ARequest, letter: Letter, said: Readonly<Record<string, string>>) => {
    const { id, current } = await request.file('cots.csv', letter);
    const path = `${request.path}/files/${id}/${letter === 'r1' ? 'statement/roles' : 'roles'}`;
    return airlock.who(letter).posts(path, { sha256: current.sha256, table: 't1', ...said });
  };

  describe('by a checker', () => {
    let request: ARequest;
    beforeAll(async () => {
      request = await ARequest.submitted(airlock, { 'cots.csv': COTS });
    });

    it('refuses a line that is not there, with those that are', async () => {
      const refused = await must(422, says(request, 'c2', { line: 'Z', is: 'mean' }));
      expect(problemIn(refused).title).toBe('Column Z is not in t1, whose columns are A to B.');
      const below = await must(422, says(request, 'c2', { line: '9', is: 'a total' }));
      expect(problemIn(below).title).toBe('Row 9 is not in t1, which has rows 1 to 4.');
      await must(422, says(request, 'c2', { line: 'B', is: 'not counts' }));
      expect((await request.now()).state).toBe('submitted');
    });

    it('checks the file again, says what went, and voids the votes that were cast on what it was', async () => {
      await must(204, request.votes('c1', 'changes', 'cots.csv', 'Three people in North.'));
      expect((await page(request, 'c1')).report?.verdict).toBe('flagged');

      await must(204, says(request, 'c2', { line: 'B', is: 'rank' }));
      await request.isChecked();
      const { report, corrected, file } = await page(request, 'c2');
      expect(report?.tables[0]?.columns[1]).toMatchObject({
        role: 'rank',
        corrected: { by: 'checker', was: 'count' },
      });
      expect(report?.findings).toEqual([]);
      expect(corrected?.went).toMatchObject([{ rule: 'small-count', anchor: { a1: 'B2' } }]);
      expect(file.scan.corrections).toMatchObject([{ by: { name: 'Chris Two' } }]);

      const refused = await must(422, request.handsIn('c1'));
      expect(refused.text).toContain('You have not voted on cots.csv');
      const { id } = await request.file('cots.csv', 'c1');
      const shown = await airlock.who('c1').opens(`${request.path}/files/${id}`);
      expect(shown.text).toContain('Roles were corrected since you voted: vote again.');
      expect(shown.text).toContain('1 finding went, 0 came.');
      const notices = await airlock.who('c1').opens('/notices');
      expect(notices.text).toContain('A role was corrected in a file that you voted on.');
    });

    it('is seen by the author too, who does not learn which checker it was', async () => {
      const { file, corrected } = await page(request, 'r1');
      expect(corrected?.went).toHaveLength(1);
      expect(file.scan.corrections).toHaveLength(1);
      const { id } = await request.file('cots.csv');
      const shown = await airlock.who('r1').opens(`${request.path}/files/${id}`);
      expect(shown.text).toContain('by a checker');
      expect(shown.text).not.toContain('Chris Two');
      expect(JSON.stringify(await request.now())).not.toContain('Chris Two');
    });

    it('stands in the audit: what was said, and what it did to the findings', async () => {
      const search = `/audit?request=${request.id}`;
      const said = eventsIn(await must(200, airlock.who('o').gets(`${search}&kind=role.corrected`)));
      expect(said).toMatchObject([
        { actorName: 'Chris Two', before: { roles: [] }, after: { roles: ['table t1!column 2 = rank'] } },
      ]);
      const scans = eventsIn(await must(200, airlock.who('o').gets(`${search}&kind=scan.finished`)));
      expect(scans[0]?.after).toMatchObject({
        went: { count: 1, findings: [{ rule: 'small-count', place: 'B2' }] },
        came: { count: 0 },
      });
    });

    it('is taken back the same way, and a table can be said to count nobody', async () => {
      await must(204, says(request, 'c2', { line: 'B', is: 'as found' }));
      await request.isChecked();
      expect((await page(request, 'c2')).report?.verdict).toBe('flagged');
      await must(204, says(request, 'c2', { is: 'not counts' }));
      await request.isChecked();
      const { report } = await page(request, 'c2');
      expect(report?.tables[0]?.corrected).toEqual({ by: 'checker', not: 'counts', was: 'frequency' });
    });
  });

  it('whoever looked before a role was corrected has to open what is found since', async () => {
    const request = await ARequest.submitted(airlock, { 'cots.csv': COTS });
    await must(204, request.votes('c1', 'approve', 'cots.csv', 'Published.'));
    await must(204, says(request, 'c1', { line: '4', is: 'a total' }));
    await request.isChecked();

    const { id, current } = await request.file('cots.csv', 'c1');
    const vote = { sha256: current.sha256, choice: 'approve', reason: 'Published.' };
    const refused = await must(422, airlock.who('c1').posts(`${request.path}/files/${id}/vote`, vote));
    expect(refused.text).toContain('Open a finding of “A count of few people” first.');
    await must(204, request.votes('c1', 'approve', 'cots.csv', 'Published.'));
  });

  describe('by the author', () => {
    let request: ARequest;
    beforeAll(async () => {
      request = await ARequest.drafted(airlock, { 'cots.csv': COTS });
    });

    it('writes a line into the statement, and replaces it when they change their mind', async () => {
      await must(204, says(request, 'r1', { line: 'B', is: 'rank' }));
      await request.isChecked();
      expect((await request.file('cots.csv')).statement?.roles).toBe('cots = rank');
      expect((await page(request, 'r1')).report?.findings).toEqual([]);

      await must(204, says(request, 'r1', { line: '4', is: 'a total' }));
      await request.isChecked();
      await must(204, says(request, 'r1', { line: 'B', is: 'as found' }));
      await request.isChecked();
      expect((await request.file('cots.csv')).statement?.roles).toBe('row number 4 = a total');
      expect((await page(request, 'r1')).report?.tables[0]?.totals.rows).toEqual([4]);
    });

    it('sees the form on the draft, and the head of a column leads to it', async () => {
      const { id } = await request.file('cots.csv');
      const shown = await airlock.who('r1').opens(`${request.path}?file=${id}`);
      expect(shown.text).toContain(`action="${request.path}/files/${id}/statement/roles"`);
      const link = /<a class="grid-role"[^>]* href="([^"]+)" data-line="B"/.exec(shown.text)?.[1] ?? '';
      const opened = await airlock.who('r1').opens(link.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&'));
      expect(opened.text).toMatch(/<details class="roles" id="roles" open>/);
      expect(opened.text).toMatch(/id="roles-line"[^>]* value="B"/);
    });
  });
});
