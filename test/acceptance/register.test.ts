import { eventsIn } from '../support/answers';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { copiesOf } from '../support/copies';
import { Tables } from '../support/tables';

interface Found {
  readonly total: number;
  readonly lines: readonly { readonly number: number; readonly state: string }[];
}

describe('W73 5,000 requests, of which some are looked for', () => {
  let airlock: Airlock;
  let tables: Tables;
  let released: ARequest;
  let flagged: ARequest;
  const finds = async (query: Readonly<Record<string, string>>): Promise<Found> => {
    const search = new URLSearchParams(query).toString();
    return JSON.parse((await must(200, airlock.who('o').gets(`/register?${search}`))).text) as Found;
  };
  const counts = async (condition: string): Promise<number> => {
    const [row] = await tables.run(
      `SELECT COUNT(*) AS n FROM request WHERE submitted_at IS NOT NULL AND ${condition}`,
    );
    return Number(row?.['n']);
  };

  beforeAll(async () => {
    airlock = await Airlock.opens();
    tables = await Tables.of(airlock.config.dataFolder);
    released = await ARequest.released(airlock, { 'Tables/Släkt.csv': CLEAN });
    flagged = await ARequest.submitted(airlock, { 'small_counts.csv': SMALL });
    await must(204, flagged.does('c3', 'claim'));
    await ARequest.drafted(airlock);
    await copiesOf(tables, flagged.id, 4998);
    await tables.run(`UPDATE request SET submitted_at = '2024-02-03T10:00:00.000Z' WHERE number % 10 = 7`);
    await tables.run(`UPDATE request SET state = 'rejected' WHERE number % 100 = 8`);
  });
  afterAll(async () => {
    await tables.close();
    await airlock.closes();
  });

  it('by month, decision, project and person: as many as the database has', async () => {
    expect((await finds({})).total).toBe(5000);
    expect((await finds({ month: '2024-02' })).total).toBe(await counts(`submitted_at LIKE '2024-02%'`));
    expect((await finds({ decision: 'rejected' })).total).toBe(await counts(`state = 'rejected'`));
    expect((await finds({ project: airlock.projectId })).total).toBe(5000);
    const by = async (letter: Letter) => (await finds({ person: airlock.ids.get(letter) ?? '' })).total;
    expect([await by('r1'), await by('c1'), await by('c3'), await by('x')]).toEqual([5000, 1, 1, 0]);
  });

  it('by file name, digest and rule: those that have such a file', async () => {
    const numberOf = async (request: ARequest) => (await request.now()).number;
    const numbers = async (query: Readonly<Record<string, string>>) =>
      (await finds(query)).lines.map(({ number }) => number);
    const { sha256 } = (await flagged.file('small_counts.csv')).current;
    expect(await numbers({ file: 'SMALL count' })).toEqual([await numberOf(flagged)]);
    expect(await numbers({ file: 'Släkt' })).toEqual([await numberOf(released)]);
    expect(await numbers({ digest: sha256 })).toEqual([await numberOf(flagged)]);
    expect(await numbers({ rule: 'small-count' })).toEqual([await numberOf(flagged)]);
    expect(await numbers({ decision: 'released', file: 'small' })).toEqual([]);
    await must(422, airlock.who('o').gets('/register?month=2024'));
  });

  it('goes out as CSV and JSON Lines, the whole of it, and that is remembered', async () => {
    const csv = await must(200, airlock.who('o').downloads('/register.csv?month=2024-02'));
    const lines = String(csv.body).trim().split('\r\n');
    expect(lines).toHaveLength(1 + (await counts(`submitted_at LIKE '2024-02%'`)));
    const jsonl = await must(200, airlock.who('o').downloads('/register.jsonl?decision=released'));
    expect(JSON.parse(String(jsonl.body)) as unknown).toMatchObject({
      state: 'released',
      author: 'Rita Author',
      decided_by: 'people',
    });
    const events = eventsIn(await must(200, airlock.who('o').gets('/audit?kind=register.exported')));
    expect(events.map(({ after }) => after)).toEqual([
      { format: 'jsonl', decision: 'released' },
      { format: 'csv', month: '2024-02' },
    ]);
    for (const path of ['/register', '/register.csv']) {
      await must(403, airlock.who('c1').gets(path));
      await must(401, airlock.anonymous().gets(path));
    }
    await must(404, airlock.who('o').gets('/register.xlsx'));
  });

  it('is a page that pages', async () => {
    const page = await must(200, airlock.who('o').opens('/register?page=2'));
    expect(page.text).toContain('51 to 100 of 5');
    expect((await airlock.who('o').opens('/register?file=nothing')).text).toContain('No request fits');
  });
});
