import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';

describe('W70 a group of 20 files, 2 flagged, 3 never looked at', () => {
  let airlock: Airlock;
  let request: ARequest;
  const approve = (letter: 'c1' | 'c4' | 'r1', groupId: string) =>
    airlock.who(letter).posts(`${request.path}/groups/${groupId}/approve`);

  beforeAll(async () => {
    airlock = await Airlock.opens();
    const files: Record<string, string> = {};
    for (let index = 0; index < 18; index += 1)
      files[`clean${index}.csv`] = `${CLEAN}West,${200 + 20 * index}\n`;
    for (const index of [1, 2]) files[`flagged${index}.csv`] = `${SMALL}West,${800 + 20 * index}\n`;
    request = await ARequest.submitted(airlock, files);
    for (const file of (await request.asSeenBy('c1')).request.files) {
      if (/clean(?:3|4|5)\./.test(file.path)) continue;
      await must(200, airlock.who('c1').opens(`${request.path}/files/${file.id}`));
    }
  });
  afterAll(() => airlock.closes());

  it('says before which files were looked at, to who looked alone', async () => {
    const { id } = await request.file('clean0.csv', 'c1');
    const ticks = async (letter: 'c1' | 'c2' | 'r1') => {
      const { text } = await must(200, airlock.who(letter).opens(`${request.path}/files/${id}`));
      return { ticks: text.split('looked at <span').length - 1, text };
    };
    const own = await ticks('c1');
    expect(own.ticks).toBe(17);
    expect(own.text).toContain('You have not looked at 3 of 18 clean files yet.');
    expect((await ticks('c2')).ticks).toBe(1);
    expect((await ticks('r1')).ticks).toBe(0);
  });

  it('approved at once: 15 are, and the 5 others are listed with why not', async () => {
    const answer = await must(200, approve('c1', await groupId()));
    const { approved, left } = answer.body as {
      approved: string[];
      left: { path: string; because: string }[];
    };
    expect(approved).toHaveLength(15);
    const because = Object.fromEntries(left.map((file) => [file.path, file.because]));
    expect(Object.keys(because)).toHaveLength(5);
    expect(because['clean4.csv']).toContain('not looked at');
    expect(because['flagged1.csv']).toContain('a vote of its own');
    const { votes, state } = (await request.asSeenBy('c1')).request;
    expect(votes.map(({ choice }) => choice)).toEqual(Array(15).fill('approve'));
    expect(state).toBe('in-review');
  });

  it('approved again: nothing more happens, and the page says the same', async () => {
    const { version } = await request.now();
    const page = await must(
      200,
      airlock.who('c1').submitsForm(`${request.path}/groups/${await groupId()}/approve`, {}),
    );
    expect(page.text).toContain('You approve 15 files');
    const { id } = await request.file('flagged1.csv', 'c1');
    const { text } = await must(200, airlock.who('c1').opens(`${request.path}/files/${id}`));
    expect(text.split('looked at <span').length - 1).toBe(2);
    expect((await request.now()).version).toBe(version);
    expect((await request.asSeenBy('c1')).request.votes).toHaveLength(15);
  });

  it('is nobody else’s to approve', async () => {
    await must(403, approve('r1', await groupId()));
    await must(404, approve('c1', '00000000-0000-4000-8000-000000000000'));
  });

  async function groupId(): Promise<string> {
    return (await request.now()).groups[0]?.id ?? '';
  }
});
