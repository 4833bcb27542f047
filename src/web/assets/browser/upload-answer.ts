/** Why the server did not take a file, in its own words. */
export class NotTaken extends Error {
  constructor(
    readonly status: number,
    answer: string,
  ) {
    super(wordsOf(answer));
  }

  /** Nobody is signed in, or nothing fits any more: the next file would end in the same way. */
  get endsAll(): boolean {
    return this.status === 401 || this.status === 507;
  }
}

interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly next?: string;
  readonly problems?: readonly { readonly message: string }[];
}

function wordsOf(answer: string): string {
  const { title, next, problems = [] } = problemIn(answer);
  const words = [title, ...problems.map(({ message }) => message), next].filter(Boolean).join(' ');
  return words === '' ? 'The server did not take it. Try again.' : words;
}

export function problemIn(answer: string): Problem {
  try {
    return JSON.parse(answer) as Problem;
  } catch {
    return {};
  }
}

/** No answer, a proxy's behind which nobody stands, or that it goes too fast: the same may come through later. */
export function comesBack(status: number): boolean {
  return status === 0 || status === 429 || (status >= 502 && status <= 504);
}

/** How long to wait after the `tries`th time, in milliseconds: soon at first, then every half minute. */
export function waitMs(tries: number): number {
  return Math.min(30_000, 500 * 2 ** tries);
}
/** Half an hour; then somebody has to look. */
export const MOST_TRIES = 64;
