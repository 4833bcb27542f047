import { AddMember } from '../../src/app/people/add-member/add-member';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { noticesIn } from '../support/answers';
import { withBook } from '../support/a-book';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';

describe('a book that leaves the decision to the owner of the project', () => {
  let airlock: Airlock;
  let request: ARequest;
  beforeAll(async () => {
    const decides = { decision: 'owner', because: 'The data are the owner’s own.' };
    airlock = await Airlock.opens(withBook({ ...decides, reviewers: 1, 'outside-project': 0 }));
    await airlock.app.get(AddMember).execute(SYSTEM, { project: 'P', signIn: 'r2', role: 'owner' });
    request = await ARequest.submitted(airlock);
  });
  afterAll(() => airlock.closes());

  const told = async (letter: Letter) =>
    noticesIn(await airlock.who(letter).gets('/notices')).map(({ kind }) => kind);

  it('tells them what waits for them, and no other member', async () => {
    expect(await told('r2')).toEqual(['request-waits']);
    expect(await told('r1')).toEqual([]);
    expect((await airlock.who('r2').opens('/notices')).text).toContain(request.path);
  });

  it('lets them review and approve, but not what they ask for themselves', async () => {
    await request.isApprovedThroughout('r2');
    await must(204, request.does('r2', 'approve'));
    expect((await request.now()).state).toBe('approved');
    await must(403, request.does('r1', 'reopen', { reason: 'No.' }));
  });
});
