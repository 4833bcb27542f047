/** One reason why a book (or another YAML file of ours) is not accepted. */
export interface Problem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** `rules.small-count.allow`; empty for the file as a whole. */
  readonly key: string;
  readonly found: string;
  readonly allowed: string;
}

/** A file that does not validate is refused whole: nothing of it is used. */
export class RulebookRefusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemSentence).join('\n'));
    this.name = 'RulebookRefusal';
  }
}

/** `book.yaml:12: rules.small-count.allow: found ">> 10"; allowed: an operator and a number, …` */
function problemSentence({ file, line, key, found, allowed }: Problem): string {
  const place = key === '' ? `${file}:${line}` : `${file}:${line}: ${key}`;
  return `${place}: found ${found}; allowed: ${allowed}`;
}

const SHOWN = 80;

/** What a person finds in the file, short enough for one line. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a mapping';
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
