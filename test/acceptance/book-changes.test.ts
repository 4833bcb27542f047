import { SetBook } from '../../src/app/people/set-book/set-book';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { requestPageIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';

describe('W61 the rulebook changes while a request is in review', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  it('the request keeps its book, says that the project has another, and the next one takes that', async () => {
    const request = await ARequest.submitted(airlock);
    await request.isApprovedThroughout('c1');
    await airlock.app.get(SetBook).execute(SYSTEM, { project: 'P', book: 'opensafely' });
    await request.isApprovedThroughout('c2');
    await must(204, request.does('c1', 'approve'));
    expect((await request.now()).book.id).toBe('baseline');
    expect((await airlock.who('c1').opens(request.path)).text).toContain('the project now has opensafely');
    const report = await must(200, airlock.who('c1').gets(`${request.path}/report`));
    expect(report.text).toContain('"baseline"');

    const next = await ARequest.submitted(airlock);
    const page = requestPageIn(await airlock.who('r1').gets(next.path));
    expect(page.request.book.id).toBe('opensafely');
    expect((await airlock.who('c1').opens(next.path)).text).not.toContain('the project now has');
  });
});
