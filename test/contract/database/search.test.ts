import type { SearchScope } from '../../../src/app/search/search.port';
import { searchWords } from '../../../src/app/search/search-words';
import { AT, change, seeds } from './seeds';
import { onBothDatabases } from './stage';

const OFFICER: SearchScope = {
  ...{ personId: 'olga', isStaff: true, seesDrafts: true, projectIds: [], seesPeople: true },
};

onBothDatabases('the search', (stage) => {
  const find = (text: string, scope: SearchScope = OFFICER) =>
    stage().work.read(async ({ search }) => {
      const words = searchWords(text);
      const requests = await search.requests(words, scope, 10);
      const files = await search.files(words, scope, 10);
      const people = await search.people(words, scope, 10);
      return {
        requests: requests.map(({ id }) => id),
        files: files.map(({ path }) => path),
        people: people.map(({ name }) => name),
      };
    });

  it('finds by the beginnings of all words, without case, accents and punctuation', async () => {
    const { requestId } = await seeds(stage().work);
    expect((await find('ASTH region')).requests).toContain(requestId);
    expect((await find('asthma nowhere')).requests).toEqual([]);
    expect((await find('T1 csv')).files).toContain('t1.csv');
    expect((await find('stahl')).people).toContain('Carla Ståhl');
    expect((await find('Ståhl')).people).toContain('Carla Ståhl');
  });

  it('reads nothing of what is typed as a command', async () => {
    for (const text of [
      '" OR 1=1',
      'a* NOT b',
      "x' ; DROP TABLE request --",
      'NEAR(a b)',
      'title:a',
      '&|!<->',
    ])
      expect((await find(text)).requests).toEqual([]);
    expect(searchWords('"*():&|!')).toEqual([]);
  });

  it('follows what is written over, renamed and taken away', async () => {
    const { requestId, groupId, fileId } = await seeds(stage().work);
    const context = { title: 'Zebras', what: '', why: '', destination: '' };
    await change(stage().work, ({ requests }) => requests.editContext(groupId, 1, context));
    expect((await find('zebra')).requests).toEqual([requestId]);
    expect((await find('asthma')).requests).not.toContain(requestId);
    expect((await find('t1')).files.length).toBeGreaterThan(0);
    const files = async () => (await find('t1', { ...OFFICER, personId: 'x' })).files.length;
    const before = await files();
    await change(stage().work, ({ requests }) => requests.removeFile(fileId, AT));
    expect(await files()).toBe(before - 1);
  });

  it("keeps a draft to its author, and a comment among checkers to checkers' eyes", async () => {
    const { author, carla, projectId, requestId } = await seeds(stage().work);
    const member = {
      ...OFFICER,
      isStaff: false,
      seesDrafts: false,
      projectIds: [projectId],
      seesPeople: false,
    };
    const checker = { ...OFFICER, seesDrafts: false };
    expect((await find('asthma', { ...member, personId: author })).requests).toEqual([requestId]);
    expect((await find('asthma', member)).requests).toEqual([]);
    expect((await find('asthma', checker)).requests).not.toContain(requestId);
    expect((await find('robin', member)).people).toEqual(['Robin Ekwall']);
    expect((await find('carla', member)).people).toEqual([]);
    await change(stage().work, async ({ requests, reviews }) => {
      const moved = {
        id: requestId,
        version: 1,
        from: 'draft',
        to: 'submitted',
        at: AT,
        submittedAt: AT,
      } as const;
      await requests.move(moved);
      const comment = { requestId, turn: 1, authorId: carla, visibility: 'checkers', at: AT } as const;
      await reviews.comment({ ...comment, text: 'Quagga in North' });
    });
    const comments = (scope: SearchScope) =>
      stage().work.read(async ({ search }) => (await search.comments(['quagga'], scope, 10)).length);
    expect(await comments({ ...checker, personId: carla })).toBe(1);
    expect(await comments(checker)).toBe(0);
    expect(await comments({ ...member, personId: author })).toBe(0);
    await stage().main.query(`UPDATE request SET state = 'rejected' WHERE id = '${requestId}'`);
    expect(await comments(checker)).toBe(1);
    expect(await comments({ ...member, personId: author })).toBe(0);
  });
});
