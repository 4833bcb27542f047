/** What Sluice may refuse, in the words that page, API and CLI all show. The codes are those of the public contract. */
export const STATUS = {
  login: 401,
  forbidden: 403,
  'not-found': 404,
  'wrong-state': 409,
  changed: 409,
  claimed: 409,
  duplicate: 409,
  gone: 410,
  'too-large': 413,
  incomplete: 422,
  invalid: 422,
  'slow-down': 429,
  'storage-full': 507,
} as const;
export type RefusalCode = keyof typeof STATUS;

/** One thing that is wrong, at one field of what was sent. */
export interface Problem {
  readonly field: string;
  readonly message: string;
  readonly rule?: string;
  /** Id of the group of files that it is about. */
  readonly group?: string;
}

export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** One sentence: what was refused, and why. */
    sentence: string,
    /** What the person can do now. */
    readonly next: string,
    readonly problems: readonly Problem[] = [],
    /** For `changed`: both texts, field by field. */
    readonly conflict?: Readonly<Record<string, { readonly yours: string; readonly theirs: string }>>,
  ) {
    super(sentence);
    this.name = 'Refusal';
  }

  get status(): number {
    return STATUS[this.code];
  }
}

type Conflict = NonNullable<Refusal['conflict']>;

/** One line a code, so that the same refusal reads the same everywhere. */
export const refuse = {
  login: () => new Refusal('login', 'You are not signed in.', 'Sign in and try again.'),
  forbidden: (sentence: string, next = 'Ask somebody who may.') => new Refusal('forbidden', sentence, next),
  notFound: (what: string) =>
    new Refusal('not-found', `There is no such ${what} for you.`, 'Check the address, or ask for access.'),
  wrongState: (sentence: string, next: string) => new Refusal('wrong-state', sentence, next),
  changed: (what: string, conflict?: Conflict) =>
    new Refusal(
      'changed',
      `${what} changed while you worked.`,
      'Your text is kept. Compare and send again.',
      [],
      conflict,
    ),
  claimed: (sentence: string) =>
    new Refusal('claimed', sentence, 'Take another request, or wait for the seat.'),
  duplicate: (sentence: string, next = 'Nothing more to do.', problems: readonly Problem[] = []) =>
    new Refusal('duplicate', sentence, next, problems),
  gone: (sentence: string) => new Refusal('gone', sentence, 'Ask the checkers if you still need it.'),
  tooLarge: (sentence: string) =>
    new Refusal('too-large', sentence, 'Split the file, or leave out what is not needed.'),
  incomplete: (problems: readonly Problem[], sentence = 'Something is still missing.') =>
    new Refusal('incomplete', sentence, 'Fill in what is named and send again.', problems),
  invalid: (problems: readonly Problem[], sentence = 'Something is not as it should be.') =>
    new Refusal('invalid', sentence, 'Change what is named and send again.', problems),
  slowDown: (sentence: string) => new Refusal('slow-down', sentence, 'Wait a little and try again.'),
  storageFull: () =>
    new Refusal(
      'storage-full',
      'There is no space left to store this.',
      'Nothing was lost. Tell the administrator.',
    ),
};
