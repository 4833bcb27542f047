import type { SearchPage } from '../../src/app/search/search-everything/search-everything';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { type Answer, eventsIn } from '../support/answers';
import type { Letter } from '../support/cast';

const foundIn = ({ text }: Answer) => JSON.parse(text) as SearchPage;

describe('W15, W45 search over requests, files, people and comments', () => {
  let airlock: Airlock;
  let request: ARequest;
  const find = async (letter: Letter, q: string) =>
    foundIn(await must(200, airlock.who(letter).gets(`/search?q=${encodeURIComponent(q)}`)));
  const comments = async (letter: Letter, q: string) =>
    (await find(letter, q)).comments.found.map(({ text }) => text);

  beforeAll(async () => {
    airlock = await Airlock.opens();
    request = await ARequest.submitted(airlock, {
      'figures/asthma_north.csv': 'region,people\nNorth,130\nSouth,140',
    });
    await must(204, request.votes('c1', 'approve', 'figures/asthma_north.csv', ''));
    const said = { visibility: 'checkers', text: 'Kiwis <b>in</b> North look odd.' };
    await must(204, airlock.who('c1').posts(`${request.path}/comments`, said));
    const open = { visibility: 'everyone', text: 'Please say what a kiwi visit is.' };
    await must(204, airlock.who('c1').posts(`${request.path}/comments`, open));
  });
  afterAll(() => airlock.closes());

  it('finds for each what they could open, and for a stranger nothing', async () => {
    for (const letter of ['r1', 'r2', 'c1', 'c3', 'o'] as const) {
      const { requests, files } = await find(letter, 'asthma nor');
      expect({ letter, files: files.found.map(({ path }) => path), requests: requests.found.length }).toEqual(
        {
          ...{ letter, files: ['figures/asthma_north.csv'], requests: 0 },
        },
      );
    }
    const { requests, files, people } = await find('x', 'visits');
    expect([requests.found, files.found, people.found]).toEqual([[], [], []]);
    expect((await find('r1', 'carla')).people.found).toEqual([]);
    expect((await find('c3', 'carla')).people.found.map(({ name }) => name)).toEqual(['Carla One']);
  });

  it('W15 shows nothing of a running review to the other reviewer and to compliance', async () => {
    expect(await comments('c1', 'kiwi')).toHaveLength(2);
    for (const letter of ['c2', 'c3', 'o', 'r1', 'r2'] as const)
      expect(await comments(letter, 'kiwi')).toEqual([]);
  });

  it('W45 never shows the author what checkers said among themselves', async () => {
    await must(204, airlock.who('c1').posts(`${request.path}/review`));
    await must(204, request.votes('c2', 'changes', 'figures/asthma_north.csv', 'Kiwis are few.'));
    await must(204, airlock.who('c2').posts(`${request.path}/review`));
    expect(await comments('c2', 'kiwi')).toContain('Kiwis <b>in</b> North look odd.');
    await must(204, request.does('c1', 'return', { comment: 'Kiwi, please.' }));
    const open = ['Kiwi, please.', 'Please say what a kiwi visit is.'];
    for (const letter of ['r1', 'r2'] as const) expect((await comments(letter, 'kiwi')).sort()).toEqual(open);
    const page = await must(200, airlock.who('c1').opens('/search?q=kiwis'));
    expect(page.text).toContain('<mark>Kiwis</mark> &lt;b&gt;in&lt;/b&gt; North');
  });

  it('remembers who searched for what, and offers the field to who has something to find', async () => {
    const [last] = eventsIn(await must(200, airlock.who('o').gets('/audit?kind=search.made')));
    expect(last).toMatchObject({ actorName: 'Carla One', after: { words: ['kiwis'] } });
    const field = 'action="/search"';
    expect((await airlock.who('c1').opens('/notices')).text).toContain(field);
    expect((await airlock.who('x').opens('/notices')).text).not.toContain(field);
    await must(401, airlock.anonymous().gets('/search?q=asthma'));
  });
});
