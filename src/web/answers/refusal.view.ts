import type { Refusal, RefusalCode } from '../../app/refusals';
import { CONTEXT_WORDS, STATEMENT_WORDS } from '../words/statements';

export interface RefusalView {
  readonly sentence: string;
  readonly next: string;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
}

export interface RefusalPage {
  readonly title: string;
  readonly status: string;
  readonly refusal: RefusalView;
  readonly conflict: readonly ConflictView[];
  /** What the person typed, so that nothing is lost. */
  readonly typed: readonly { readonly name: string; readonly label: string; readonly value: string }[];
  readonly backHref: string;
  readonly back: string;
}

interface ConflictView {
  readonly name: string;
  readonly label: string;
  readonly yours: string;
  readonly theirs: string;
}

const TITLES: Readonly<Record<RefusalCode, string>> = {
  login: 'Sign in first',
  forbidden: 'You may not do this',
  'not-found': 'Nothing here',
  'wrong-state': 'Not now',
  changed: 'Somebody was faster',
  claimed: 'Taken',
  duplicate: 'Done already',
  gone: 'Gone',
  'too-large': 'Too large',
  incomplete: 'Something is missing',
  invalid: 'Something is not right',
  'slow-down': 'Too fast',
  'storage-full': 'No space left',
};

const LABELS = new Map<string, string>(
  [...STATEMENT_WORDS, ...CONTEXT_WORDS].map(({ name, label }) => [name, label]),
);
LABELS.set('text', 'Comment')
  .set('reason', 'Reason')
  .set('comment', 'Comment')
  .set('answer', 'Answer')
  .set('coAuthors', 'Co-authors');

/** Also of what is never shown again as it was typed, as passwords are. */
const PROBLEM_LABELS = new Map([
  ...LABELS,
  ...([
    ['name', 'Name'],
    ['signIn', 'Sign-in'],
    ['current', 'Current password'],
    ['password', 'Password'],
    ['roles', 'Roles'],
  ] as const),
]);

export function refusalView({ message, next, problems }: Refusal): RefusalView {
  return {
    sentence: message,
    next,
    problems: problems.map((problem) => ({
      field: PROBLEM_LABELS.get(problem.field) ?? problem.field,
      message: problem.message,
    })),
  };
}

export function refusalPage(refusal: Refusal, body: unknown, backHref: string): RefusalPage {
  return {
    title: TITLES[refusal.code],
    status: `${refusal.status} ${refusal.code}`,
    refusal: refusalView(refusal),
    conflict: Object.entries(refusal.conflict ?? {}).map(([name, { yours, theirs }]) => ({
      name,
      label: LABELS.get(name) ?? name,
      yours,
      theirs,
    })),
    typed: refusal.conflict ? [] : typedTexts(body),
    backHref,
    // The page itself asks for it, and leads on to where they were.
    back: refusal.code === 'login' ? 'Sign in' : backHref === '/' ? 'To the start' : 'Back to the page',
  };
}

/** Only the fields that hold a person's text. */
function typedTexts(body: unknown): RefusalPage['typed'] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) => {
    const label = LABELS.get(name);
    return label !== undefined && typeof value === 'string' && value.trim() !== ''
      ? [{ name, label, value }]
      : [];
  });
}
