import { eventsIn } from '../support/answers';
import { until } from '../support/until';
import { ARequest, must } from '../support/a-request';
import { aTable } from '../support/a-table';
import { Airlock } from '../support/airlock';

const ADULTS = aTable`"Adults aged 16 to 65 in 2021, by region and sex",,
                      Region,Women,Men
                      Harwell,112,140
                      Sefton,96,88
                      Tarn,131,75`;
const WORKING_AGE = aTable`"Adults aged 16 to 64 in 2021, by region and sex",,
                           Region,Women,Men
                           Harwell,112,128
                           Sefton,89,88
                           Tarn,119,75`;

describe('counts that were released before', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  const pageOf = async (request: ARequest, path: string) => {
    const { id } = await request.file(path, 'c1');
    return (await airlock.who('c1').opens(`${request.path}/files/${id}`)).text;
  };

  it('stand beside those of the same people, with what subtracting tells', async () => {
    const before = await ARequest.released(airlock, { 'adults.csv': ADULTS });
    expect((await before.file('adults.csv')).scan).toMatchObject({ verdict: 'passed', flagged: 0 });
    const request = await ARequest.submitted(airlock, { 'working-age.csv': WORKING_AGE });
    expect((await request.file('working-age.csv')).scan).toMatchObject({ verdict: 'flagged', flagged: 1 });
    const page = await pageOf(request, 'working-age.csv');
    expect(page).toContain('learns of 7 people');
    const { number } = await before.now();
    for (const cell of [
      '<td>89</td>',
      '<td>96</td>',
      `adults.csv of request #${number}, B4, released before`,
    ])
      expect(page).toContain(cell);
    expect((await request.votes('c1', 'approve', 'working-age.csv')).status).toBe(422);
    await must(204, request.votes('c1', 'approve', 'working-age.csv', 'All 65-year-olds are known anyway.'));
  });

  it('are held against what is open when they go out, also against what was approved meanwhile', async () => {
    const patients = (table: string, more: number) =>
      table.replace('Adults', 'Patients').replace(/(?<=,)\d+/g, (count) => String(Number(count) + more));
    const first = await ARequest.approved(airlock, { 'all.csv': patients(ADULTS, 900) });
    const draft = await ARequest.drafted(airlock, { 'some.csv': patients(WORKING_AGE, 900) });
    const approved = await ARequest.approved(airlock, { 'most.csv': patients(WORKING_AGE, 900) });
    expect((await approved.file('most.csv')).scan).toMatchObject({ flagged: 0 });
    await must(204, first.does('c1', 'release', { idempotencyKey: `release ${first.id}` }));
    await first.comesTo('released');
    await approved.comesTo('reviewed');
    expect((await approved.file('most.csv')).scan).toMatchObject({ verdict: 'flagged', flagged: 1 });
    await until(async () => (await draft.file('some.csv')).scan.flagged === 1);
    const events = eventsIn(await airlock.who('o').gets(`/audit?requestId=${approved.id}`));
    expect(events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['scan.compared', 'request.reopened']),
    );
  });

  it('are held against another file of the same request as well, until one of them goes', async () => {
    const others = (table: string) =>
      table.replace('Adults', 'Commuters').replace(/(?<=,)\d+/g, (count) => String(Number(count) + 300));
    const files = { 'a.csv': others(ADULTS), 'b.csv': others(WORKING_AGE) };
    const request = await ARequest.drafted(airlock, files);
    expect((await request.file('a.csv')).scan).toMatchObject({ verdict: 'flagged', flagged: 1 });
    expect((await request.file('b.csv')).scan).toMatchObject({ verdict: 'flagged', flagged: 1 });
    const report = await airlock.who('r1').gets(`${request.path}/report`);
    expect(report.text).toContain('"relations": [\n');
    const { id } = await request.file('b.csv');
    await must(204, airlock.who('r1').posts(`${request.path}/files/${id}/remove`, {}));
    await must(204, request.does('r1', 'submit'));
    expect((await request.file('a.csv')).scan).toMatchObject({ verdict: 'passed', flagged: 0 });
  });
});
