import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { Tables } from '../support/tables';

describe('W65 a queue of 500 requests', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
    const { id } = await ARequest.submitted(airlock);
    const tables = await Tables.of(airlock.config.dataFolder);
    await copies(tables, id, 499);
    await tables.close();
  });
  afterAll(() => airlock.closes());

  it('under a filter that leaves none says how many it hides, and shows all with one link', async () => {
    const none = await must(200, airlock.who('c1').opens('/queue?text=nothing+like+it'));
    expect(none.text).toContain('No request fits');
    expect(none.text).toContain('The filter hides 500 requests.');
    expect(none.text).toMatch(/<a [^>]*href="\/queue"[^>]*>Show all</);
    expect((await airlock.who('c1').opens('/queue')).text).toContain('of 500');
  });
});

/** Rows like this request's: 499 submissions over HTTP would say no more. */
async function copies(tables: Tables, id: string, count: number): Promise<void> {
  const [row] = await tables.run('SELECT * FROM request WHERE id = ?', [id]);
  const others = Object.keys(row ?? {}).filter((column) => column !== 'id' && column !== 'number');
  const columns = others.map((column) => `"${column}"`).join(', ');
  await tables.run(
    `WITH RECURSIVE more(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM more WHERE n <= ${count})
     INSERT INTO request (id, number, ${columns}) SELECT id || '-' || n, n, ${columns} FROM request, more WHERE id = ?`,
    [id],
  );
}
