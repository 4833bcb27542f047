import type { State } from '../../app/workflow/words';

interface StateWords {
  readonly word: string;
  readonly tone: 'open' | 'wrong' | 'ended';
  /** What has happened, and what happens next. */
  readonly meaning: string;
  /** The same to whoever asked for it, where that is said in other words. */
  readonly toAuthor?: string;
}

export const STATE_WORDS: Readonly<Record<State, StateWords>> = {
  draft: {
    word: 'Draft',
    tone: 'open',
    meaning: 'Not submitted yet. Only its author works on it, and members where the project shares drafts.',
  },
  submitted: { word: 'Submitted', tone: 'open', meaning: 'Waits for output checkers. The files are frozen.' },
  'in-review': {
    word: 'In review',
    tone: 'open',
    meaning: 'Output checkers are looking at it. What they think is shown when all reviews are in.',
  },
  reviewed: { word: 'Reviewed', tone: 'open', meaning: 'All reviews are in. A checker decides next.' },
  returned: {
    word: 'Returned',
    tone: 'open',
    meaning: 'It came back to its author with comments. Once changed, it can be submitted again.',
    toAuthor: 'The checkers sent it back with comments. Change it or answer them, then submit it again.',
  },
  approved: {
    word: 'Approved',
    tone: 'open',
    meaning: 'Somebody with the right to release sends it out.',
  },
  releasing: { word: 'Releasing', tone: 'open', meaning: 'Every file is read again, packed and delivered.' },
  'release-failed': {
    word: 'Release failed',
    tone: 'wrong',
    meaning: 'The package could not be delivered. Nothing has gone out. It can be tried again.',
  },
  released: {
    word: 'Released',
    tone: 'ended',
    meaning: 'The approved files are out. The author can download them.',
    toAuthor: 'The approved files are out. You can download them.',
  },
  rejected: { word: 'Rejected', tone: 'ended', meaning: 'It may not go out. This is final.' },
  withdrawn: { word: 'Withdrawn', tone: 'ended', meaning: 'It was taken out. Nothing more happens.' },
  recalled: {
    word: 'Recalled',
    tone: 'ended',
    meaning: 'The release was called back. Whoever has the package deletes it.',
  },
  expired: { word: 'Expired', tone: 'ended', meaning: 'The package is no longer available.' },
};

export interface StateView {
  readonly word: string;
  readonly tone: string;
  readonly meaning: string;
}

export function meaningFor(state: State, isAuthor: boolean): string {
  const { meaning, toAuthor = meaning } = STATE_WORDS[state];
  return isAuthor ? toAuthor : meaning;
}

export function stateView(state: State): StateView {
  return STATE_WORDS[state];
}
