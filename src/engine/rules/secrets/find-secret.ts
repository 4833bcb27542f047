export interface FoundSecret {
  /** What it is, as a message says it. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** Shapes that only keys have. The first group, where there is one, is the secret itself. */
const SHAPES: readonly (readonly [what: string, shape: RegExp])[] = [
  ['A private key', /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/],
  ['An AWS access key', /(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9])/],
  ['A GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{40,255})/],
  ['A GitLab token', /\bglpat-[A-Za-z0-9_-]{20,64}/],
  ['A Slack token', /\bxox[abeprs]-[A-Za-z0-9-]{10,250}/],
  ['A Google API key', /\bAIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/],
  ['A Stripe key', /\b[rs]k_live_[0-9A-Za-z]{16,128}/],
  ['A signed token (JWT)', /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/],
  ['A password in an address', /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/@'"]{1,100}:([^\s:/@'"]{3,100})@[^\s/]/i],
];

const NAMED =
  /(?:^|[^A-Za-z])(?:[A-Za-z]{1,20}[_-]){0,3}(?:password|passwd|passwort|pwd|secret|api[_-]?key|access[_-]?key|auth[_-]?token|access[_-]?token|token)["']?\s{0,10}(?::|=|<-)\s{0,10}(?:"([^"\s]{8,200})"|'([^'\s]{8,200})'|([^\s"'()[\]{}<>,;$]{8,200})(?=$|\s|[,;]))/i;
/** What stands for a password without being one. */
const STANDS_FOR_ONE =
  /^(?:x+|\*+|\.+|changeme|your|my|example|placeholder|none|null|true|false|undefined|redacted|hidden|env)|environ|getenv|[$%{<]|^[a-z_.]+$/i;

const LONGEST = 20_000;
/** One look that most texts of a file need no more than. */
const MAYBE =
  /AKIA|ASIA|PRIVATE KEY|gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|AIza|k_live_|eyJ|:\/\/|pass|pwd|secret|key|token/i;

/** The first secret of a text, or none. */
export function findSecret(line: string): FoundSecret | undefined {
  const text = line.length > LONGEST ? line.slice(0, LONGEST) : line;
  if (!MAYBE.test(text)) return undefined;
  for (const [what, shape] of SHAPES) {
    const match = shape.exec(text);
    if (!match) continue;
    const secret = match[1] ?? match[0];
    if (match[1] !== undefined && /[$%{<*]|^x+$|^password$/i.test(secret)) continue;
    const start = match.index + match[0].lastIndexOf(secret);
    return { what, start, end: start + secret.length };
  }
  const match = NAMED.exec(text);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || value === undefined || STANDS_FOR_ONE.test(value) || !isMixed(value)) return undefined;
  const start = match.index + match[0].lastIndexOf(value);
  return { what: 'A password or key', start, end: start + value.length };
}

/** Letters and digits, or a sign among them: a word alone is a value like others, and a number is a count of tokens. */
function isMixed(value: string): boolean {
  return /\p{L}/u.test(value) && /[\d!@#^&*+/=~?]/.test(value);
}
