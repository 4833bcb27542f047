import { Refusal } from '../../../src/app/refusals';
import { mustAllow, stateAfter } from '../../../src/app/workflow/may';
import { knowsOf, viewerOf } from '../../../src/app/workflow/viewer';
import type { Circumstances } from '../../../src/app/workflow/circumstances';
import type { Actor } from '../../../src/app/people/person';
import type { Act } from '../../../src/app/workflow/words';
import {
  A,
  aFile,
  aGroup,
  aRequest,
  aSeat,
  aVote,
  C1,
  C2,
  C3,
  C4,
  circumstances,
  O,
  R1,
  R2,
  X,
} from '../plain-request';

describe('what stands in the way of releasing', () => {
  it('a project whose destinations are all retired has nowhere to send it', () => {
    const { code, message } = refused(
      'release',
      C1,
      circumstances(aRequest('approved', { destinations: [] })),
    );
    expect(code).toBe('wrong-state');
    expect(message).toMatch(/an administrator has to allow it another/);
    expect(mustAllow('release', C1, circumstances(aRequest('approved'))).to).toBe('releasing');
  });
});

describe('what stands in the way of submitting', () => {
  it('W3 an empty draft has no output file', () => {
    const { code, problems } = refused('submit', R1, circumstances(aRequest('draft', { files: [] })));
    expect(code).toBe('incomplete');
    expect(problems).toEqual([{ field: 'files', message: 'Add an output file.', group: 'group' }]);
  });

  it('W4 each empty field and each file without a description is named', () => {
    const groups = [aGroup('group', { what: '', destination: '' })];
    const blank = { description: '', population: 'All', variables: '', suppression: '', roles: '' };
    const files = [aFile('t1.csv'), aFile('t2.csv', { statement: blank })];
    const { problems } = refused('submit', R1, circumstances(aRequest('draft', { groups, files })));
    expect(problems.map(({ field }) => field)).toEqual(['what', 'destination', 't2.csv']);
  });

  it('all that one group needs is one sentence beside the button', () => {
    const groups = [aGroup('group'), aGroup('second', { title: '', what: '', why: '' })];
    const { problems, message } = refused('submit', R1, circumstances(aRequest('draft', { groups })));
    expect(message).toContain('Still needed for group 2: an output file, a title, what the outputs are, why');
    expect(problems.filter(({ group }) => group === 'second')).toHaveLength(4);
  });

  it('many files without a description are one sentence beside the button', () => {
    const blank = { description: '', population: 'All', variables: '', suppression: '', roles: '' };
    const long = `${'a'.repeat(80)}.csv`;
    const files = [long, 't2.csv', 't3.csv'].map((path) => aFile(path, { statement: blank }));
    const { problems, message } = refused('submit', R1, circumstances(aRequest('draft', { files })));
    expect(message).toBe(`Say what ${'a'.repeat(59)}… and 2 more files show.`);
    expect(problems).toHaveLength(3);
  });

  it('a withdrawn file counts as none', () => {
    const files = [aFile('t1.csv', { withdrawn: true })];
    const { problems } = refused('resubmit', R1, circumstances(aRequest('returned', { turn: 1, files })));
    expect(problems.map(({ field }) => field)).toEqual(['files']);
  });
});

describe('what stands in the way of a reviewer', () => {
  const file = aFile('t1.csv');

  it('W24 a member may review unless the book wants everybody from outside, and is told which key says so', () => {
    const request = aRequest('submitted');
    expect(() => mustAllow('vote', C4, circumstances(request, { outsideProject: 1 }))).not.toThrow();
    const strict = refused('vote', C4, circumstances(request, { outsideProject: 2 }));
    expect(strict.code).toBe('forbidden');
    expect(strict.message).toContain('outside-project');
  });

  it('a second member finds no seat for members, a checker from outside finds one', () => {
    const request = aRequest('in-review', { reviews: [aSeat(R2, 'reviewing')] });
    expect(refused('vote', C4, circumstances(request)).code).toBe('claimed');
    expect(() => mustAllow('vote', C1, circumstances(request))).not.toThrow();
  });

  it('with both seats taken a third checker gets none', () => {
    const request = aRequest('in-review', { reviews: [aSeat(C1, 'reviewing'), aSeat(C2, 'reviewing')] });
    expect(refused('vote', C3, circumstances(request)).code).toBe('claimed');
    expect(() => mustAllow('vote', C1, circumstances(request))).not.toThrow();
  });

  it('W20 a vote of a review that was handed in waits until all are in', () => {
    const request = aRequest('in-review', { reviews: [aSeat(C1, 'handed-in')], votes: [aVote(C1, file)] });
    expect(refused('vote', C1, circumstances(request)).code).toBe('wrong-state');
    expect(refused('submit-review', C1, circumstances(request)).code).toBe('wrong-state');
  });

  it('W21 files without a vote are named on handing in', () => {
    const files = [file, aFile('t2.csv'), aFile('gone.csv', { withdrawn: true })];
    const request = aRequest('in-review', {
      files,
      reviews: [aSeat(C1, 'reviewing')],
      votes: [aVote(C1, file)],
    });
    const { code, problems } = refused('submit-review', C1, circumstances(request));
    expect(code).toBe('incomplete');
    expect(problems.map(({ field }) => field)).toEqual(['t2.csv']);
  });

  it('with `decision: owner` the owner of the project reviews', () => {
    const owner = { ...R2, memberships: new Map([[aRequest('draft').project.id, 'owner' as const]]) };
    const about = (decision: 'owner' | 'human') => circumstances(aRequest('submitted'), { decision });
    expect(() => mustAllow('vote', owner, about('owner'))).not.toThrow();
    expect(refused('vote', owner, about('human')).code).toBe('forbidden');
  });
});

describe('what stands in the way of approving', () => {
  const both = [aSeat(C1, 'handed-in'), aSeat(C2, 'handed-in')];
  const [t1, t2] = [aFile('t1.csv'), aFile('t2.csv')];

  it('W30 names the file whose votes differ', () => {
    const votes = [
      aVote(C1, t1),
      aVote(C2, t1),
      aVote(C1, t2),
      aVote(C2, t2, { choice: 'changes', reason: 'Round.' }),
    ];
    const request = aRequest('reviewed', { files: [t1, t2], reviews: both, votes });
    const { code, problems } = refused('approve', C1, circumstances(request));
    expect(code).toBe('incomplete');
    expect(problems.map(({ field }) => field)).toEqual(['t2.csv']);
  });

  it('names the file for which both ask for changes', () => {
    const changes = { choice: 'changes', reason: 'Round.' } as const;
    const votes = [aVote(C1, t1, changes), aVote(C2, t1, changes)];
    const request = aRequest('reviewed', { reviews: both, votes });
    expect(refused('approve', C1, circumstances(request)).message).toContain('Not every file is approved');
  });

  it('a file still being checked needs a reason in each approval', () => {
    const scanning = aFile('t1.csv', { scan: { state: 'running', flagged: 0, unsure: 0 } });
    const about = (reason: string) =>
      circumstances(
        aRequest('reviewed', {
          files: [scanning],
          reviews: both,
          votes: [aVote(C1, scanning, { reason: 'Read it.' }), aVote(C2, scanning, { reason })],
        }),
      );
    expect(refused('approve', C1, about('')).message).toContain('still being checked');
    expect(() => mustAllow('approve', C1, about('Three lines of text.'))).not.toThrow();
  });
});

describe('who reads a request', () => {
  it('that was never submitted: its author and compliance', () => {
    const about = circumstances(aRequest('withdrawn', { submittedAt: undefined }));
    expect([R1, O, R2, C1].map((person) => viewerOf(person, about))).toEqual([
      'author',
      'compliance',
      undefined,
      undefined,
    ]);
  });

  it('that was taken back after its first turn: everybody who had to do with it', () => {
    const about = circumstances(aRequest('draft', { turn: 2 }));
    expect([C1, R2].map((person) => viewerOf(person, about))).toEqual(['checker', 'member']);
  });
});

it('W71 other members do not know of a draft; staff know of it without reading it; strangers never do', () => {
  const draft = circumstances(aRequest('draft'));
  expect([R2, C1, A, X].map((person) => knowsOf(person, draft))).toEqual([false, true, true, false]);
  expect([C1, A].map((person) => viewerOf(person, draft))).toEqual([undefined, undefined]);
  expect([A, X].map((person) => viewerOf(person, circumstances(aRequest('released'))))).toEqual([
    undefined,
    undefined,
  ]);
});

describe('what the system does', () => {
  it('is due in some states, and in others no longer', () => {
    expect(stateAfter('reviews-complete', 'in-review')).toBe('reviewed');
    expect(stateAfter('digest-differs', 'releasing')).toBe('reviewed');
    expect(stateAfter('delivered', 'released')).toBeUndefined();
  });
});

it('a refusal says what is possible instead', () => {
  const { message, next } = refused('approve', C1, circumstances(aRequest('submitted')));
  expect(message).toBe('This is possible while the request is reviewed. It is submitted.');
  expect(next).toBe('Now you can claim a seat, vote, judge findings, correct roles or return it early.');
});

it('a checker who has not begun is told what comes before handing in', () => {
  const { message } = refused('submit-review', C1, circumstances(aRequest('submitted')));
  expect(message).toBe('Vote on each file first.');
});

function refused(act: Act, person: Actor, about: Circumstances): Refusal {
  try {
    mustAllow(act, person, about);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`${act} was allowed`);
}
