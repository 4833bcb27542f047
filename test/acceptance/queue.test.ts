import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { copiesOf } from '../support/copies';
import { Tables } from '../support/tables';

describe('W65 a queue of 500 requests', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
    const { id } = await ARequest.submitted(airlock);
    const tables = await Tables.of(airlock.config.dataFolder);
    await copiesOf(tables, id, 499);
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
