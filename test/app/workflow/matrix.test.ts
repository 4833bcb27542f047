import type { Actor } from '../../../src/app/people/person';
import { Refusal, STATUS } from '../../../src/app/refusals';
import type { Circumstances } from '../../../src/app/workflow/circumstances';
import { mustAllow, offersFor } from '../../../src/app/workflow/may';
import { NO_CO_AUTHORS } from '../../../src/app/submissions/co-authors';
import { knowsOf } from '../../../src/app/workflow/viewer';
import { ACTS, STATES, type Act, type State } from '../../../src/app/workflow/words';
import {
  A,
  aFile,
  aRequest,
  aSeat,
  aVote,
  C1,
  C2,
  C4,
  circumstances,
  LEAD,
  O,
  R1,
  R2,
  X,
} from '../plain-request';

/** ACCEPTANCE A, written down from the text and not from the table in the code. */
const WRITER: Partial<Record<State, string>> = {
  draft: 'edit add-file replace-file remove-file',
  returned: 'edit add-file replace-file remove-file',
};
const AUTHOR: Partial<Record<State, string>> = {
  draft: 'submit withdraw',
  submitted: 'take-back',
  returned: 'answer resubmit withdraw',
};
const CHECKER: Partial<Record<State, string>> = {
  submitted: 'claim vote judge correct-roles return-early re-check',
  // Whoever has a seat: they claim none, and can leave theirs until it is handed in.
  'in-review': 'vote judge correct-roles comment submit-review return-early give-back hand-over re-check',
  reviewed: 'judge correct-roles comment revise-vote return reject approve re-check',
  approved: 'reopen re-check',
  'release-failed': 'reopen',
};
const RELEASER: Partial<Record<State, string>> = {
  approved: 'release',
  'release-failed': 'retry-release',
  released: 'recall',
};
const LEADING: Partial<Record<State, string>> = { submitted: 'assign', 'in-review': 'assign' };
const COMPLIANCE: Partial<Record<State, string>> = { released: 'recall' };

interface Expected {
  readonly person: Actor;
  readonly parts: readonly Partial<Record<State, string>>[];
  /** Only while nothing was submitted. */
  readonly writesDrafts?: true;
  /** Whether the request exists for them before and after it is submitted. */
  readonly knows: 'always' | 'once submitted' | 'never';
}
const PEOPLE: readonly Expected[] = [
  { person: R1, parts: [WRITER, AUTHOR], knows: 'always' },
  { person: R2, parts: [], knows: 'once submitted' },
  { person: C1, parts: [CHECKER, RELEASER], knows: 'always' },
  { person: LEAD, parts: [CHECKER, RELEASER, LEADING], knows: 'always' },
  { person: C4, parts: [CHECKER], knows: 'always' },
  { person: O, parts: [COMPLIANCE], knows: 'always' },
  { person: A, parts: [], knows: 'always' },
  { person: X, parts: [], knows: 'never' },
];

/** W71: what members can do where the project shares drafts, and whoever reads reviews only before there can be any. */
const SHARING: readonly Expected[] = [
  { person: R1, parts: [WRITER, AUTHOR], knows: 'always' },
  { person: R2, parts: [WRITER], knows: 'always' },
  { person: C1, parts: [CHECKER, RELEASER], knows: 'always' },
  { person: { ...C4, id: 'reads' }, parts: [CHECKER], writesDrafts: true, knows: 'always' },
  { person: { ...C4, id: 'wrote' }, parts: [WRITER], knows: 'always' },
  { person: O, parts: [COMPLIANCE], knows: 'always' },
  { person: A, parts: [], knows: 'always' },
  { person: X, parts: [], knows: 'never' },
];

describe.each([
  { drafts: 'an author’s own', people: PEOPLE, shares: false },
  { drafts: 'shared', people: SHARING, shares: true },
])('W1, W2, W71 who may do what in which state while drafts are $drafts', ({ people, shares }) => {
  const pairs = people.flatMap((expected) => STATES.map((state) => ({ ...expected, state })));
  const asFarAs = (state: State, person: Actor) => withDrafts(shares, reached(state, person));

  it.each(pairs)('$person.id while it is $state', ({ person, parts, writesDrafts, knows, state }) => {
    const about = asFarAs(state, person);
    const knowsNow = knows === 'always' || (knows === 'once submitted' && state !== 'draft');
    const all = writesDrafts && state === 'draft' ? [...parts, WRITER] : parts;
    for (const act of ACTS) {
      const wanted = knowsNow ? statusOf(act, state, all) : 404;
      expect({ act, status: answer(act, person, about) }).toEqual({ act, status: wanted });
    }
  });

  it.each(pairs)('what $person.id is offered while it is $state is what is accepted', ({ person, state }) => {
    const about = asFarAs(state, person);
    const offered = new Map(offersFor(person, about).map((offer) => [offer.act, offer]));
    for (const act of ACTS) {
      const refused = refusal(() => mustAllow(act, person, about));
      const offer = offered.get(act);
      expect({ act, offered: offer?.allowed === true }).toEqual({ act, offered: !refused });
      if (offer && !offer.allowed) expect(refused?.message).toBe(offer.because);
      expect(refused?.code === 'forbidden').toBe(offer === undefined);
    }
  });
});

/** Here every file is approved, so a checker who could approve a part finds none that would be left. */
const OF_ANOTHER_REQUEST: readonly Act[] = ['approve-in-part'];

function statusOf(act: Act, state: State, parts: Expected['parts']): number {
  if (OF_ANOTHER_REQUEST.includes(act) && parts.includes(CHECKER)) return STATUS['wrong-state'];
  if (parts.some((part) => part[state]?.split(' ').includes(act))) return 200;
  const ever = parts.some((part) => Object.values(part).some((acts) => acts.split(' ').includes(act)));
  return ever ? STATUS['wrong-state'] : STATUS.forbidden;
}

function answer(act: Act, person: Actor, about: Circumstances): number {
  if (!knowsOf(person, about)) return 404;
  return refusal(() => mustAllow(act, person, about))?.status ?? 200;
}

function withDrafts(sharesDrafts: boolean, about: Circumstances): Circumstances {
  const { request } = about;
  const coAuthors = { ...NO_CO_AUTHORS, wrote: ['wrote'] };
  return { ...about, request: { ...request, coAuthors, project: { ...request.project, sharesDrafts } } };
}

/** A request in which nothing but the state stands in this person's way. */
function reached(state: State, person: Actor): Circumstances {
  const file = aFile('t1.csv');
  const underReview = state === 'in-review';
  const isDecided = !['draft', 'submitted', 'in-review'].includes(state);
  const reviewer = person.roles.includes('checker') ? person : C1;
  return circumstances(
    aRequest(state, {
      files: [file],
      // Of now, another: else there is nothing to check again.
      projectBook: { id: 'baseline', version: '1.1.0', sha256: 'later book' },
      votes: underReview || isDecided ? [aVote(reviewer, file), aVote(C2, file)] : [],
      reviews: underReview
        ? [aSeat(reviewer, 'reviewing')]
        : isDecided
          ? [aSeat(reviewer, 'handed-in'), aSeat(C2, 'handed-in')]
          : [],
    }),
  );
}

function refusal(act: () => unknown): Refusal | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
