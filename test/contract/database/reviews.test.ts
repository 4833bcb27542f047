import type { Reviews } from '../../../src/app/reviews/reviews.port';
import { AT, LATER, change, digest, seeds, type Seeds } from './seeds';
import { onBothDatabases } from './stage';

type Vote = Parameters<Reviews['vote']>[0];

onBothDatabases('reviews', (stage) => {
  const found = async ({ requestId }: Seeds) => {
    const request = await stage().work.read(({ requests }) => requests.find(requestId));
    if (!request) throw new Error('the request is gone');
    return request;
  };
  const vote = ({ requestId, groupId, fileId, carla }: Seeds, more: Partial<Vote> = {}) =>
    change(stage().work, ({ reviews }) =>
      reviews.vote({
        ...{ requestId, fileId, voterId: carla, sha256: digest('a'), turn: 1, at: AT },
        ...{ statementVersion: 1, groupId, contextVersion: 1 },
        ...{ choice: 'approve', reason: '', afterDisclosure: false, ...more },
      }),
    );

  it('take a seat once a person and turn', async () => {
    const sown = await seeds(stage().work);
    const { requestId, carla } = sown;
    const later = new Date(AT.getTime() + 1000);
    await change(stage().work, async ({ reviews }) => {
      await reviews.takeSeat({ requestId, turn: 1, reviewerId: carla }, AT, LATER);
      await reviews.takeSeat({ requestId, turn: 1, reviewerId: carla }, later, LATER);
      await reviews.takeSeat({ requestId, turn: 2, reviewerId: carla }, later, LATER);
    });
    const seat = {
      reviewer: { id: carla, name: 'Carla Ståhl' },
      claimedUntil: LATER,
      submittedAt: undefined,
    };
    expect((await found(sown)).reviews).toEqual([
      { ...seat, turn: 1, startedAt: AT },
      { ...seat, turn: 2, startedAt: later },
    ]);
  });

  it('free a seat that is left, and start it anew when it is taken again', async () => {
    const sown = await seeds(stage().work);
    const { requestId, carla: reviewerId } = sown;
    const seat = { requestId, turn: 1, reviewerId };
    const seated = () => stage().work.read(({ reviews }) => reviews.seatedIn(reviewerId));
    await change(stage().work, async ({ reviews, requests }) => {
      await reviews.takeSeat(seat, AT, LATER);
      await reviews.handIn(seat, AT);
      await requests.move({ id: requestId, version: 1, from: 'draft', to: 'in-review', at: AT });
    });
    expect(await seated()).toEqual([requestId]);
    await change(stage().work, ({ reviews }) => reviews.leaveSeat(seat, LATER, 'role-removed'));
    const left = { submittedAt: AT, left: { at: LATER, because: 'role-removed' } };
    expect((await found(sown)).reviews).toMatchObject([left]);
    expect(await seated()).toEqual([]);
    await change(stage().work, ({ reviews }) => reviews.takeSeat(seat, LATER, LATER));
    const [again] = (await found(sown)).reviews;
    expect(again).toMatchObject({ startedAt: LATER, claimedUntil: LATER, submittedAt: undefined });
    expect(again?.left).toBeUndefined();
  });

  it('are handed in once: the second of two clicks changes nothing', async () => {
    const sown = await seeds(stage().work);
    const { requestId, carla } = sown;
    await change(stage().work, ({ reviews }) =>
      reviews.takeSeat({ requestId, turn: 1, reviewerId: carla }, AT, LATER),
    );
    const handIn = () =>
      change(stage().work, ({ reviews }) => reviews.handIn({ requestId, turn: 1, reviewerId: carla }, AT));
    expect((await Promise.all([handIn(), handIn()])).sort()).toEqual([false, true]);
    expect((await found(sown)).reviews).toMatchObject([{ submittedAt: AT }]);
  });

  it('X15 refuse a vote on bytes that are no longer the current ones', async () => {
    const sown = await seeds(stage().work);
    await change(stage().work, ({ requests }) =>
      requests.replaceFile(sown.fileId, { sha256: digest('c'), bytes: 1 }, 1, AT),
    );
    await expect(vote(sown)).rejects.toMatchObject({ code: 'changed' });
    expect((await found(sown)).votes).toEqual([]);
  });

  it('refuse a vote on a withdrawn file, and on a file of another request', async () => {
    const [one, other] = [await seeds(stage().work), await seeds(stage().work)];
    await expect(vote(one, { requestId: other.requestId })).rejects.toMatchObject({ code: 'changed' });
    await change(stage().work, ({ requests }) => requests.withdrawFile(one.fileId));
    await expect(vote(one)).rejects.toMatchObject({ code: 'changed' });
  });

  it('W19 keep the latest vote of a blinded turn', async () => {
    const sown = await seeds(stage().work);
    await vote(sown, { choice: 'changes', reason: 'A 3 in B2' });
    await vote(sown, { reason: 'It is public' });
    expect((await found(sown)).votes).toMatchObject([{ choice: 'approve', reason: 'It is public' }]);
  });

  it('W20 keep a vote of before disclosure beside the one after, and those of earlier turns, the last one last', async () => {
    const sown = await seeds(stage().work);
    await vote(sown, { turn: 2, reason: 'third' });
    await vote(sown, { afterDisclosure: true, reason: 'second' });
    await vote(sown, { reason: 'first' });
    const { votes } = await found(sown);
    expect(votes.map(({ reason }) => reason)).toEqual(['first', 'second', 'third']);
    expect(votes[1]).toMatchObject({ afterDisclosure: true, voter: { name: 'Carla Ståhl' }, at: AT });
  });

  it('W68 tell of the same bytes in another request of the project that is over', async () => {
    const sown = await seeds(stage().work);
    const { requestId, projectId, fileId, carla: authorId } = sown;
    const before = async (sha256: string, readIn: string) => {
      const of = { fileId, requestId: readIn, projectId, readerId: authorId };
      const asked = { ...of, sha256, isCurrent: true, corrected: false };
      return (await stage().work.read(({ dossiers }) => dossiers.of(asked))).decidedBefore;
    };
    await vote(sown, { choice: 'changes', reason: 'A 3 in B2' });
    expect(await before(digest('a'), 'another')).toEqual([]);
    const reason = { text: 'Too few people.', visibility: 'everyone' } as const;
    await change(stage().work, async ({ requests, reviews }) => {
      await requests.move({ id: requestId, version: 1, from: 'draft', to: 'rejected', at: LATER });
      await reviews.comment({ requestId, authorId, turn: 1, at: LATER, ...reason });
    });
    const votes = [{ voter: 'Carla Ståhl', choice: 'changes', reason: 'A 3 in B2' }];
    expect(await before(digest('a'), 'another')).toMatchObject([
      {
        request: { id: requestId },
        path: 't1.csv',
        state: 'rejected',
        at: LATER,
        reason: reason.text,
        votes,
      },
    ]);
    expect(await before(digest('a'), requestId)).toEqual([]);
    expect(await before(digest('c'), 'another')).toEqual([]);
  });

  it('keep comments with who may read them', async () => {
    const sown = await seeds(stage().work);
    const { requestId, carla: authorId, fileId } = sown;
    await change(stage().work, ({ reviews }) =>
      reviews.comment({
        requestId,
        authorId,
        turn: 1,
        fileId,
        visibility: 'checkers',
        text: 'Look at B2',
        at: AT,
      }),
    );
    expect((await found(sown)).comments).toMatchObject([
      { fileId, visibility: 'checkers', text: 'Look at B2', author: { name: 'Carla Ståhl' }, at: AT },
    ]);
  });
});
