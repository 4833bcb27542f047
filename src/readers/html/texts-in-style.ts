const OPEN = '/*';
const CLOSE = '*/';
/** Text that the sheet puts before or after elements. */
const CONTENT = /content\s{0,9}:\s{0,9}(?:"([^"\n]{2,1000})"|'([^'\n]{2,1000})')/g;
/** No selector and no declaration looks so. */
const WORDS = /^\s*[\p{L}\d][\p{L}\d ,.'’()/-]*$/u;
const LEAST_WORDS = 4;
const LONGEST = 1000;
const MOST_TEXTS = 10_000;

/** What a person may have written in a style sheet: its comments, texts that it adds to a page, lines of words. */
export function textsInStyle(sheet: string): string[] {
  const { comments, rest } = withoutComments(sheet);
  const added = [...rest.matchAll(CONTENT)].map(([, double, single]) => double ?? single ?? '');
  const words = rest
    .split('\n')
    .filter(
      (line) => line.length <= LONGEST && WORDS.test(line) && line.trim().split(/\s+/).length >= LEAST_WORDS,
    );
  const lines = [...comments, ...added.filter((text) => !text.startsWith('\\')), ...words].flatMap((text) =>
    text.split('\n'),
  );
  return lines.filter((line) => /\p{L}|\d/u.test(line)).slice(0, MOST_TEXTS);
}

export function withoutComments(sheet: string): {
  readonly comments: readonly string[];
  readonly rest: string;
} {
  const comments: string[] = [];
  let rest = '';
  let at = 0;
  for (let open = sheet.indexOf(OPEN); open !== -1; open = sheet.indexOf(OPEN, at)) {
    const close = sheet.indexOf(CLOSE, open + OPEN.length);
    const end = close === -1 ? sheet.length : close;
    comments.push(sheet.slice(open + OPEN.length, end).trim());
    rest += `${sheet.slice(at, open)} `;
    at = Math.min(sheet.length, end + CLOSE.length);
  }
  return { comments, rest: rest + sheet.slice(at) };
}
