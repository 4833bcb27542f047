import { ARequest, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';

describe('W68 bytes that were decided on before', () => {
  let airlock: Airlock;
  let again: ARequest;
  beforeAll(async () => {
    airlock = await Airlock.opens();
    const rejected = await ARequest.reviewed(airlock, { 'north.csv': SMALL });
    await must(204, rejected.does('c1', 'reject', { reason: 'The Islands are three people.' }));
    again = await ARequest.submitted(airlock, { 'south.csv': SMALL });
  });
  afterAll(() => airlock.closes());

  it('come with that decision, its reason and who said what, also under another name', async () => {
    const page = await pageOf('c1');
    for (const said of ['Rejected', 'north.csv', 'The Islands are three people.', 'Looked at every cell.']) {
      expect(page).toContain(said);
    }
  });

  it('are decided on anew', async () => {
    expect((await again.now()).state).toBe('submitted');
    await must(204, again.votes('c1', 'approve', 'south.csv', 'The Islands are an example.'));
  });

  it('say nothing of it to their author', async () => {
    expect(await pageOf('r1')).not.toContain('The same bytes before');
  });

  async function pageOf(letter: 'c1' | 'r1'): Promise<string> {
    const { id } = await again.file('south.csv', letter);
    return (await must(200, airlock.who(letter).opens(`${again.path}/files/${id}`))).text;
  }
});
