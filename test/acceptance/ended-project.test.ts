import { EndProject } from '../../src/app/people/end-project/end-project';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { eventsIn, problemIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';

describe('W69 a project that ended while its requests were under way', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  it('lets nothing be submitted, approved or released, and says since when; it can be returned and rejected', async () => {
    const draft = await ARequest.drafted(airlock);
    const one = await ARequest.reviewed(airlock);
    const other = await ARequest.reviewed(airlock);
    const approved = await ARequest.approved(airlock);
    for (let times = 0; times < 2; times += 1) {
      await airlock.app.get(EndProject).execute(SYSTEM, { project: 'P' });
    }
    const events = eventsIn(await must(200, airlock.who('o').gets('/audit?kind=project.ended')));
    expect(events).toHaveLength(1);

    const refused = [
      await must(409, draft.does('r1', 'submit')),
      await must(409, one.does('c1', 'approve')),
      await must(409, approved.does('c1', 'release', { idempotencyKey: 'W69' })),
      await must(
        409,
        airlock.who('r1').posts(`/projects/${airlock.projectId}/requests`, { title: 'One more' }),
      ),
    ];
    for (const answer of refused) {
      expect(problemIn(answer).title).toMatch(
        /The project P ended on \d{1,2} [A-Z][a-z]{2} \d{4}, \d\d:\d\d UTC/,
      );
    }
    const page = await must(200, airlock.who('c1').opens(one.path));
    expect(page.text).toContain('The project P ended on');

    await must(204, one.does('c1', 'return', { comment: 'The project has ended.' }));
    await must(204, other.does('c1', 'reject', { reason: 'The project has ended.' }));
    await must(409, one.does('r1', 'resubmit', { answer: 'Why?' }));
  });
});
