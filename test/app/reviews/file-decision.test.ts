import { decideFile, filesInConflict } from '../../../src/app/reviews/file-decision';
import { filesWithoutVote, seatsThereAre } from '../../../src/app/reviews/seats';
import { mustAllow } from '../../../src/app/workflow/may';
import { aFile, aRequest, aSeat, aVote, C1, C2, C3, circumstances, POLICY, replaced } from '../plain-request';

const file = aFile('t1.csv');
const CHANGES = { choice: 'changes', reason: 'Suppress North.' } as const;
const both = [aSeat(C1, 'handed-in'), aSeat(C2, 'handed-in')];

describe('when a file is decided', () => {
  it('only votes of reviews that were handed in count', () => {
    const reviews = [aSeat(C1, 'handed-in'), aSeat(C2, 'reviewing')];
    const request = aRequest('in-review', { reviews, votes: [aVote(C1, file), aVote(C2, file)] });
    expect(decideFile(request, file, POLICY)).toBe('open');
    expect(decideFile({ ...request, reviews: both }, file, POLICY)).toBe('approved');
  });

  it('the last vote of a person is the one that counts', () => {
    const votes = [aVote(C1, file), aVote(C2, file, CHANGES), aVote(C2, file, { afterDisclosure: true })];
    expect(decideFile(aRequest('reviewed', { reviews: both, votes }), file, POLICY)).toBe('approved');
  });

  it('W37 votes on bytes before do not count for those now', () => {
    const request = aRequest('submitted', {
      turn: 2,
      files: [replaced(file)],
      reviews: both,
      votes: [aVote(C1, file), aVote(C2, file)],
    });
    expect(decideFile(request, replaced(file), POLICY)).toBe('open');
  });

  it('with `override: all-agree` a flagged file is not approved against anybody', () => {
    const flagged = aFile('t1.csv', { scan: { state: 'done', verdict: 'flagged', flagged: 1, unsure: 0 } });
    const votes = [aVote(C1, flagged), aVote(C2, flagged, CHANGES), aVote(C3, flagged)];
    const request = aRequest('reviewed', { reviews: [...both, aSeat(C3, 'handed-in')], votes });
    expect(decideFile(request, flagged, POLICY)).toBe('approved');
    expect(decideFile(request, flagged, { ...POLICY, override: 'all-agree' })).toBe('conflict');
  });
});

describe('W31 a conflict after both reviews', () => {
  const conflict = aRequest('reviewed', {
    files: [file, aFile('t2.csv')],
    reviews: both,
    votes: [aVote(C1, file), aVote(C2, file, CHANGES), ...agreedOnT2()],
  });

  it('opens one seat, for the files in conflict', () => {
    expect(seatsThereAre(conflict, POLICY)).toBe(3);
    expect(filesWithoutVote(conflict, C3.id, POLICY).map(({ path }) => path)).toEqual(['t1.csv']);
    expect(() => mustAllow('vote', C3, circumstances(conflict))).not.toThrow();
  });

  it('opens none while they still review', () => {
    expect(seatsThereAre({ ...conflict, state: 'in-review' }, POLICY)).toBe(2);
  });

  it('is over when the third agrees with one of them, who hands in', () => {
    const third = { ...conflict, votes: [...conflict.votes, aVote(C3, file)] };
    const reviewing = { ...third, reviews: [...both, aSeat(C3, 'reviewing')] };
    expect(filesInConflict(reviewing, POLICY)).toHaveLength(1);
    const handedIn = { ...third, reviews: [...both, aSeat(C3, 'handed-in')] };
    expect(filesInConflict(handedIn, POLICY)).toHaveLength(0);
    expect(() => mustAllow('approve', C3, circumstances(handedIn))).not.toThrow();
  });

  it('without one there is no seat to take', () => {
    const agreed = { ...conflict, votes: [aVote(C1, file), aVote(C2, file), ...agreedOnT2()] };
    expect(() => mustAllow('vote', C3, circumstances(agreed))).toThrow('no votes differ');
  });
});

describe('the next turn', () => {
  it('asks for votes on what changed, and on what was not approved', () => {
    const [kept, changed, disputed] = [file, aFile('t2.csv'), aFile('t3.csv')];
    const request = aRequest('in-review', {
      turn: 2,
      files: [kept, replaced(changed), disputed],
      reviews: [...both, aSeat(C3, 'reviewing', 2)],
      votes: [C1, C2].flatMap((voter) => [
        aVote(voter, kept),
        aVote(voter, changed, CHANGES),
        aVote(voter, disputed, voter === C1 ? {} : CHANGES),
      ]),
    });
    const paths = (id: string) => filesWithoutVote(request, id, POLICY).map(({ path }) => path);
    expect(paths(C3.id)).toEqual(['t2.csv', 't3.csv']);
    expect(paths(C1.id)).toEqual(['t2.csv']);
  });
});

function agreedOnT2() {
  return [aVote(C1, aFile('t2.csv')), aVote(C2, aFile('t2.csv'))];
}
