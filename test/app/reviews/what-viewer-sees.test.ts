import type { Actor } from '../../../src/app/people/person';
import { whatViewerSees } from '../../../src/app/reviews/what-viewer-sees';
import type { Comment, ReleaseRequest } from '../../../src/app/submissions/request';
import { viewerOf, type Viewer } from '../../../src/app/workflow/viewer';
import type { ReviewPolicy } from '../../../src/engine/rulebook/book';
import {
  aFile,
  aRequest,
  aSeat,
  aVote,
  C1,
  C2,
  C3,
  circumstances,
  O,
  POLICY,
  R1,
  R2,
} from '../plain-request';

const file = aFile('t1.csv');
const REASON = 'Three people in North.';

/** C1 has voted and commented; C2 has only begun. */
const begun = aRequest('in-review', {
  reviews: [aSeat(C1, 'handed-in'), aSeat(C2, 'reviewing')],
  votes: [aVote(C1, file, { choice: 'changes', reason: REASON }), aVote(C2, file)],
  comments: [
    aComment(C1, 'checkers', 'between us'),
    aComment(C1, 'everyone', 'for you'),
    aComment(C2, 'checkers', 'a note'),
  ],
});
const done = { ...begun, reviews: [aSeat(C1, 'handed-in'), aSeat(C2, 'handed-in')] };

describe('W62 who is to review a release again', () => {
  const released = { ...done, state: 'released' } as const;

  it('sees nothing of the first review, like its reviewers of each other, and whoever is not drawn sees all', () => {
    for (const reviewerId of [C3.id, undefined]) {
      const drawn = { ...released, secondReview: { reviewerId } };
      const seen = seenBy(C3, drawn);
      expect([seen.votes, textsOf(seen)]).toEqual([[], ['for you']]);
      expect(JSON.stringify(seen)).not.toContain(REASON);
      expect(seenBy(C1, drawn)).toMatchObject({ votes: done.votes, secondReview: undefined });
    }
    expect(seenBy(C3, { ...released, secondReview: { reviewerId: 'C5' } }).votes).toEqual(done.votes);
    expect(seenBy(C3, released).votes).toEqual(done.votes);
  });

  it('is so under a book that blinds nobody too, and no author hears of it', () => {
    const drawn = { ...released, secondReview: { reviewerId: C3.id } };
    expect(seenBy(C3, drawn, { blinded: false }).votes).toEqual([]);
    expect(seenBy(R1, drawn).secondReview).toBeUndefined();
  });
});

describe('W15 while reviews are being written', () => {
  it('a checker sees who has a seat, and votes and comments of their own', () => {
    const seen = seenBy(C2, begun);
    expect(seen.votes.map(({ voter }) => voter.id)).toEqual(['C2']);
    expect(seen.reviews.map(({ reviewer }) => reviewer.id)).toEqual(['C1', 'C2']);
    expect(seen.reviews.map(({ submittedAt }) => submittedAt)).toEqual([undefined, undefined]);
    expect(textsOf(seen)).toEqual(['a note']);
    expect(JSON.stringify(seen)).not.toContain(REASON);
  });

  it('nothing differs for C2 by how far C1 is', () => {
    const without = {
      ...begun,
      reviews: [aSeat(C1, 'reviewing'), aSeat(C2, 'reviewing')],
      votes: [aVote(C2, file)],
      comments: [aComment(C2, 'checkers', 'a note')],
    };
    expect(seenBy(C2, begun)).toEqual(seenBy(C2, without));
  });

  it('W18 unless the book is not blinded', () => {
    expect(seenBy(C2, begun, { blinded: false })).toEqual(begun);
  });

  it('W72 the officer is blinded too, unless the book says not', () => {
    expect(seenBy(O, begun)).toMatchObject({ votes: [], comments: [] });
    expect(seenBy(O, begun).reviews.map(({ submittedAt }) => submittedAt)).toEqual([undefined, undefined]);
    expect(seenBy(O, begun, { officerBlinded: false })).toEqual(begun);
  });
});

describe.each([R1, R2])('W16, W45 $id', (reader) => {
  it('sees only that review is under way', () => {
    expect(seenBy(reader, begun)).toMatchObject({ state: 'in-review', votes: [], reviews: [], comments: [] });
  });

  it.each(['reviewed', 'returned', 'approved', 'released', 'rejected'] as const)(
    'never sees votes, seats or internal comments, %s or not',
    (state) => {
      const seen = seenBy(reader, { ...done, state });
      expect(seen).toMatchObject({ votes: [], reviews: [] });
      expect(textsOf(seen)).toEqual(state === 'reviewed' ? [] : ['for you']);
    },
  );
});

describe('W17 once all reviews are in', () => {
  it.each([C1, C2, O])('$id sees everything', (reader) => {
    expect(seenBy(reader, { ...done, state: 'reviewed' })).toEqual({ ...done, state: 'reviewed' });
  });
});

describe('W36 a turn that was returned early', () => {
  const early: ReleaseRequest = { ...begun, state: 'returned' };

  it('stays blinded for the other checker, except for what the author reads', () => {
    const seen = seenBy(C2, early);
    expect(seen.votes.map(({ voter }) => voter.id)).toEqual(['C2']);
    expect(textsOf(seen)).toEqual(['for you', 'a note']);
  });

  it('also in the next turn, until that one is disclosed', () => {
    const next: ReleaseRequest = { ...begun, state: 'in-review', turn: 2 };
    expect(seenBy(C2, next).votes.map(({ voter }) => voter.id)).toEqual(['C2']);
    const reviews = [...begun.reviews, aSeat(C1, 'handed-in', 2), aSeat(C2, 'handed-in', 2)];
    expect(seenBy(C2, { ...next, reviews }).votes).toHaveLength(2);
  });
});

it('W42 the answer of an author is read by checkers once it is sent, before they have voted', () => {
  const answered = {
    ...aRequest('submitted', { turn: 2 }),
    comments: [aComment(R1, 'everyone', 'Rounded.', 2)],
  };
  expect(textsOf(seenBy(C1, answered))).toEqual(['Rounded.']);
});

function seenBy(reader: Actor, request: ReleaseRequest, policy: Partial<ReviewPolicy> = {}): ReleaseRequest {
  const viewer: Viewer | undefined = viewerOf(reader, circumstances(request, policy));
  if (!viewer) throw new Error(`${reader.id} does not know of it`);
  return whatViewerSees(request, { id: reader.id, viewer }, { ...POLICY, ...policy });
}

function textsOf({ comments }: ReleaseRequest): readonly string[] {
  return comments.map(({ text }) => text);
}

function aComment({ id, name }: Actor, visibility: Comment['visibility'], text: string, turn = 1): Comment {
  return { id: text, kind: 'said', author: { id, name }, turn, visibility, text, at: new Date(0) };
}
